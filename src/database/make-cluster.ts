import { chown, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Runner } from './as-root.ts';
import { clusterExists } from './cluster.ts';
import { run } from './programs.ts';
import { user } from './visit.ts';

/** Made under another name and renamed, so that neither a crash half-way nor another process leaves half of one. */
export async function makeCluster(runner: Runner): Promise<void> {
  const draft = `${runner.cluster}.new-${process.pid}`;
  await clearDrafts(runner.cluster);
  await mkdir(draft, { mode: 0o700 });
  if (runner.user) await chown(draft, runner.user.uid, runner.user.gid);
  await run(runner, 'initdb', [
    `--pgdata=${draft}`, `--username=${user}`, '--auth-local=trust', '--auth-host=reject',
    '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync', '--no-instructions',
  ]);
  try {
    await rename(draft, runner.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await clusterExists(runner.cluster))) throw error;
  }
}

/** Takes away what a start left that ended half-way. */
async function clearDrafts(cluster: string): Promise<void> {
  for (const name of await readdir(dirname(cluster))) {
    const [, maker] = /\.new-(\d+)$/.exec(name) ?? [];
    const isDraft = maker !== undefined && name === `${basename(cluster)}.new-${maker}`;
    if (isDraft && (Number(maker) === process.pid || !isRunning(Number(maker)))) await rm(join(dirname(cluster), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
