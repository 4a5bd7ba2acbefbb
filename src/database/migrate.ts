import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { DatabaseUnusable } from './failures.ts';

const folder = fileURLToPath(new URL('./migrations/', import.meta.url));

/** Brings the database to the newest migration, or to `target`. Each file runs once, all of them in one transaction. */
export async function migrate<DB>(db: Kysely<DB>, target?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } });
  const { error, results } = await (target ? migrator.migrateTo(target) : migrator.migrateToLatest());
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'the first one';
  throw new DatabaseUnusable(`The database could not be brought up to date (${failed}): ${error instanceof Error ? error.message : 'no reason given'}`);
}

/** Every migration that this Draagvlak knows, the oldest first. */
export async function migrationNames(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).map((name) => name.replace('.sql', '')).sort();
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = await migrationNames();
  const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}.sql`, 'utf8')));
  return Object.fromEntries(names.map((name, at) => [name, inSql(texts[at] ?? '')]));
}

/** A large table may take longer to change than anybody waits for a page. */
const inSql = (text: string): Migration => ({
  up: async (db) => {
    await sql.raw(`set local statement_timeout = 0;\n${text}`).execute(db);
  },
});
