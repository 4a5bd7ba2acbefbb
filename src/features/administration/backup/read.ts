import { createReadStream } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { extract, list } from 'tar';
import { z } from 'zod';
import { migrationNames } from '../../../database/migrate.ts';
import type { Database } from '../../../database/open.ts';
import { type Manifest, manifest, manifestFile } from './manifest.ts';
import { fileOf, quoted } from './write.ts';

/** A backup that cannot be used. The message is one clear line. */
export class UnusableBackup extends Error {
  override name = 'UnusableBackup';
}

const keys = z.object({ session: z.string(), letters: z.string() });

/** A backup laid out in a folder, looked through before anything is changed. */
export interface OpenBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  close(): Promise<void>;
}

export async function openBackup(file: string): Promise<OpenBackup> {
  await access(file).catch(() => {
    throw new UnusableBackup(`${file} does not exist.`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'draagvlak-restore-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    // Read to its end first: unpacking goes on for a while after it has found that the end is missing.
    await list({ file: resolve(file), strict: true });
    await extract({ file: resolve(file), cwd: folder, strict: true });
    const described = manifest.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')));
    keys.parse(JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')));
    await Promise.all(described.tables.map(({ name }) => access(join(folder, fileOf(name)))));
    if (!(await migrationNames()).includes(described.migration)) throw new UnusableBackup(`${file} comes from a later Draagvlak (${described.draagvlak}); nothing was changed. Restore it with that one.`);
    return { folder, manifest: described, close };
  } catch (error) {
    await close();
    if (error instanceof UnusableBackup) throw error;
    throw new UnusableBackup(`${file} is not a whole backup of Draagvlak; nothing was changed.`, { cause: error });
  }
}

/** Takes away the tables of a database in which no organisation stands. Throws `UnusableBackup` where one does. */
export async function clearPlace(db: Database): Promise<void> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass('public.space') is not null as exists`.execute(db);
  if (rows[0]?.exists) {
    const home = await db.selectFrom('space').select(['name', 'state']).where('id', '=', 1).executeTakeFirst();
    if (home?.state === 'open') throw new UnusableBackup(`${home.name} stands here already. Restore into an empty DATA_DIR or database; nothing was changed.`);
  }
  else if (await hasTables(db)) throw new UnusableBackup('This database is used by another program. Restore into an empty one; nothing was changed.');
  await sql.raw('drop schema public cascade; create schema public; drop schema if exists graphile_worker cascade').execute(db);
}

async function hasTables(db: Database): Promise<boolean> {
  const { rows } = await sql<{ tables: number }>`select count(*) as tables from pg_tables where schemaname = 'public'`.execute(db);
  return (rows[0]?.tables ?? 0) > 0;
}

/** Fills the tables of a database that has just been made by the same migrations. All in one transaction: whole, or not at all. */
export async function fillTables(pool: pg.Pool, { folder, manifest: { tables } }: OpenBackup): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const restrictions = await loosen(client);
    await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
    for (const { name, columns } of tables) {
      const stream = client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`));
      await pipeline(createReadStream(join(folder, fileOf(name))), stream);
      await advanceNumbers(client, name, columns);
    }
    for (const restriction of restrictions) await client.query(restriction);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Takes away what speaks between tables, which are filled one after the other: foreign keys and triggers. Their owner may
 * do that, no superuser is needed.
 *
 * @returns the statements that bring it back, and so check what was filled in
 */
async function loosen(client: pg.PoolClient): Promise<string[]> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const { rows: triggered } = await client.query<{ table: string }>(
    `select distinct tgrelid::regclass::text as table from pg_trigger join pg_class on pg_class.oid = tgrelid
     where not tgisinternal and relnamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${quoted(name)}`);
  for (const { table } of triggered) await client.query(`alter table ${table} disable trigger user`);
  return [
    ...keys.map(({ table, name, definition }) => `alter table ${table} add constraint ${quoted(name)} ${definition}`),
    ...triggered.map(({ table }) => `alter table ${table} enable trigger user`),
  ];
}

/** The next number of a table comes after those that were filled in. */
async function advanceNumbers(client: pg.PoolClient, table: string, columns: readonly string[]): Promise<void> {
  if (!columns.includes('id')) return;
  const { rows } = await client.query<{ sequence: string | null }>(`select pg_get_serial_sequence($1, 'id') as sequence`, [table]);
  const sequence = rows[0]?.sequence;
  if (sequence) await client.query(`select setval($1, greatest((select max(id) from ${quoted(table)}), 1))`, [sequence]);
}

/** The keys come back with the data: links in letters go on working, and people stay signed in. */
export async function restoreSecrets({ folder }: OpenBackup, dataDirectory: string): Promise<void> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  await writeFile(join(dataDirectory, 'secrets.json'), await readFile(join(folder, 'secrets.json')), { mode: 0o600, flush: true });
}
