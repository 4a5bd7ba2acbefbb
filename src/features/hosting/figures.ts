import { sql } from 'kysely';
import type { Day } from '../../core/calendar.ts';
import type { ReadDb } from '../../database/open.ts';

export interface HostingFigures {
  readonly hosts: number;
  /** Hosts who take weeks of the rota. */
  readonly onRota: number;
  /** Hours a week that hosts have promised. */
  readonly hoursPledged: number;
  /** People who were asked for hours and have not answered. */
  readonly requestsOpen: number;
}

/** Who bears a space, in figures. A pledge of somebody who is no longer host does not count. */
export async function hostingFigures(db: ReadDb, spaceId: number, today: Day): Promise<HostingFigures> {
  const { rows } = await sql<HostingFigures>`
    select count(*)::int as hosts, count(*) filter (where takes_turns)::int as "onRota", coalesce(sum(hours), 0)::float8 as "hoursPledged",
           (select count(*)::int from host_request
            where space_id = ${spaceId} and accepted_at is null and declined_at is null and withdrawn_at is null and expires_at >= ${today}::date) as "requestsOpen"
    from membership left join host_pledge using (space_id, person_id)
    where space_id = ${spaceId} and role = 'host'`.execute(db);
  return rows[0] ?? { hosts: 0, onRota: 0, hoursPledged: 0, requestsOpen: 0 };
}
