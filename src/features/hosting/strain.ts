import { sql } from 'kysely';
import { type Day, daysAfter, mondayOf } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';
import type { HostWeek } from './warnings.ts';

interface Done {
  week: Day;
  host: number;
  actions: number;
  minutes: number;
}

/** What the hosts of a space did in its last full weeks, and what time they noted, the oldest week first. */
export async function lastFullWeeks(db: ReadDb, spaceId: number, { zone, today, weeks }: { zone: string; today: Day; weeks: number }): Promise<HostWeek[]> {
  const thisWeek = mondayOf(today);
  const start = daysAfter(thisWeek, -7 * weeks);
  const { rows } = await sql<Done>`
    with host as (select person_id from membership where space_id = ${spaceId} and role = 'host'),
    act as (
      select at, actor from activity where space_id = ${spaceId} and kind in ('started', 'replied', 'thanked')
      union all select at, actor from audit where space_id = ${spaceId}
    ),
    done as (
      select date_trunc('week', at at time zone ${zone})::date as week, actor as host, 1 as actions, 0 as minutes from act
      where at >= (${start}::date::timestamp at time zone ${zone}) and at < (${thisWeek}::date::timestamp at time zone ${zone})
      union all
      select date_trunc('week', spent_on::timestamp)::date, person_id, 0, minutes from host_time
      where space_id = ${spaceId} and spent_on >= ${start}::date and spent_on < ${thisWeek}::date
    )
    select week, host, sum(actions)::int as actions, sum(minutes)::int as minutes
    from done join host on host.person_id = done.host group by week, host`.execute(db);
  return Array.from({ length: weeks }, (_, at) => daysAfter(start, 7 * at)).map((week) => {
    const there = rows.filter((row) => row.week === week);
    return { actions: new Map(there.map(({ host, actions }) => [host, actions])), minutes: new Map(there.map(({ host, minutes }) => [host, minutes])) };
  });
}
