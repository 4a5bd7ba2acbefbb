import { sql } from 'kysely';
import type { Supporter } from '../../core/base/supporter.ts';
import type { ReadDb } from '../../database/open.ts';

/**
 * Everybody who ever did something or is in a space, one row each. Facts stand as they are, also those of people who
 * came with an archive or were erased; spaces that have ended have no members and hosts any more.
 */
export async function supportersIn(db: ReadDb, now: Date): Promise<Supporter[]> {
  const { rows } = await sql<Supporter>`
    with fact as (
      select actor, min(at) as first, max(at) as last, max(at) filter (where kind in ('started', 'replied', 'thanked')) as gave,
             count(distinct floor(extract(epoch from ${now}::timestamptz - at) / 604800)) filter (where kind in ('started', 'replied') and at > ${now}::timestamptz - interval '91 days') as weeks,
             count(*) filter (where kind in ('started', 'replied') and at > ${now}::timestamptz - interval '91 days') as posts,
             (array_agg(space_id order by at, id))[1] as first_space
      from activity where at <= ${now} group by actor
    ),
    place as (
      select person_id, count(*) as places, count(*) filter (where role <> 'guest') as members, array_agg(space_id order by space_id) filter (where role = 'host') as hosts
      from membership join space on space.id = space_id where space_id <> 1 and state <> 'ended' group by person_id
    ),
    turn as (
      select person_id, count(*) as turns from host_turn
      where person_id is not null and week <= ${now}::timestamptz::date and week > (${now}::timestamptz - interval '91 days')::date group by person_id
    )
    select (extract(epoch from first) * 1000)::float8 as first, (extract(epoch from last) * 1000)::float8 as last, (extract(epoch from gave) * 1000)::float8 as gave,
           coalesce(weeks, 0)::int as "weeksWritten", (coalesce(posts, 0) + coalesce(turns, 0))::int as acts,
           coalesce(members, 0)::int as "memberOf", coalesce(places, 0)::int as "placesIn", coalesce(hosts, '{}') as hosts, first_space as "firstSpace"
    from fact full join place on person_id = actor left join turn on turn.person_id = coalesce(place.person_id, actor)`.execute(db);
  return rows;
}

/** What spaces are called, by their number. */
export async function namesOfSpaces(db: ReadDb, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('space').select(['id', 'name']).where('id', 'in', [...ids]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
