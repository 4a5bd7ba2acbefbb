import { sql } from 'kysely';
import type { Signed } from '../../../core/sharing/sharing.ts';
import type { ReadDb } from '../../../database/open.ts';

/** So many are looked at: a petition of millions would fill the memory of a small machine, and its newest tell how it goes. */
export const mostLookedAt = 200_000;

/** The newest confirmed signatures that count, without names, the first one first. Days are those of the zone. */
export async function signedIn(db: ReadDb, spaceId: number, zone: string): Promise<Signed[]> {
  const { rows } = await sql<Signed>`
    select id, brought_by as "broughtBy", carrier_id as carrier, to_char(confirmed_at at time zone ${zone}, 'YYYY-MM-DD') as day, channel
    from signature where space_id = ${spaceId} and state = 'confirmed' and paper_sheet_id is null order by id desc limit ${mostLookedAt}`.execute(db);
  return rows.reverse();
}
