import { sql } from 'kysely';
import type { Database } from '../../src/database/open.ts';

/** Every table, those of the jobs included, in a row of which these letters stand. */
export async function tracesOf(db: Database, letters: string): Promise<string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1, 2`.execute(db);
  if (tables.length < 20) throw new Error('The tables were not found');
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ hits: number }>`select count(*) as hits from ${sql.table(`${schema}.${name}`)} t where strpos(lower(t::text), lower(${letters})) > 0`.execute(db);
    if ((rows[0]?.hits ?? 0) > 0) found.push(`${schema}.${name}`);
  }
  return found;
}
