import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Runner } from './as-root.ts';
import type { ServerAddress } from './cluster.ts';
import { DatabaseUnusable } from './failures.ts';
import { ownName } from './own-name.ts';
import { run } from './programs.ts';
import { visitServer } from './visit.ts';

/** What those are called who look round before they leave: they use nothing. */
const leaving = 'draagvlak leaving';
const leavingLock = 4712;
/** Connections that have been closed take a moment to go. */
const looks = 10;
const betweenLooksMilliseconds = 40;

/** Stops the server, unless another process of this installation still uses it. One after the other: each would take the other for somebody who stays. */
export async function stopIfUnused(runner: Runner, address: ServerAddress): Promise<void> {
  try {
    await visitServer(address, leaving, async (client) => {
      await client.query('select pg_advisory_lock($1)', [leavingLock]);
      if (await isUnused(client)) await stop(runner);
    });
  } catch (error) {
    // Whoever cannot look round finds it stopped already, or too full of others to be let in: there is nothing to do.
    if (error instanceof DatabaseUnusable) throw error;
  }
}

async function isUnused(client: pg.Client): Promise<boolean> {
  for (let look = 1; await othersConnected(client); look += 1) {
    if (look === looks) return false;
    await pause(betweenLooksMilliseconds);
  }
  return true;
}

async function othersConnected(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and application_name not in ($1, $2)`,
    [leaving, ownName],
  );
  return (rows[0]?.others ?? 0) > 0;
}

async function stop(runner: Runner): Promise<void> {
  const pid = Number((await readFile(join(runner.cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  // pg_ctl refuses root just as the server does.
  await run(runner, 'pg_ctl', ['stop', '-D', runner.cluster, '-m', 'fast', '-w', '-t', '30']);
}
