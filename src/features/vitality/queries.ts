import type { ReadDb } from '../../database/open.ts';

/** Names of people, by person; those who were erased have none. */
export async function namesOfPeople(db: ReadDb, people: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', [...people]).where('state', '<>', 'erased').execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
