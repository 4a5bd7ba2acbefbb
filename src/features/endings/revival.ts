import type { ReadDb, Tx } from '../../database/open.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { changeRole, moveSpace } from '../spaces/public.ts';
import type { Deed } from './actions.ts';

/** Somebody who was in a space wants it back, and asks another to host it with them. */
export async function askForRevival(tx: Tx, { secondHost, words }: { secondHost: number; words: string }, { spaceId, by, at }: Deed): Promise<number> {
  if (secondHost === by) throw new Refused('endings.revival.twoPeople');
  const other = await tx.selectFrom('membership').select('person_id').where('space_id', '=', spaceId).where('person_id', '=', secondHost).where('role', '<>', 'guest').executeTakeFirst();
  if (!other) throw new NotFound();
  await tx.deleteFrom('revival').where('space_id', '=', spaceId).where('asked_by', '=', by).where('agreed_at', 'is', null).execute();
  const { id } = await tx.insertInto('revival').values({ space_id: spaceId, asked_by: by, second_host: secondHost, words, asked_at: at }).returning('id').executeTakeFirstOrThrow();
  return id;
}

/**
 * The second host agrees: the space is founded anew by the two. The others may read what there is, as guests; nobody is
 * in it again who was not asked. Addresses that were left for the farewell are forgotten.
 */
export async function agreeToRevival(tx: Tx, revivalId: number, { spaceId, by, at }: Deed): Promise<void> {
  const { asked_by: askedBy, words } = await heldFor(tx, revivalId, { spaceId, by, at });
  await tx.updateTable('revival').set({ agreed_at: at }).where('space_id', '=', spaceId).where('id', '=', revivalId).execute();
  await moveSpace(tx, spaceId, { to: 'founding', reason: words }, { by: askedBy, at });
  // The round of a group after an event is over for good: what comes back is founded like any other, with the gate before it.
  await tx.updateTable('space').set({ kind: 'community' }).where('id', '=', spaceId).where('kind', '=', 'event_group').execute();
  for (const host of [askedBy, by]) await changeRole(tx, spaceId, host, 'host', { by, at });
  await tx.updateTable('membership').set({ role: 'guest' }).where('space_id', '=', spaceId).where('person_id', 'not in', [askedBy, by]).execute();
  await tx.deleteFrom('left_address').where('space_id', '=', spaceId).execute();
}

/** Who was asked says no, or who asked takes it back. */
export async function dropRevival(tx: Tx, revivalId: number, { spaceId, by, at }: Deed): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('revival')
    .set({ declined_at: at })
    .where('space_id', '=', spaceId)
    .where('id', '=', revivalId)
    .where('agreed_at', 'is', null)
    .where((eb) => eb.or([eb('second_host', '=', by), eb('asked_by', '=', by)]))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotFound();
}

/** A question that stands, put to this person; held, so that it is answered once. Throws `NotFound`. */
async function heldFor(tx: Tx, revivalId: number, { spaceId, by }: Deed) {
  const revival = await tx
    .selectFrom('revival')
    .innerJoin('membership', (join) => join.onRef('membership.space_id', '=', 'revival.space_id').onRef('membership.person_id', '=', 'revival.asked_by'))
    .select(['asked_by', 'words'])
    .where('revival.space_id', '=', spaceId)
    .where('revival.id', '=', revivalId)
    .where('second_host', '=', by)
    .where('agreed_at', 'is', null)
    .where('declined_at', 'is', null)
    .forUpdate('revival')
    .executeTakeFirst();
  if (!revival) throw new NotFound();
  return revival;
}

/** Questions that stand between the viewer and another. */
export function revivalsOf(db: ReadDb, spaceId: number, viewerId: number) {
  return db
    .selectFrom('revival')
    .innerJoin('person as asker', 'asker.id', 'revival.asked_by')
    .innerJoin('person as other', 'other.id', 'revival.second_host')
    .select(['revival.id', 'revival.asked_by', 'revival.second_host', 'revival.words', 'asker.name as asker', 'other.name as other'])
    .where('revival.space_id', '=', spaceId)
    .where('agreed_at', 'is', null)
    .where('declined_at', 'is', null)
    .where((eb) => eb.or([eb('asked_by', '=', viewerId), eb('second_host', '=', viewerId)]))
    .orderBy('asked_at', 'desc')
    .execute();
}

export type Revival = Awaited<ReturnType<typeof revivalsOf>>[number];
