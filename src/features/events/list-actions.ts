import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import { addJob } from '../../platform/jobs/add.ts';
import type { Deed } from '../spaces/public.ts';
import type { StandingPerson } from '../lists/public.ts';

/** A link of a participant opens so long: the round, and what became of it. */
export const linkDays = 180;

/** Keeps what was understood of a list until somebody says that these people are to be asked. */
export async function keepList(tx: Tx, spaceId: number, fileName: string, rows: readonly StandingPerson[], { by, at }: Deed): Promise<number> {
  const { id } = await tx
    .insertInto('participant_list')
    .values({ space_id: spaceId, made_by: by, made_at: at, file_name: fileName.toWellFormed().replace(/\p{Cc}/gu, '').slice(0, 250), rows: JSON.stringify(rows) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Puts the new ones of a list among the participants and throws the list away; each is asked by letter once the round is open. How many there were. */
export async function useList(tx: Tx, spaceId: number, id: number, at: Date): Promise<number> {
  const list = await tx.selectFrom('participant_list').select('id').where('space_id', '=', spaceId).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!list) return 0;
  const until = new Date(at.getTime() + linkDays * 86_400_000);
  const { numAffectedRows = 0n } = await sql`
    insert into participant (space_id, name, address, expires_at, added_at)
    select ${spaceId}, coalesce(nullif(row ->> 'name', ''), left(row ->> 'address', 120)), row ->> 'address', ${until}, ${at}
    from participant_list, jsonb_array_elements(rows) row
    where participant_list.space_id = ${spaceId} and participant_list.id = ${id} and row ->> 'standing' = 'new'
    on conflict (space_id, address) do nothing`.execute(tx);
  await discardList(tx, spaceId, id);
  await addJob(tx, 'ask-participants', { spaceId });
  return Number(numAffectedRows);
}

export async function discardList(tx: Tx, spaceId: number, id: number): Promise<void> {
  await tx.deleteFrom('participant_list').where('space_id', '=', spaceId).where('id', '=', id).execute();
}

/** What somebody says in the room that they will do, written down by a host. */
export async function noteFirstStep(tx: Tx, spaceId: number, id: number, { cue, deed, dueOn }: { cue: string; deed: string; dueOn: string }): Promise<void> {
  await tx.updateTable('participant').set({ promise_cue: cue, promise_deed: deed, promise_on: dueOn }).where('space_id', '=', spaceId).where('id', '=', id).execute();
}
