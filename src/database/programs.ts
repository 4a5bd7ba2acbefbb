import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Runner } from './as-root.ts';
import { DatabaseUnusable } from './failures.ts';

type Streams = ['ignore', number | 'pipe', number | 'pipe'];

/** In a session of its own, so that Ctrl-C in the terminal reaches Draagvlak alone, which then stops it in order. */
export function launch(runner: Runner, program: string, words: string[], stdio: Streams) {
  const [command = '', ...rest] = [...runner.prefix, join(runner.programs, 'bin', program), ...words];
  return spawn(command, rest, {
    stdio,
    detached: true,
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
    ...runner.user,
  });
}

/** Runs one of PostgreSQL's programs to its end. Throws `DatabaseUnusable` with its last words where it fails. */
export async function run(runner: Runner, program: string, words: string[]): Promise<void> {
  const child = launch(runner, program, words, ['ignore', 'pipe', 'pipe']);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new DatabaseUnusable(`${program} failed: ${said.trim().split('\n').at(-1) ?? 'no reason given'}`);
}
