import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';

/** Tables whose rows are the organisation's, in an order in which they can be filled. Attempts are forgotten, migrations are done anew. */
export async function ownTables(db: ReadDb): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%' and table_name <> 'attempts'
    order by table_name`.execute(db);
  return rows.map(({ name }) => name);
}

/** The newest migration that has been done. */
export async function newestMigration(db: ReadDb): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db);
  return rows[0]?.name ?? '';
}
