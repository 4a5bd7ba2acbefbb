import { Logger, type Runner, type TaskList, run, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../log.ts';

/** Makes or updates the tables in which jobs wait. */
export async function migrateJobs(pool: pg.Pool, log: Log): Promise<void> {
  await runMigrations({ pgPool: pool, logger: workerLogger(log) });
}

/** Starts to work off jobs. `crontab` has one line a job that comes by itself (crontab(5), UTC). */
export async function startJobs(pool: pg.Pool, tasks: TaskList, crontab: string, log: Log): Promise<Runner> {
  return run({ pgPool: pool, taskList: tasks, crontab, concurrency: 4, noHandleSignals: true, logger: workerLogger(log) });
}

const workerLogger = (log: Log) =>
  new Logger(() => (level, message, meta) => {
    if (level === 'error') log.error({ meta }, message);
    else if (level === 'warning') log.warn({ meta }, message);
    else log.debug(message);
  });
