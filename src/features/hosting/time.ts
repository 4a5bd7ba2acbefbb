import { sql } from 'kysely';
import { type Day, daysAfter } from '../../core/calendar.ts';
import type { ReadDb, Tx } from '../../database/open.ts';

/** The same minutes again within this time are a finger that slipped. */
const secondsOfADoubleClick = 3;
const daysShown = 28;

/** Time that a host spent for a space today. Gives back the entry, also where a doubled click had made it already. */
export async function noteTime(tx: Tx, spent: { spaceId: number; personId: number; minutes: number; day: Day; at: Date }): Promise<number> {
  const { spaceId, personId, minutes, day, at } = spent;
  await tx.selectFrom('membership').select('person_id').where('space_id', '=', spaceId).where('person_id', '=', personId).forNoKeyUpdate().execute();
  const before = await tx
    .selectFrom('host_time')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .where('minutes', '=', minutes)
    .where('logged_at', '>', new Date(at.getTime() - 1000 * secondsOfADoubleClick))
    .where('logged_at', '<=', at)
    .executeTakeFirst();
  if (before) return before.id;
  const { id } = await tx
    .insertInto('host_time')
    .values({ space_id: spaceId, person_id: personId, minutes, spent_on: day, logged_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function forgetTime(tx: Tx, spaceId: number, personId: number, id: number): Promise<void> {
  await tx.deleteFrom('host_time').where('space_id', '=', spaceId).where('person_id', '=', personId).where('id', '=', id).execute();
}

export interface HostHours {
  readonly id: number;
  readonly name: string;
  readonly handle: string;
  /** Hours a week; null where nothing was promised yet. */
  readonly pledged: number | null;
  readonly takesTurns: boolean;
  /** Minutes that they noted in the last four weeks. */
  readonly minutes: number;
}

/** What each host promised, and what the last four weeks took, in the order in which they came. */
export async function hoursOfHosts(db: ReadDb, spaceId: number, today: Day): Promise<HostHours[]> {
  const { rows } = await sql<HostHours>`
    select person.id, person.name, person.handle, host_pledge.hours as pledged, coalesce(takes_turns, false) as "takesTurns",
           (select coalesce(sum(minutes), 0)::int from host_time
            where host_time.space_id = membership.space_id and host_time.person_id = membership.person_id and spent_on > ${daysAfter(today, -daysShown)}::date) as minutes
    from membership join person on person.id = membership.person_id
    left join host_pledge on host_pledge.space_id = membership.space_id and host_pledge.person_id = membership.person_id
    where membership.space_id = ${spaceId} and role = 'host'
    order by membership.joined_at, person.id`.execute(db);
  return rows;
}

/** What is known of a space that decides how many hours it needs, and whether its hosts are warned. */
export async function circumstances(db: ReadDb, spaceId: number, zone: string) {
  const { rows } = await sql<{ expectedMembers: number | null; hasCharter: boolean; since: Day }>`
    select charter.expected_members as "expectedMembers", charter.version is not null as "hasCharter",
           (coalesce(imported_at, created_at) at time zone ${zone})::date as since
    from space left join lateral (select * from charter where charter.space_id = space.id order by version desc limit 1) charter on true
    where space.id = ${spaceId}`.execute(db);
  return rows[0] ?? { expectedMembers: null, hasCharter: false, since: '9999-12-31' };
}
