import { execFile } from 'node:child_process';
import { chmod, chown, cp, mkdir, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { bundledPostgres } from './cluster.ts';

/** How to run PostgreSQL's programs, which refuse to run as root. */
export interface Runner {
  /** Folder of the programs to run. */
  readonly programs: string;
  /** Where the cluster lies. */
  readonly cluster: string;
  /** Words to put before a command. */
  readonly prefix: readonly string[];
  /** Another user to become, where there is no other way. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
  /** What to tell the person who started it, if anything. */
  readonly remark: string | null;
}

const nobody = { uid: 65_534, gid: 65_534 };
const userNamespace = ['--user', '--map-user=1000', '--map-group=1000', '--'];

/**
 * Root runs PostgreSQL inside a user namespace, in which it sees itself as an ordinary user: programs and data stay
 * where they are, also under a home of mode 0700. Without user namespaces both are put where `nobody` can reach them.
 */
export async function chooseRunner(dataDirectory: string): Promise<Runner> {
  const here = { programs: bundledPostgres(), cluster: join(dataDirectory, 'postgres'), user: null, remark: null };
  if (process.getuid?.() !== 0) return { ...here, prefix: [] };
  if (await namespacesWork()) return { ...here, prefix: ['unshare', ...userNamespace] };
  return asNobody(here.programs, dataDirectory);
}

async function namespacesWork(): Promise<boolean> {
  return promisify(execFile)('unshare', [...userNamespace, 'true']).then(
    () => true,
    () => false,
  );
}

/** Each of the two stays where it is if `nobody` can get there. */
async function asNobody(programs: string, dataDirectory: string): Promise<Runner> {
  const name = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12);
  const place = `/var/lib/draagvlak-${name}`;
  const reachesPrograms = await isOpenToAll(programs);
  const reachesData = await isOpenToAll(dirname(dataDirectory));
  if (!reachesPrograms) await cp(programs, join(place, 'programs'), { recursive: true, verbatimSymlinks: true, force: false });
  if (reachesData) await chmod(dataDirectory, 0o711);
  else await mkdir(place, { recursive: true, mode: 0o755 });
  const cluster = join(reachesData ? dataDirectory : place, 'postgres');
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  await chown(cluster, nobody.uid, nobody.gid);
  return {
    programs: reachesPrograms ? programs : join(place, 'programs'),
    cluster,
    prefix: [],
    user: nobody,
    remark: `PostgreSQL must not run as root and this machine has no user namespaces: it runs as "nobody", its data lies in ${cluster}.`,
  };
}

/** Whether everyone may go down to this folder. */
async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  return folder === dirname(folder) || isOpenToAll(dirname(folder));
}
