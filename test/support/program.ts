import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** `bin/draagvlak` as a program: what it says, and how it ends. */
export interface Program {
  readonly pid: number;
  said(): string;
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Fulfilled when it has said this; rejected where it ends before. */
  hasSaid(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
}

/** Starts it with these settings and no others. */
export function launch(words: readonly string[], settings: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, ['bin/draagvlak', ...words], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const heard = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    for (const listener of heard) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? 'unknown');
  return {
    pid: child.pid ?? 0,
    said: () => text,
    ended,
    hasSaid: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text);
          if (found) resolve(found);
        };
        heard.add(look);
        look();
        void ended.then((end) => reject(new Error(`It ended with ${end}: ${text}`)));
      }),
    signal: (name) => void child.kill(name),
  };
}

/** Runs it to its end. */
export async function run(words: readonly string[], settings: NodeJS.ProcessEnv): Promise<{ end: number | string; said: string }> {
  const program = launch(words, settings);
  return { end: await program.ended, said: program.said() };
}
