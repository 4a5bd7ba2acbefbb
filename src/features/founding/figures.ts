import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';

/** What the gate asks of founding. */
export interface FoundingFigures {
  /** Hosts and members. */
  readonly founders: number;
  /** Founders who promised a first contribution. */
  readonly withPlan: number;
  /** Founders who prepared or began a conversation here. */
  readonly seedAuthors: number;
  /** The first eight of them, by name. */
  readonly seedAuthorNames: readonly string[];
  /** On the list, those who came in included. */
  readonly names: number;
  /** Conversations prepared from this week on, begun or not; `week` is its Monday. How many weeks count is for the gate to say. */
  readonly prompts: readonly { readonly week: string; readonly count: number }[];
}

/** How far the founding of a space has come, in one question. */
export async function foundingFigures(db: ReadDb, spaceId: number, now: Date): Promise<FoundingFigures> {
  const { rows } = await sql<FoundingFigures>`
    with place as (
      select date_trunc('week', ${now}::timestamptz at time zone coalesce(space.time_zone, home.time_zone, 'Europe/Amsterdam'))::date as monday
      from space, space home where space.id = ${spaceId} and home.id = 1
    ), founder as (
      select person_id from membership where space_id = ${spaceId} and role in ('host', 'member')
    ), author as (
      select person_id from founder
      where person_id in (select person_id from seed where space_id = ${spaceId})
         or person_id in (select started_by from conversation where space_id = ${spaceId} and deleted_at is null)
    ), prompt as (
      select date_trunc('week', due_on)::date::text as week, count(*)::int as count from seed, place
      where space_id = ${spaceId} and due_on >= monday group by 1
    )
    select (select count(*) from founder) as founders,
           (select count(*) from founder join promise using (person_id) where space_id = ${spaceId}) as "withPlan",
           (select count(*) from author) as "seedAuthors",
           array(select name from author join person on person.id = person_id order by name, person.id limit 8) as "seedAuthorNames",
           (select count(*) from prospect where space_id = ${spaceId}) as names,
           coalesce((select json_agg(prompt order by week) from prompt), '[]') as prompts`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('A question without tables has one row');
  return row;
}
