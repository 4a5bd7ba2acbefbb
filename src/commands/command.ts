import type { ParseArgsConfig } from 'node:util';

/** What was asked for on the command line. */
export interface Asked {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** One thing that `draagvlak` can do. */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  readonly use: string;
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The exit code: 0 done, 1 failed, 2 wrong use or wrong input. */
  run(asked: Asked): Promise<number>;
}

/** A command that was used or fed wrongly. The message is one clear line. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}
