import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';

/** Where somebody gets their letters, and how they read them. */
export interface Reader {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly language: Language | null;
  readonly zone: string | null;
}

/** Null for somebody without an address of their own, such as one who came with an archive. */
export async function readerOf(db: ReadDb, personId: number): Promise<Reader | null> {
  const { rows } = await sql<Reader>`
    select id, name, language, time_zone as zone, letter_address(id) as address
    from person where id = ${personId} and state = 'member' and letter_address(id) is not null`.execute(db);
  return rows[0] ?? null;
}

/** The spaces that a person is in, with their role. */
export function placesOf(db: ReadDb, personId: number) {
  return db
    .selectFrom('membership')
    .innerJoin('space', 'space.id', 'membership.space_id')
    .select(['space.slug', 'space.name', 'membership.role'])
    .where('membership.person_id', '=', personId)
    .orderBy('space.name')
    .execute();
}

export function addressesOf(db: ReadDb, personId: number) {
  return db.selectFrom('person_address').select(['address', 'verified_at']).where('person_id', '=', personId).orderBy('address').execute();
}

export async function sessionCount(db: ReadDb, personId: number, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('auth_session')
    .innerJoin('person', 'person.auth_user_id', 'auth_session.user_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person.id', '=', personId)
    .where('auth_session.expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return count;
}
