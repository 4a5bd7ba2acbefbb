import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';

/** What was said at the end of a space; nothing for an idea that ended before it was one. */
export function farewellOf(db: ReadDb, spaceId: number) {
  return db
    .selectFrom('farewell')
    .leftJoin('person', 'person.id', 'farewell.written_by')
    .select(['achieved', 'to_be_told', 'written_at'])
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('who'))
    .where('farewell.space_id', '=', spaceId)
    .executeTakeFirst();
}

export type Farewell = NonNullable<Awaited<ReturnType<typeof farewellOf>>>;

export interface LifeFigures {
  readonly members: number;
  readonly conversations: number;
  readonly posts: number;
  readonly writers: number;
}

/** What a space was, in numbers. */
export async function lifeFigures(db: ReadDb, spaceId: number): Promise<LifeFigures> {
  const { rows } = await sql<LifeFigures>`
    select (select count(*)::int from membership where space_id = ${spaceId} and role <> 'guest') as members,
           (select count(*)::int from conversation where space_id = ${spaceId} and deleted_at is null) as conversations,
           count(*)::int as posts, count(distinct author_id)::int as writers
    from post where space_id = ${spaceId} and deleted_at is null and hidden_at is null`.execute(db);
  return rows[0] ?? { members: 0, conversations: 0, posts: 0, writers: 0 };
}

/** Addresses that were left, for those who left one themselves. */
export function leftAddresses(db: ReadDb, spaceId: number) {
  return db
    .selectFrom('left_address')
    .innerJoin('person', 'person.id', 'left_address.person_id')
    .select(['person.id', 'person.name', 'left_address.address'])
    .where('left_address.space_id', '=', spaceId)
    .orderBy('person.name')
    .execute();
}

export type LeftAddress = Awaited<ReturnType<typeof leftAddresses>>[number];

const mostCompanions = 500;

/** Who was in it besides somebody, by name. */
export function companions(db: ReadDb, spaceId: number, personId: number) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name'])
    .where('space_id', '=', spaceId)
    .where('role', '<>', 'guest')
    .where('person.state', '=', 'member')
    .where('person.id', '<>', personId)
    .orderBy('person.name')
    .limit(mostCompanions)
    .execute();
}

/** Those who were in it and can be written to. */
export async function membersToWrite(db: ReadDb, spaceId: number, only: number | null = null) {
  const { rows } = await sql<{ personId: number; address: string; language: Language | null }>`
    select person.id as "personId", letter_address(person.id) as address, person.language
    from membership
    join person on person.id = membership.person_id and person.state = 'member'
    where membership.space_id = ${spaceId} and role <> 'guest' and letter_address(person.id) is not null and (${only}::bigint is null or person.id = ${only})
    order by person.id`.execute(db);
  return rows;
}
