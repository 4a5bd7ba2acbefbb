import type { ReadDb } from '../../database/open.ts';

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
