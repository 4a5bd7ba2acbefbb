import type { FactColumns } from '../vitality/facts.ts';
import { meets } from './event-signs.ts';
import { eventsIn } from './events-in-facts.ts';
import { type Foresight, foresee } from './foresee.ts';
import { WEEK } from './signs.ts';
import { talks } from './talk-signs.ts';

/** What is, or would have been, foreseen at a moment, and what came of it. */
export interface Hindsight {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly foresight: Foresight;
  /** Whether it was silent in the weeks that were meant; null while they are not over. */
  readonly silent: boolean | null;
}

/**
 * What could be said at a moment, from what had happened until then, beside what happened until `now`; both epoch milliseconds.
 *
 * @param wrote each person's first post ever, in epoch milliseconds
 */
export function lookBack(facts: FactColumns, wrote: Float64Array, at: number, now: number): Hindsight {
  const foresight = foresee(facts, wrote, at);
  if (foresight.state !== 'known') return { at, foresight, silent: null };
  const { from, until } = foresight.half;
  if (now < at + until * WEEK) return { at, foresight, silent: null };
  const goesOn = foresight.about === 'talk' ? talks(facts, at, from, until) : meets(eventsIn(facts), at, from, until);
  return { at, foresight, silent: !goesOn };
}
