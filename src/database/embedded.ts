import { chown, mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { chooseRunner, type Runner } from './as-root.ts';
import { checkMajorVersion, clusterExists, readPostmaster, type ServerAddress } from './cluster.ts';
import { DatabaseUnusable } from './failures.ts';
import { makeCluster } from './make-cluster.ts';
import { launch } from './programs.ts';
import { stopIfUnused } from './stop.ts';
import { urlOf, visitServer } from './visit.ts';

/** Only names the socket's file: no port of the machine is opened. */
const port = 5432;
const startMilliseconds = 60_000;
/** Bytes. */
const longestLog = 1_000_000;
/** Linux allows 107 bytes for a socket's path, and `/.s.PGSQL.5432.lock` is added to the folder's. */
const longestSocketFolder = 85;

export interface EmbeddedDatabase {
  readonly url: string;
  readonly remark: string | null;
  /** Whether the server still answers. */
  isThere(): Promise<boolean>;
  /** Stops the server, unless another process of this installation still uses it: the last one out puts off the light. */
  stopIfUnused(): Promise<void>;
}

/** Finds the server that runs on this data directory, or starts one; makes the cluster on the first start. */
export async function openEmbedded(dataDirectory: string, options: { durable: boolean }): Promise<EmbeddedDatabase> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const runner = await chooseRunner(dataDirectory);
  if (!(await clusterExists(runner.cluster))) await makeCluster(runner);
  await checkMajorVersion(runner.cluster);
  const address = (await findRunning(runner.cluster)) ?? (await startServer(runner, options));
  return {
    url: urlOf(address, 'draagvlak'),
    remark: runner.remark,
    isThere: () => answers(address),
    stopIfUnused: () => stopIfUnused(runner, address),
  };
}

async function findRunning(cluster: string): Promise<ServerAddress | null> {
  const found = await readPostmaster(cluster);
  return found && (await answers(found)) ? found : null;
}

async function startServer(runner: Runner, options: { durable: boolean }, deadline = Date.now() + startMilliseconds): Promise<ServerAddress> {
  await forgetStranger(runner);
  const address = { host: await socketFolder(runner), port };
  const log = await open(join(runner.cluster, 'server.log'), 'a', 0o600);
  // Lines are added, so that two who start at once leave each other's whole; a long log is begun anew.
  if ((await log.stat()).size > longestLog) await log.truncate();
  const { size: before } = await log.stat();
  const child = launch(runner, 'postgres', serverWords(runner, address, options), ['ignore', log.fd, log.fd]);
  let gone = false;
  child.once('exit', () => (gone = true));
  child.unref();
  await log.close();
  for (; Date.now() < deadline; await pause(15)) {
    const found = await readPostmaster(runner.cluster);
    if (found?.ready && (await answers(found))) return found;
    if (gone) {
      forgiveRefusal(await saidSince(runner.cluster, before));
      await pause(300);
      if (Date.now() >= deadline) break;
      return (await findRunning(runner.cluster)) ?? startServer(runner, options, deadline);
    }
  }
  throw new DatabaseUnusable(`PostgreSQL did not start within a minute: ${trouble(await saidSince(runner.cluster, before))}`);
}

/** Another process may have been quicker, or the last server's children may still be ending after a crash: worth another try. */
function forgiveRefusal(said: string): void {
  if (!/postmaster\.pid|shared memory block|lock file/.test(said)) throw new DatabaseUnusable(`PostgreSQL did not start: ${trouble(said)}`);
}

function serverWords(runner: Runner, address: ServerAddress, options: { durable: boolean }): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: address.host,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    wal_compression: 'on',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_min_messages: 'warning',
    log_statement: 'none',
    fsync: options.durable ? 'on' : 'off',
    synchronous_commit: options.durable ? 'on' : 'off',
    full_page_writes: options.durable ? 'on' : 'off',
  };
  return ['-D', runner.cluster, '-p', String(address.port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * After a crash another program may have got the number that the server had; PostgreSQL would then take that for itself
 * and refuse. What stands in `postmaster.pid` counts only where the process is a server on this data.
 */
async function forgetStranger(runner: Runner): Promise<void> {
  const file = join(runner.cluster, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid < 1) return;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  if (command !== null && !command.includes(runner.cluster)) await rm(file, { force: true });
}

async function socketFolder(runner: Runner): Promise<string> {
  if (runner.cluster.length <= longestSocketFolder) return runner.cluster;
  const folder = await mkdtemp(join(tmpdir(), 'draagvlak-'));
  if (runner.user) await chown(folder, runner.user.uid, runner.user.gid);
  return folder;
}

async function answers(address: ServerAddress): Promise<boolean> {
  try {
    await visitServer(address, 'draagvlak', async (client) => {
      const { rowCount } = await client.query(`select from pg_database where datname = 'draagvlak'`);
      if (rowCount === 0) await client.query('create database draagvlak').catch(ignoreDuplicate);
    });
    return true;
  } catch {
    return false;
  }
}

function ignoreDuplicate(error: unknown): void {
  if (!(error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505'))) throw error;
}

/** What servers wrote into their log after its first bytes; more than one may write at once. */
async function saidSince(cluster: string, bytes: number): Promise<string> {
  const log = await readFile(join(cluster, 'server.log')).catch(() => Buffer.alloc(0));
  return log.subarray(bytes).toString();
}

function trouble(said: string): string {
  const lines = said.trim().split('\n');
  return lines.findLast((line) => /FATAL|ERROR/.test(line)) ?? (lines.at(-1) || 'no reason given');
}
