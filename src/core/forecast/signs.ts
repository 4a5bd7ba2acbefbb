import { countAt, type Point } from './curve.ts';

/** How many other petitions ask for much the same at the moment: who signs one of them often does not sign the next. */
export const othersLevels = ['few', 'some', 'many'] as const;
export type Others = (typeof othersLevels)[number];

/** What the forecast looks at: the logarithm of the count, how much of it came in the second half of the time, and how many others there are. */
export function signsOf(curve: readonly Point[], hours: number, others: Others | null): number[] {
  const now = Math.log(Math.max(1, countAt(curve, hours)));
  const half = Math.log(Math.max(1, countAt(curve, hours / 2)));
  return [now, now - half, ...(others === null ? [] : [othersLevels.indexOf(others) - 1])];
}
