/** A sign of how a group is doing, as a number; NaN where the source does not say. */
export type Signs<Name extends string> = Readonly<Record<Name, number>>;

export const WEEK = 7 * 86_400_000;

/** Counts and waits have long tails: the step from none to one says more than that from fifty to sixty. */
export const scaled = (count: number): number => Math.log1p(Math.max(0, count));

/** What moments alone say, of an ascending list of them. All times in epoch milliseconds. */
export interface Pace {
  /** Moments in the last so many weeks before `now`. */
  readonly within: (weeks: number) => number;
  /** From 1: each moment counts half after so many weeks. */
  readonly fading: (halfLifeWeeks: number) => number;
  /** Weeks since the last one. */
  readonly since: number;
  /** The longest pause between two days with something, in weeks; the one that lasts counts. */
  readonly longestPause: number;
  /** The usual pause in weeks, where a young group is taken to be as lively as a week tells. */
  readonly usualPause: number;
  /** Above 0 where the second half of the time looked at had more than the first. */
  readonly trend: number;
}

/** Nobody's pace of long ago says how they walk now. Weeks. */
export const memory = 52;

/**
 * @param at ascending moments before `now`, at least one
 * @param now epoch milliseconds
 */
export function paceOf(at: Float64Array, now: number): Pace {
  const [first = now, last = now] = [at[0], at.at(-1)];
  const since = (now - last) / WEEK;
  const age = Math.min((now - first) / WEEK, memory);
  const countSince = (moment: number) => at.length - lowerBound(at, moment);
  const within = (weeks: number) => countSince(now - weeks * WEEK);
  const secondHalf = within(age / 2);
  const pauses = pausesBetween(at);
  return {
    within,
    fading: (halfLife) => at.reduce((sum, moment) => sum + 0.5 ** ((now - moment) / WEEK / halfLife), 0),
    since,
    longestPause: pauses.reduce((longest, pause) => Math.max(longest, pause), since),
    usualPause: (pauses.reduce((sum, pause) => sum + pause, 0) + since + 1) / (pauses.length + 1),
    trend: scaled(secondHalf) - scaled(within(age) - secondHalf),
  };
}

/** In weeks, between the days on which something happened. */
function pausesBetween(at: Float64Array): number[] {
  const pauses: number[] = [];
  let before = NaN;
  for (const moment of at) {
    const day = Math.floor(moment / 86_400_000);
    if (day > before) pauses.push((day - before) / 7);
    before = day;
  }
  return pauses;
}

function lowerBound(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
