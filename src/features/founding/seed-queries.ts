import { sql } from 'kysely';
import type { Day } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { comingWeeks } from './rules.ts';

export interface ShownSeed {
  readonly id: number;
  readonly week: Day;
  readonly dueOn: Day;
  readonly title: string;
  readonly authorId: number;
  readonly author: string;
  /** What it has become; null until it begins. */
  readonly conversationId: number | null;
  /** How many are planned for its week. */
  readonly inWeek: number;
}

export interface WeekOfSeeds {
  /** Its Monday. */
  readonly week: Day;
  readonly count: number;
  readonly seeds: readonly ShownSeed[];
}

const shownInWeek = 4;

/** So many weeks with what is prepared for them, the empty ones too, this one first. */
export async function seedsAhead(db: ReadDb, spaceId: number, today: Day, count: number): Promise<WeekOfSeeds[]> {
  const weeks = comingWeeks(today, count);
  const { rows } = await sql<ShownSeed>`
    select * from (
      select seed.id, date_trunc('week', due_on)::date as week, due_on as "dueOn", title, person.id as "authorId", person.name as author, conversation_id as "conversationId",
             count(*) over (partition by date_trunc('week', due_on)) as "inWeek",
             row_number() over (partition by date_trunc('week', due_on) order by due_on, seed.id) as place
      from seed join person on person.id = seed.person_id
      where space_id = ${spaceId} and due_on >= ${weeks[0]} and due_on < ${weeks.at(-1)}::date + 7
    ) planned where place <= ${shownInWeek} order by "dueOn", id`.execute(db);
  const byWeek = Map.groupBy(rows, ({ week }) => week);
  return weeks.map((week) => {
    const seeds = byWeek.get(week) ?? [];
    return { week, count: seeds[0]?.inWeek ?? 0, seeds };
  });
}

/** What somebody has prepared and what has not begun, the next first. */
export function waitingSeedsOf(db: ReadDb, spaceId: number, personId: number) {
  return db
    .selectFrom('seed')
    .select(['id', 'title', 'due_on as dueOn'])
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .where('conversation_id', 'is', null)
    .orderBy('due_on')
    .orderBy('id')
    .limit(50)
    .execute();
}

/** One's own: nobody else reads or changes what somebody prepared. Throws `NotFound`. */
export async function seedOf(db: ReadDb, spaceId: number, personId: number, id: number) {
  const seed = await db
    .selectFrom('seed')
    .select(['id', 'title', 'body', 'due_on as dueOn', 'conversation_id as conversationId'])
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!seed) throw new NotFound();
  return seed;
}

export type OwnSeed = Awaited<ReturnType<typeof seedOf>>;

/** How many others are planned for the week of a day. */
export async function othersInWeek(db: ReadDb, spaceId: number, day: Day, id: number): Promise<number> {
  const { rows } = await sql<{ others: number }>`
    select count(*) as others from seed
    where space_id = ${spaceId} and id <> ${id} and date_trunc('week', due_on) = date_trunc('week', ${day}::date)`.execute(db);
  return rows[0]?.others ?? 0;
}
