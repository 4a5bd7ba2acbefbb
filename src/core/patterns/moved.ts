import type { Measure, Signal } from './pattern.ts';

/** A sign at one time. */
export type Sign = Measure & Pick<Signal, 'direction' | 'threshold'>;

/** What became of it: away from its threshold, towards it, or by no more than chance explains. */
export type Moved = 'better' | 'worse' | 'unsure';

/**
 * Whether a sign moved between two times, a play in between: only where its two 95 % intervals do not touch, which is
 * stricter than a test at 5 % (Schenker and Gentleman 2001). Whether the play moved it, nobody can say from one case.
 */
export function movedBetween(before: Sign, after: Sign): Moved {
  const rose = after.low > (before.high ?? Infinity);
  const fell = (after.high ?? Infinity) < before.low;
  if (!rose && !fell) return 'unsure';
  return fell === (before.direction !== 'below') ? 'better' : 'worse';
}
