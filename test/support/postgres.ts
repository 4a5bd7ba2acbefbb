import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../src/database/embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { migrateJobs } from '../../src/platform/jobs/run.ts';
import { openLog } from '../../src/platform/log.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which every test file makes a database of its own, cloned from the template `draagvlak`. */
    serverUrl: string;
  }
}

/** One real PostgreSQL for the whole run. Nothing on it has to survive, so it need not wait for the disk. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'draagvlak-test-'));
  const server = await openEmbedded(folder, { durable: false });
  const { db, pool, close } = openDatabase(server.url, () => {}, { connections: 2 });
  await migrate(db);
  await migrateJobs(pool, openLog('silent'));
  await close();
  project.provide('serverUrl', server.url);
  return async () => {
    await server.stopIfUnused();
    await rm(folder, { recursive: true, force: true });
  };
}
