import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';

/** Somebody in a space who can be written to. */
export interface Reachable {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly language: Language | null;
}

const mostShown = 500;

/** Everybody but the one who asks, by name. @param only one of them */
export async function reachableIn(db: ReadDb, spaceId: number, but: number, only: number | null = null): Promise<Reachable[]> {
  const { rows } = await sql<Reachable>`
    select person.id, person.name, letter_address(person.id) as address, person.language
    from membership join person on person.id = membership.person_id and person.state = 'member'
    where membership.space_id = ${spaceId} and membership.role <> 'guest' and person.id <> ${but} and letter_address(person.id) is not null
      and (${only}::bigint is null or person.id = ${only})
    order by person.name, person.id limit ${mostShown}`.execute(db);
  return rows;
}
