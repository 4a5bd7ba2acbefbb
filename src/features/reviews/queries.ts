import { sql } from 'kysely';
import { z } from 'zod';
import type { Day } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { type Occasion, occasions } from './due.ts';
import { type Outcome, outcomes } from './input.ts';

/** What was measured when a review was settled. */
const kept = z.object({ measured: z.number().nullable(), posts: z.number(), answered: z.number().nullable() });

export interface Review {
  readonly id: number;
  readonly occasion: Occasion;
  readonly dueOn: Day;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly outcome: Outcome | null;
  readonly words: string;
  readonly kept: z.infer<typeof kept> | null;
}

const reviewsIn = (db: ReadDb, spaceId: number) =>
  db
    .selectFrom('review')
    .leftJoin('person', 'person.id', 'review.settled_by')
    .select(['review.id', 'occasion', 'due_on', 'settled_at', 'outcome', 'words', 'figures'])
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('who'))
    .where('review.space_id', '=', spaceId);

type Row = Awaited<ReturnType<ReturnType<typeof reviewsIn>['execute']>>[number];

/** Newest first. */
export async function reviewsOf(db: ReadDb, spaceId: number): Promise<Review[]> {
  return (await reviewsIn(db, spaceId).orderBy('due_on', 'desc').orderBy('review.id', 'desc').limit(100).execute()).map(asReview);
}

/** Throws `NotFound`. */
export async function reviewIn(db: ReadDb, spaceId: number, id: number): Promise<Review> {
  const row = await reviewsIn(db, spaceId).where('review.id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound();
  return asReview(row);
}

const asReview = (row: Row): Review => ({
  id: row.id,
  occasion: z.enum(occasions).parse(row.occasion),
  dueOn: row.due_on,
  settledAt: row.settled_at,
  settledBy: row.who,
  outcome: z.enum(outcomes).nullable().parse(row.outcome),
  words: row.words,
  kept: kept.nullable().parse(row.figures),
});

/** The oldest review that waits for the hosts of a space; null where none does. */
export async function openReviewOf(db: ReadDb, spaceId: number): Promise<{ id: number } | null> {
  const row = await db.selectFrom('review').select('id').where('space_id', '=', spaceId).where('settled_at', 'is', null).orderBy('due_on').orderBy('id').limit(1).executeTakeFirst();
  return row ?? null;
}

export interface Answer {
  readonly personId: number;
  readonly name: string;
  readonly gives: string;
  readonly costs: string;
  readonly wish: Outcome;
}

/** What each host has answered, in the order in which they did. */
export async function answersTo(db: ReadDb, spaceId: number, reviewId: number): Promise<Answer[]> {
  const rows = await db
    .selectFrom('review_answer')
    .innerJoin('person', 'person.id', 'review_answer.person_id')
    .select(['person.id', 'person.name', 'gives', 'costs', 'wish'])
    .where('space_id', '=', spaceId)
    .where('review_id', '=', reviewId)
    .orderBy('answered_at')
    .execute();
  return rows.map(({ id, name, gives, costs, wish }) => ({ personId: id, name, gives, costs, wish: z.enum(outcomes).parse(wish) }));
}

/** Open spaces, with the days from which their reviews are counted. */
export async function spacesToReview(db: ReadDb) {
  const { rows } = await sql<{ id: number; zone: string | null; openedAt: Date | null; reviewOn: Day | null }>`
    select space.id, space.time_zone as zone, opened.at as "openedAt", charter.review_on as "reviewOn"
    from space
    left join lateral (select max(changed_at) as at from state_change where space_id = space.id and from_state = 'trial' and to_state = 'open') opened on true
    left join lateral (select review_on from charter where space_id = space.id order by version desc limit 1) charter on true
    where space.state = 'open' and space.kind <> 'petition' and space.id <> 1 and (opened.at is not null or charter.review_on is not null)`.execute(db);
  return rows;
}

/** Those who host a space and can be written to. */
export async function hostsToWrite(db: ReadDb, spaceId: number) {
  const { rows } = await sql<{ slug: string; space: string; personId: number; address: string; language: Language | null }>`
    select space.slug, space.name as space, person.id as "personId", letter_address(person.id) as address, person.language
    from space
    join membership on membership.space_id = space.id and role = 'host'
    join person on person.id = membership.person_id and person.state = 'member'
    where space.id = ${spaceId} and letter_address(person.id) is not null`.execute(db);
  return rows;
}
