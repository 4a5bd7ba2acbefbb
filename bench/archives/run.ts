import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { median, round } from '../machine.ts';

export interface Run {
  readonly said: string;
  readonly seconds: number;
  /** The most memory that the process had at once. */
  readonly megabytes: number;
}

/** Says at the end how much memory the process had at the most, in kilobytes. */
const measuring = `data:text/javascript,process.on('exit',()=>process.stderr.write('most memory '+process.resourceUsage().maxRSS+'\\n'))`;
const pinning = ['/usr/bin/taskset', '/bin/taskset'].find((path) => existsSync(path));
/** What a program is started with to be held to one core; nothing where the machine has no such program. */
const oneCore = pinning === undefined ? [] : [pinning, '-c', '0'];
export const onOneCore = pinning === undefined ? 'on all cores, as there is no taskset' : 'on one core';

export function draagvlak(words: readonly string[], work: string, { pinned = false } = {}): Run {
  const env = { ...process.env, DATA_DIR: `${work}/data`, LOG_LEVEL: 'error' };
  return timed([...(pinned ? oneCore : []), process.execPath, '--import', measuring, 'bin/draagvlak', ...words], env);
}

/** Null where there is no Python. */
export function python(program: string, path: string): Run | null {
  if (!existsSync('/usr/bin/python3')) return null;
  return timed([...oneCore, '/usr/bin/python3', '-c', `${program}\nimport resource\nprint('most memory', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)`, path], process.env);
}

function timed([program = '', ...words]: readonly string[], env: NodeJS.ProcessEnv): Run {
  const start = performance.now();
  const run = spawnSync(program, words, { env, encoding: 'utf8', maxBuffer: 100_000_000 });
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(run.stderr);
  return { said: run.stdout, seconds, megabytes: Number(/most memory (\d+)/.exec(run.stderr)?.[1] ?? 0) / 1000 };
}

/** The middle of some runs, and from where to where they went. */
export interface Spread {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export const spreadOf = (values: readonly number[], digits = 0): Spread => ({ middle: round(median(values), digits), low: round(Math.min(...values), digits), high: round(Math.max(...values), digits) });

export const inWords = ({ middle, low, high }: Spread, unit: string) => `${middle} ${unit} (${low} to ${high})`;

export const times = <Value>(runs: number, make: () => Value): Value[] => Array.from({ length: runs }, make);
