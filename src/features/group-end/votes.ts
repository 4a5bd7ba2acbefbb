import { sql } from 'kysely';
import { type Day } from '../../core/calendar.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import { Refused } from '../../platform/http/failures.ts';
import { todayIn } from '../../platform/http/place.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { type Ending, endings, isVoting, type Votes } from './rules.ts';

/** What members want a group to be after this day. Votes of those who have left do not count. */
export async function votesOn(db: ReadDb, spaceId: number, endsOn: Day): Promise<Votes> {
  const { rows } = await sql<{ choice: Ending; count: number }>`
    select choice, count(*) as count from ending_vote
    join membership using (space_id, person_id)
    where space_id = ${spaceId} and ends_on = ${endsOn} and role in ('host', 'member') group by choice`.execute(db);
  const of = (ending: Ending) => rows.find(({ choice }) => choice === ending)?.count ?? 0;
  return { end: of('end'), 'six-weeks': of('six-weeks'), community: of('community') };
}

/** A vote that is being held, as somebody sees it. */
export interface Vote {
  readonly endsOn: Day;
  readonly mine: Ending | null;
  readonly votes: Votes;
  /** How much longer it may go on. */
  readonly days: number;
}

/** The vote that is held in a space now; null where none is. */
export async function voteNow(visit: SpaceVisit): Promise<Vote | null> {
  const { house, space, viewer } = visit;
  if (space.kind !== 'event_group' || space.state !== 'open') return null;
  const row = await house.db
    .selectFrom('event_group')
    .leftJoin('ending_vote as mine', (join) => join.onRef('mine.space_id', '=', 'event_group.space_id').onRef('mine.ends_on', '=', 'event_group.ends_on').on('mine.person_id', '=', viewer?.id ?? null))
    .select(['event_group.ends_on as endsOn', 'mine.choice'])
    .where('event_group.space_id', '=', space.id)
    .executeTakeFirst();
  if (!row?.endsOn || !isVoting(row.endsOn, todayIn(visit))) return null;
  return { endsOn: row.endsOn, mine: endings.find((each) => each === row.choice) ?? null, votes: await votesOn(house.db, space.id, row.endsOn), days: (await thresholdsInForce(house.db)).groupDays };
}

/** One vote a member; the last one counts. Throws `Refused` where no vote is held any more. */
export async function castVote(tx: Tx, spaceId: number, choice: Ending, { by, at, today }: { by: number; at: Date; today: Day }): Promise<void> {
  // Held, so that who carries the vote out waits for it, or it for them.
  const row = await tx.selectFrom('event_group').innerJoin('space', 'space.id', 'event_group.space_id').select(['ends_on', 'space.state']).where('space_id', '=', spaceId).forShare('event_group').executeTakeFirst();
  if (!row?.ends_on || row.state !== 'open' || !isVoting(row.ends_on, today)) throw new Refused('groupEnd.refused.over');
  await tx
    .insertInto('ending_vote')
    .values({ space_id: spaceId, person_id: by, ends_on: row.ends_on, choice, voted_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'ends_on', 'person_id']).doUpdateSet({ choice, voted_at: at }))
    .execute();
}
