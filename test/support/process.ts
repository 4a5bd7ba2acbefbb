import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A Draagvlak of its own, started as a volunteer starts it, with its own data. */
export interface RunningHouse {
  readonly url: string;
  readonly port: number;
  readonly data: string;
  readonly pid: number;
  /** What it has said on its terminal so far. */
  said(): string;
  /** As a power cut would end it. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const startMilliseconds = 60_000;

/** @param settings environment variables beside those that keep it to itself */
export async function startHouse(words: readonly string[] = [], at?: { data: string; port: number }, settings: NodeJS.ProcessEnv = {}): Promise<RunningHouse> {
  const data = at?.data ?? (await mkdtemp(join(tmpdir(), 'draagvlak-house-')));
  const port = at?.port ?? (await freePort());
  const child = spawn(process.execPath, ['--max-semi-space-size=16', 'bin/draagvlak', 'start', ...words], {
    env: { PATH: process.env['PATH'], DATA_DIR: data, PORT: String(port), LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://localhost:${port}`;
  await untilItAnswers(url, child, () => said);
  return { url, port, data, pid: child.pid ?? 0, said: () => said, kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}

export const discard = (data: string) => rm(data, { recursive: true, force: true });

async function untilItAnswers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (const until = Date.now() + startMilliseconds; Date.now() < until; await pause(50)) {
    if (child.exitCode !== null) throw new Error(`Draagvlak ended at its start: ${said()}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
  }
  child.kill('SIGKILL');
  throw new Error(`Draagvlak did not answer within a minute: ${said()}`);
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
