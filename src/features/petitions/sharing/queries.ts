import { sql } from 'kysely';
import type { SharedSignature } from '../../../core/sharing/tree.ts';
import type { ReadDb } from '../../../database/open.ts';

/** Of more, the newest are looked at; the page says so. */
export const mostLookedAt = 200_000;

/**
 * Signatures that count, and whose link each came by, without anything about their signers. Those on paper carry no link
 * and are left out. A link works on every petition of a house: one that a signature of another petition was given is nobody's here.
 */
export async function sharedSignatures(db: ReadDb, spaceId: number, zone: string): Promise<SharedSignature[]> {
  const { rows } = await sql<SharedSignature>`
    select counted.id, sharer.id as "broughtBy", counted.carrier_id as carrier, to_char(counted.confirmed_at at time zone ${zone}, 'YYYY-MM-DD') as day, counted.channel
    from (
      select id, brought_by, carrier_id, confirmed_at, channel from signature
      where space_id = ${spaceId} and state = 'confirmed' and confirmed_at is not null and paper_sheet_id is null
      order by id desc limit ${mostLookedAt}
    ) counted
    left join signature sharer on sharer.space_id = ${spaceId} and sharer.id = counted.brought_by and sharer.confirmed_at is not null`.execute(db);
  return rows;
}
