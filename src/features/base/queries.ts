import { sql } from 'kysely';
import type { Supporter } from '../../core/base/supporter.ts';
import type { Day } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';

/**
 * Everybody who ever did something or is in a space, one row each. Facts stand as they are, also those of people who
 * came with an archive or were erased; spaces that have ended have no members and hosts any more.
 * @param zone of the organisation, whose quarters they are
 */
export async function supportersIn(db: ReadDb, zone: string, now: Date): Promise<Supporter[]> {
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
    select date_trunc('quarter', first at time zone ${zone})::date as quarter, (extract(epoch from last) * 1000)::float8 as last, (extract(epoch from gave) * 1000)::float8 as gave,
           coalesce(weeks, 0)::int as "weeksWritten", (coalesce(posts, 0) + coalesce(turns, 0))::int as acts,
           coalesce(members, 0)::int as "memberOf", coalesce(places, 0)::int as "placesIn", coalesce(hosts, '{}') as hosts, first_space as "firstSpace"
    from fact full join place on person_id = actor left join turn on turn.person_id = coalesce(place.person_id, actor)`.execute(db);
  return rows;
}

/** What people came by: a community, or an event with its day. */
export interface DeedName {
  readonly name: string;
  readonly isEvent: boolean;
  readonly eventOn: Day | null;
}

/** What spaces are called, by their number. A group after an event was an event first, also where it has become a community. */
export async function namesOfDeeds(db: ReadDb, ids: readonly number[]): Promise<ReadonlyMap<number, DeedName>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('space').leftJoin('event_group', 'event_group.space_id', 'space.id').select(['id', 'name', 'event_group.space_id as event', 'event_on as eventOn']).where('id', 'in', [...ids]).execute();
  return new Map(rows.map(({ id, name, event, eventOn }) => [id, { name, isEvent: event !== null, eventOn }]));
}
