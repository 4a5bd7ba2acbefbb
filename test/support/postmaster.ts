import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The process number of the PostgreSQL on this data; null where none says that it runs. */
export async function postmasterOf(data: string): Promise<number | null> {
  const text = await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  return pid > 1 ? pid : null;
}

export function endPostgres(pid: number | null, signal: NodeJS.Signals): void {
  if (pid !== null && isRunning(pid)) process.kill(pid, signal);
}

export function isRunning(pid: number): boolean {
  try {
    return pid > 1 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Ends what a test may have left behind, and waits until it is gone. */
export async function clearAway(data: string): Promise<void> {
  const pid = await postmasterOf(data);
  endPostgres(pid, 'SIGINT');
  while (isRunning(pid ?? 0)) await pause(20);
}
