import { createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { create } from 'tar';
import manifestOfPackage from '../../../../package.json' with { type: 'json' };
import type { Database } from '../../../database/open.ts';
import type { Secrets } from '../../../platform/secrets.ts';
import { type Manifest, manifestFile } from './manifest.ts';
import { newestMigration, ownTables } from './tables.ts';

interface Source {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly secrets: Secrets;
}

/**
 * Writes a backup: a gzipped tar with a manifest, the keys, and each table as PostgreSQL's COPY text, all of one moment.
 * People may go on working meanwhile. The file is there whole or not at all.
 */
export async function writeBackup({ db, pool, secrets }: Source, file: string, now: Date): Promise<Manifest> {
  const target = resolve(file);
  const folder = await mkdtemp(join(dirname(target), '.draagvlak-backup-'));
  try {
    const tables = await copyTables(pool, await ownTables(db), folder);
    const described: Manifest = { draagvlak: manifestOfPackage.version, form: 1, madeAt: now.toISOString(), migration: await newestMigration(db), tables };
    await writeFile(join(folder, manifestFile), JSON.stringify(described, null, 2));
    await writeFile(join(folder, 'secrets.json'), JSON.stringify(secrets), { mode: 0o600 });
    const whole = join(folder, 'backup.tar.gz');
    await create({ gzip: true, file: whole, cwd: folder, portable: true, mode: 0o600 }, [manifestFile, 'secrets.json', ...tables.map(({ name }) => fileOf(name))]);
    await rename(whole, target);
    return described;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const fileOf = (table: string) => `${table}.copy`;

async function copyTables(pool: pg.Pool, names: readonly string[], folder: string): Promise<Manifest['tables']> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const tables: Manifest['tables'] = [];
    for (const name of names) {
      const columns = await columnsOf(client, name);
      const stream = client.query(copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`));
      await pipeline(stream, createWriteStream(join(folder, fileOf(name)), { mode: 0o600 }));
      tables.push({ name, columns, rows: stream.rowCount });
    }
    await client.query('commit');
    return tables;
  } finally {
    client.release();
  }
}

async function columnsOf(client: pg.PoolClient, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}

export const quoted = (name: string) => `"${name}"`;
