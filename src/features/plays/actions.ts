import type { Day } from '../../core/calendar.ts';
import type { PatternId, PlayId } from '../../core/patterns/all.ts';
import type { Evidence } from '../../core/patterns/evidence.ts';
import type { Tx } from '../../database/open.ts';
import { Refused } from '../../platform/http/failures.ts';
import type { Deed } from '../spaces/public.ts';

/**
 * Writes down that hosts try this; what is under way already stays as it is. Gives its number. Throws `Refused` where
 * another host was done with it in the same moment.
 */
export async function choosePlay(tx: Tx, spaceId: number, { pattern, name, before, dueOn }: { pattern: PatternId; name: PlayId; before: Evidence; dueOn: Day }, { by, at }: Deed): Promise<number> {
  const chosen = await tx
    .insertInto('play')
    .values({ space_id: spaceId, pattern, name, chosen_by: by, chosen_at: at, due_on: dueOn, before: JSON.stringify(before) })
    .onConflict((conflict) => conflict.columns(['space_id', 'name']).where('done_at', 'is', null).where('dropped_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  const id = chosen?.id ?? (await underWay(tx, spaceId).select('id').where('name', '=', name).executeTakeFirst())?.id;
  if (id === undefined) throw new Refused('plays.notUnderWay');
  return id;
}

/** Throws `Refused` where it was done or let be in the meantime. */
export async function finishPlay(tx: Tx, spaceId: number, id: number, { by, at }: Deed): Promise<void> {
  await changeUnderWay(tx, spaceId, id, { done_by: by, done_at: at });
}

/** Throws `Refused` where it was done or let be in the meantime. */
export async function dropPlay(tx: Tx, spaceId: number, id: number, { at }: Deed): Promise<void> {
  await changeUnderWay(tx, spaceId, id, { dropped_at: at });
}

/** Throws `Refused` where it was done or let be in the meantime. */
export async function moveDay(tx: Tx, spaceId: number, id: number, dueOn: Day): Promise<void> {
  await changeUnderWay(tx, spaceId, id, { due_on: dueOn });
}

/** What became of its sign. Looked at once: a second look changes nothing. */
export async function keepOutcome(tx: Tx, spaceId: number, id: number, after: Evidence | null, at: Date): Promise<void> {
  await tx
    .updateTable('play')
    .set({ after: after && JSON.stringify(after), looked_at: at })
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .where('looked_at', 'is', null)
    .execute();
}

const underWay = (tx: Tx, spaceId: number) => tx.selectFrom('play').where('space_id', '=', spaceId).where('done_at', 'is', null).where('dropped_at', 'is', null);

async function changeUnderWay(tx: Tx, spaceId: number, id: number, change: { done_by: number; done_at: Date } | { dropped_at: Date } | { due_on: Day }): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('play')
    .set(change)
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .where('dropped_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refused('plays.notUnderWay');
}
