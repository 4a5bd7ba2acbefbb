import type { Answers } from './answers.ts';
import type { Carriers } from './carriers.ts';
import type { Reciprocity } from './reciprocity.ts';
import { median, type Measured, type Waiting } from './uncertainty.ts';
import type { Week } from './weeks.ts';

export type Trend = 'up' | 'down' | 'steady' | 'unknown';

/** A measure in the period before and in this one. `up` means a higher figure, be that good or bad. */
export interface Change<Figure> {
  readonly from: Figure;
  readonly to: Figure;
  readonly trend: Trend;
}

export interface Trends {
  /** Median over full weeks; its interval spans about the middle half of 26 weeks, what a week is usually like. */
  readonly contributorsPerWeek: Change<Measured>;
  readonly medianHoursToFirstReply: Change<Waiting>;
  readonly reciprocity: Change<Measured>;
  readonly shareOfBusiest: Change<Measured>;
}

/** What was measured in one period. */
export interface Headlines {
  readonly weeks: readonly Week[];
  readonly answers: Answers;
  readonly reciprocity: Reciprocity;
  readonly carriers: Carriers;
}

/** From → to for the headline figures. `born` is the time of the first fact of all, epoch milliseconds. */
export function compare(before: Headlines, now: Headlines, born: number): Trends {
  return {
    contributorsPerWeek: change(contributorsPerWeek(before.weeks, born), contributorsPerWeek(now.weeks, born)),
    medianHoursToFirstReply: change(before.answers.all.medianHours, now.answers.all.medianHours),
    reciprocity: change(before.reciprocity.share, now.reciprocity.share),
    shareOfBusiest: change(before.carriers.shareOfBusiest, now.carriers.shareOfBusiest),
  };
}

/**
 * The median number of people who posted in a week, over the full weeks since the first fact: before, there was no
 * space that could have been quiet. A week resembles its neighbours: the true range is wider than the interval.
 */
export function contributorsPerWeek(weeks: readonly Week[], born: number): Measured {
  const lived = weeks.filter((week) => !week.running && week.until > born);
  return median(Float64Array.from(lived, (week) => week.contributors).sort());
}

function change<Figure extends Waiting>(from: Figure, to: Figure): Change<Figure> {
  return { from, to, trend: trendOf(from, to) };
}

/**
 * Steady where the two 95 % intervals overlap or touch. That is a strict rule, which calls chance a change in clearly
 * fewer than 5 of 100 cases and misses some real changes (Schenker and Gentleman 2001, doi:10.1198/000313001317097960).
 */
export function trendOf(from: Waiting, to: Waiting): Trend {
  if (from.state === 'too-few' || to.state === 'too-few') return 'unknown';
  if ((to.low ?? Infinity) > (from.high ?? Infinity)) return 'up';
  if ((to.high ?? Infinity) < (from.low ?? Infinity)) return 'down';
  return 'steady';
}
