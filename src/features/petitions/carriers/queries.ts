import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';
import { NotFound } from '../../../platform/http/failures.ts';

/** Somebody who asks people by name. */
export interface Carrier {
  readonly id: number;
  readonly personId: number | null;
  readonly name: string;
  /** Where they know the people whom they ask. */
  readonly circle: string;
  /** How many they will ask, and how many they have asked. */
  readonly pledged: number;
  readonly asked: number;
  /** Whether others than hosts see their name. */
  readonly agrees: boolean;
  /** Which of them it is, in the order in which they came. */
  readonly place: number;
  /** Confirmed signatures that came by their link. */
  readonly signed: number;
}

/** In the order in which they came. */
export async function carriersIn(db: ReadDb, spaceId: number): Promise<Carrier[]> {
  const { rows } = await sql<Carrier>`
    select carrier.id, carrier.person_id as "personId", carrier.name, circle, pledged, asked, agrees, (row_number() over (order by carrier.id))::int as place, coalesce(brought.signed, 0) as signed
    from carrier
    left join (select carrier_id, count(*)::int as signed from signature where space_id = ${spaceId} and state = 'confirmed' and carrier_id is not null group by carrier_id) brought on brought.carrier_id = carrier.id
    where carrier.space_id = ${spaceId}
    order by carrier.id`.execute(db);
  return rows;
}

/** Throws `NotFound`. */
export async function carrierIn(db: ReadDb, spaceId: number, id: number): Promise<Carrier> {
  const carrier = (await carriersIn(db, spaceId)).find((each) => each.id === id);
  if (!carrier) throw new NotFound();
  return carrier;
}

/** How many people those who carry it will ask, all together. */
export async function pledgedIn(db: ReadDb, spaceId: number): Promise<number> {
  const { rows } = await sql<{ pledged: number }>`select coalesce(sum(pledged), 0)::float8 as pledged from carrier where space_id = ${spaceId}`.execute(db);
  return rows[0]?.pledged ?? 0;
}
