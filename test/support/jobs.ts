import { Logger, runOnce } from 'graphile-worker';
import { sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database } from '../../src/database/open.ts';
import { tasksOf } from '../../src/tasks.ts';
import type { TestHouse } from './house.ts';

const silent = new Logger(() => () => {});

/** Does all the work that waits, as the running house does it; a job that failed before is tried again at once. */
export async function workOff({ house, db }: TestHouse): Promise<void> {
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(db);
  const pool = new pg.Pool({ connectionString: await addressOf(db), max: 3 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  await runOnce({ pgPool: pool, taskList: tasksOf(house), noHandleSignals: true, logger: silent });
  await pool.end();
}

/** Jobs that wait, with how often each was tried. */
export async function waitingJobs(db: Database): Promise<{ task: string; attempts: number }[]> {
  const { rows } = await sql<{ task: string; attempts: number }>`select task_identifier as task, attempts from graphile_worker.jobs order by id`.execute(db);
  return rows;
}

/** The address of a test's own database, for what needs connections of its own. */
export async function addressOf(db: Database): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  return inject('serverUrl').replace('/draagvlak?', `/${rows[0]?.name ?? ''}?`);
}
