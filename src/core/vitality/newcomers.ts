import { DAY, HOUR, type Period } from './period.ts';
import type { FirstSteps } from './steps.ts';
import { median, NEEDED, share, type Measured } from './uncertainty.ts';

/** One step on the way: how many took it, which share of those who could, and how long it took them. */
export interface Step {
  readonly count: number;
  readonly share: Measured;
  /** Median hours of those who took the step; how many did not is told by the share. */
  readonly hours: Measured;
}

export interface NewcomersWay {
  /** False where the source tells of no joins at all, as a mailing list's archive: the way then begins with the first post. */
  readonly joinsKnown: boolean;
  /** People who came in; null where joins are not known. */
  readonly joined: number | null;
  /** Wrote a first post, of those who joined; hours since joining. */
  readonly wrote: Step;
  /** Of those who wrote, the ones whose first post is younger than 7 days. They are left out of the steps below. */
  readonly tooEarly: number;
  /** Were answered by someone else, of those who wrote; hours since their first post. */
  readonly gotReply: Step;
  /** Wrote a second post, of those who were answered; hours since their first post. */
  readonly wroteAgain: Step;
  /** Wrote a second post, of those who were not answered: what an answer may have changed. */
  readonly wroteAgainUnanswered: Measured;
  /**
   * The step after the first post at which most people stopped: no answer came, or no second post after one.
   * Null where nobody stopped, or too few have got so far to tell.
   */
  readonly mostStopAt: 'gotReply' | 'wroteAgain' | null;
}

/**
 * How far people came whose way began in `period`: by joining, or by a first post where that came before or where no
 * join is known. `heard` says when each person was first answered; `now` is the end of what is known (epoch ms).
 *
 * Seven days to get a reply, so that a group that meets weekly has its turn. Reading without writing is not a stop: to
 * 54 % of 219 lurkers it is enough (Nonnecke and others 2004, "Online lurkers tell why"). Of 2,777 newcomers 61 % were answered; 56 %
 * of these wrote again, 44 % of the others (Joyce and Kraut 2006). Both are observations: an answer may follow from what
 * makes people stay, and in 2.8 million first pull requests quick answers did not hold newcomers (arXiv:2104.02933).
 */
export function newcomersWay(period: Period, now: number, steps: FirstSteps, heard: Float64Array): NewcomersWay {
  const joinsKnown = steps.joined.some(Number.isFinite);
  const newcomers = peopleBegunIn(period, steps);
  const writers = newcomers.filter((person) => steps.wrote[person] !== Infinity);
  const settled = writers.filter((person) => now - (steps.wrote[person] ?? now) >= 7 * DAY);
  const answered = settled.filter((person) => heard[person] !== Infinity);
  const unanswered = settled.filter((person) => heard[person] === Infinity);
  const again = answered.filter((person) => steps.wroteAgain[person] !== Infinity);
  const againUnanswered = unanswered.filter((person) => steps.wroteAgain[person] !== Infinity);
  const joinedFirst = writers.filter((person) => (steps.joined[person] ?? Infinity) <= (steps.wrote[person] ?? 0));
  return {
    joinsKnown,
    joined: joinsKnown ? newcomers.length : null,
    wrote: {
      count: writers.length,
      share: joinsKnown ? share(writers.length, newcomers.length) : { state: 'too-few', have: 0, need: NEEDED.cases },
      hours: medianHours(joinedFirst, steps.joined, steps.wrote),
    },
    tooEarly: writers.length - settled.length,
    gotReply: stepOf(answered, settled, steps.wrote, heard),
    wroteAgain: stepOf(again, answered, steps.wrote, steps.wroteAgain),
    wroteAgainUnanswered: share(againUnanswered.length, unanswered.length),
    mostStopAt: settled.length < NEEDED.cases ? null : mostStopAt(unanswered.length, answered.length - again.length),
  };
}

function peopleBegunIn({ from, until }: Period, { joined, wrote }: FirstSteps): number[] {
  const begun: number[] = [];
  for (let person = 0; person < wrote.length; person++) {
    const time = Math.min(joined[person] ?? Infinity, wrote[person] ?? Infinity);
    if (time >= from && time < until) begun.push(person);
  }
  return begun;
}

function stepOf(took: readonly number[], could: readonly number[], since: Float64Array, reached: Float64Array): Step {
  return { count: took.length, share: share(took.length, could.length), hours: medianHours(took, since, reached) };
}

/** Zero where the clocks place the later step before the earlier one. */
function medianHours(people: readonly number[], since: Float64Array, reached: Float64Array): Measured {
  const hours = people.map((person) => Math.max(0, (reached[person] ?? 0) - (since[person] ?? 0)) / HOUR);
  return median(Float64Array.from(hours).sort());
}

/** When as many are lost at both, the earlier one, which hosts can do something about. */
function mostStopAt(unanswered: number, onlyOnce: number): NewcomersWay['mostStopAt'] {
  if (unanswered + onlyOnce === 0) return null;
  return unanswered >= onlyOnce ? 'gotReply' : 'wroteAgain';
}
