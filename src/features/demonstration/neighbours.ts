import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';

const firstNames = ['Aad', 'Bettina', 'Chaim', 'Dorien', 'Evert', 'Fleur', 'Gijs', 'Halima', 'Ivo', 'Janna', 'Karim', 'Lien', 'Maarten', 'Nel', 'Oscar', 'Petra', 'Quint', 'Rosa', 'Stef', 'Tineke', 'Umar', 'Vera', 'Wouter', 'Xandra', 'Yusuf', 'Zoë'];
const lastNames = ['Brouwer', 'Dijkstra'];

/** People who read here and there and do not write. They have no address: nobody is they by a click, and no letter goes to them. */
export async function makeNeighbours(tx: Tx, at: Date): Promise<number[]> {
  const people = lastNames.flatMap((last) => firstNames.map((first) => ({ name: `${first} ${last}`, handle: `${first}-${last}`.toLowerCase().replace('ë', 'e') })));
  const made = await tx.insertInto('person').values(people.map((person) => ({ ...person, state: 'member' as const, language: 'nl' as const, created_at: at }))).returning('id').execute();
  return made.map(({ id }) => id);
}

/** Lets some of them in at once. */
export async function letIn(tx: Tx, spaceId: number, people: readonly number[], at: Date): Promise<void> {
  await sql`
    with newcomer as (
      insert into membership (space_id, person_id, role, joined_at) select ${spaceId}, person, 'member', ${at} from unnest(${[...people]}::bigint[]) person returning person_id
    )
    insert into activity (space_id, at, kind, actor) select ${spaceId}, ${at}, 'joined', person_id from newcomer`.execute(tx);
}
