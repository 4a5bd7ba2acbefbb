import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';

interface PlaceCount {
  readonly place: string;
  readonly signatures: number;
}

/** Under so many a place is not told by itself. */
export const fewest = 5;

/** Confirmed signatures by day, the earliest first, in the zone of the space. */
export async function byDay(db: ReadDb, spaceId: number, zone: string): Promise<{ day: string; signatures: number }[]> {
  const { rows } = await sql<{ day: string; signatures: number }>`
    select to_char(confirmed_at at time zone ${zone}, 'YYYY-MM-DD') as day, count(*)::int as signatures
    from signature where space_id = ${spaceId} and state = 'confirmed' and paper_sheet_id is null group by 1 order by 1`.execute(db);
  return rows;
}

/** Confirmed signatures by the place that people gave: a postcode by its first two letters or digits, a country as it is; the empty one gave none. What is neither, such as an address of a page, is cut short as a postcode is. */
export async function byPlace(db: ReadDb, spaceId: number): Promise<PlaceCount[]> {
  const { rows } = await sql<PlaceCount>`
    select coalesce(case when place ~ '^[[:alpha:]][[:alpha:] .''’()-]*$' then initcap(btrim(place)) else substring(upper(regexp_replace(place, '[^[:alnum:]]', '', 'g')) from 1 for 2) end, '') as place, count(*)::int as signatures
    from signature where space_id = ${spaceId} and state = 'confirmed' and paper_sheet_id is null group by 1 order by 2 desc, 1`.execute(db);
  return rows;
}

/**
 * Places that may be told: each with five signatures or more. All others are one figure, and that is never under five either, so that
 * nothing is found by subtracting: the smallest place joins it until it is large enough.
 */
export function safePlaces(places: readonly PlaceCount[]): { readonly places: readonly PlaceCount[]; readonly elsewhere: number } {
  const told = places.filter(({ place, signatures }) => place !== '' && signatures >= fewest).toSorted((one, other) => other.signatures - one.signatures);
  let elsewhere = places.reduce((sum, { signatures }) => sum + signatures, 0) - told.reduce((sum, { signatures }) => sum + signatures, 0);
  while (elsewhere > 0 && elsewhere < fewest && told.length > 0) elsewhere += told.pop()?.signatures ?? 0;
  return { places: told, elsewhere };
}
