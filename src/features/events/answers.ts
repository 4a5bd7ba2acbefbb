import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import { Refused } from '../../platform/http/failures.ts';
import type { Answer } from './answer-input.ts';
import { joinGroup, roundState } from './group.ts';
import type { Participant } from './keys.ts';

/** By which way an answer comes, and when. */
export interface Saying {
  readonly by: 'letter' | 'seat';
  readonly at: Date;
}

/**
 * Keeps what somebody wants, or, for null, that they want none of it; it may be changed until the round closes. The letter's
 * link is stronger than a seat in the room, where anybody can type any address: what came by it is not overwritten from there.
 */
export async function say(tx: Tx, participant: Pick<Participant, 'id' | 'spaceId'>, answer: Answer | null, { by, at }: Saying): Promise<void> {
  const { id, spaceId } = participant;
  if (roundState(await joinGroup(tx, spaceId), at) !== 'open') throw new Refused('events.refused.over');
  const { numUpdatedRows } = await tx
    .updateTable('participant')
    .set({
      answered_at: at, declined_at: answer ? null : at, duration: answer?.duration ?? null, hosts: answer?.hosts ?? false, shares_address: answer?.sharesAddress ?? false,
      ...(by === 'letter' && { version: 0 }),
      ...(answer?.firstStep && { promise_cue: answer.firstStep.cue, promise_deed: answer.firstStep.deed, promise_on: answer.firstStep.dueOn }),
      ...((answer === null || (by === 'letter' && !answer.firstStep)) && { promise_cue: null, promise_deed: null, promise_on: null }),
    })
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .where((eb) => eb.or([eb.val(by === 'letter'), eb('version', '<>', 0)]))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const own = answer?.ownWords ? await wordsOf(tx, participant, answer.ownWords, at) : null;
  await support(tx, participant, [...(answer?.supports ?? []), ...(own === null ? [] : [own])]);
}

/** The purpose with these words, which is new where nobody has said them before. */
async function wordsOf(tx: Tx, { id, spaceId }: Pick<Participant, 'id' | 'spaceId'>, words: string, at: Date): Promise<number> {
  // Two who say the same in the same moment say it once.
  await sql`select pg_advisory_xact_lock(hashtext('purpose'), ${spaceId}::int)`.execute(tx);
  const known = await tx.selectFrom('purpose_option').select('id').where('space_id', '=', spaceId).where(sql<boolean>`lower(words) = lower(${words})`).executeTakeFirst();
  if (known) return known.id;
  const { id: made } = await tx.insertInto('purpose_option').values({ space_id: spaceId, words, proposed_by: id, proposed_at: at }).returning('id').executeTakeFirstOrThrow();
  return made;
}

/** Supports these purposes and no others, in one question; own words that nobody supports any more go. */
async function support(tx: Tx, { id, spaceId }: Pick<Participant, 'id' | 'spaceId'>, purposes: readonly number[]): Promise<void> {
  const { rows } = await sql<{ given: number }>`
    with gone as (
      delete from purpose_support where space_id = ${spaceId} and participant_id = ${id} and option_id <> all(${purposes}::bigint[]) returning option_id
    ), added as (
      insert into purpose_support (space_id, option_id, participant_id)
      select space_id, id, ${id} from purpose_option where space_id = ${spaceId} and id = any(${purposes}::bigint[])
      on conflict do nothing
    ) select count(*) as given from gone`.execute(tx);
  if (rows[0]?.given === 0) return;
  await sql`
    delete from purpose_option option where space_id = ${spaceId} and proposed_by = ${id}
      and not exists (select from purpose_support where space_id = option.space_id and option_id = option.id)`.execute(tx);
}

/** A host strikes words that somebody wrote, such as ones that hurt; those of the beginning stay. */
export async function strikeWords(tx: Tx, spaceId: number, id: number): Promise<void> {
  await tx.deleteFrom('purpose_option').where('space_id', '=', spaceId).where('id', '=', id).where('proposed_by', 'is not', null).execute();
}
