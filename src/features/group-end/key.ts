import { type Day, dayIn } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';
import { type Keyed, keyTo, opens, rowOfKey } from '../../platform/mail/key.ts';
import { membershipNumber, membershipWith } from '../../platform/mail/membership-number.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { type Ending, endings, isVoting } from './rules.ts';

/** Somebody who may vote, also one who never signed in, and what they said so far. */
export interface Ballot {
  readonly spaceId: number;
  readonly personId: number;
  readonly space: string;
  readonly slug: string;
  readonly zone: string | null;
  readonly endsOn: Day;
  readonly mine: Ending | null;
}

/** The key for a letter that asks for a vote; null where there is nothing to vote on any more. */
export async function keyOfBallot(db: ReadDb, secrets: Secrets, row: number, houseZone: string, now: Date): Promise<string | null> {
  const ballot = await ballotAt(db, row);
  return ballot && isVoting(ballot.endsOn, dayIn(ballot.zone ?? houseZone, now.getTime())) ? keyTo(secrets, 'ballot', keyed(ballot)) : null;
}

/** The ballot behind a key that we made: of a member, for the vote that it was made for. */
export async function provenBallot(db: ReadDb, secrets: Secrets, code: string): Promise<Ballot | null> {
  const row = rowOfKey(code);
  const ballot = row === null ? null : await ballotAt(db, row);
  return ballot && opens(secrets, 'ballot', keyed(ballot), code) ? ballot : null;
}

/** A group that goes on votes again, with other letters. */
const keyed = (ballot: Ballot): Keyed => ({ id: membershipNumber(ballot), version: 1, expires_at: new Date(`${ballot.endsOn}T00:00:00Z`) });

async function ballotAt(db: ReadDb, row: number): Promise<Ballot | null> {
  const { spaceId, personId } = membershipWith(row);
  const found = await db
    .selectFrom('membership')
    .innerJoin('space', 'space.id', 'membership.space_id')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('event_group', 'event_group.space_id', 'space.id')
    .leftJoin('ending_vote as mine', (join) => join.onRef('mine.space_id', '=', 'space.id').onRef('mine.person_id', '=', 'membership.person_id').onRef('mine.ends_on', '=', 'event_group.ends_on'))
    .select(['space.name as space', 'space.slug', 'space.time_zone as zone', 'event_group.ends_on as endsOn', 'mine.choice'])
    .where('membership.space_id', '=', spaceId)
    .where('membership.person_id', '=', personId)
    .where('membership.role', 'in', ['host', 'member'])
    .where('person.state', '=', 'member')
    .where('space.state', '=', 'open')
    .where('space.kind', '=', 'event_group')
    .executeTakeFirst();
  if (!found || found.endsOn === null) return null;
  const { choice, endsOn, ...about } = found;
  return { spaceId, personId, ...about, endsOn, mine: endings.find((ending) => ending === choice) ?? null };
}
