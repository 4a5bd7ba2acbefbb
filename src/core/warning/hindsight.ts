import type { FactColumns } from '../vitality/facts.ts';
import { meets } from './event-signs.ts';
import { eventsIn } from './events-in-facts.ts';
import { type Foresight, foresee } from './foresee.ts';
import { cameQuestions, talkQuestions } from './model.ts';
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
  return { at, foresight, silent: wasSilent(facts, foresight, at, now) };
}

/**
 * Posts may be erased after something was said of them. What came is told all the same, or it would be awaited for ever; where
 * nothing from before is left, to talk and to meet count alike.
 */
function wasSilent(facts: FactColumns, foresight: Foresight, at: number, now: number): boolean | null {
  const [talk, meeting] = [talkQuestions.half, cameQuestions.soonCame];
  const isMeeting = foresight.state !== 'empty' && foresight.about === 'meeting';
  if (now < at + (isMeeting ? meeting : talk).until * WEEK) return null;
  const isMet = () => meets(eventsIn(facts), at, meeting.from, meeting.until);
  if (isMeeting) return !isMet();
  return !talks(facts, at, talk.from, talk.until) && !(foresight.state === 'empty' && isMet());
}
