import { paceOf, scaled, type Signs, WEEK } from './signs.ts';

/** A group that meets: a row of events, ascending by when they begin. The arrays have the same length. */
export interface EventHistory {
  /** When each began, in epoch milliseconds. */
  readonly at: Float64Array;
  /** When it was announced, in epoch milliseconds; NaN where that is not known. */
  readonly announced: Float64Array;
  /** How many said that they come; NaN where that is not known. */
  readonly attendance: Float64Array;
  /** 1 where it was held without meeting in one place. */
  readonly online: Uint8Array;
  /** 1 where it was called off. */
  readonly cancelled: Uint8Array;
}

export type EventSign = 'lately' | 'thisQuarter' | 'since' | 'fading' | 'trend' | 'longestPause' | 'overdue' | 'announced' | 'comers' | 'firstComers' | 'few' | 'online';

/** Under so many who come, an evening feels empty. Chosen on the histories that the warning was made with. */
const fewComers = 5;

/**
 * What can be seen of a group that meets, from what was known until `now` (epoch milliseconds): how often, how regularly,
 * how many come, and whether the next evening is announced. Null where no event has been yet.
 */
export function eventSigns({ at, announced, attendance, online, cancelled }: EventHistory, now: number): Signs<EventSign> | null {
  const held = [...at.keys()].filter((event) => (at[event] ?? Infinity) < now && cancelled[event] !== 1);
  if (held.length === 0) return null;
  const pace = paceOf(Float64Array.from(held, (event) => at[event] ?? 0), now);
  const comers = held.map((event) => attendance[event] ?? NaN).filter((count) => !Number.isNaN(count));
  const latest = comers.slice(-3);
  const coming = [...at.keys()].filter((event) => (announced[event] ?? NaN) < now && (at[event] ?? 0) >= now);
  return {
    lately: scaled(pace.within(26)),
    thisQuarter: scaled(pace.within(8)),
    fading: scaled(pace.fading(36)),
    since: scaled(pace.since),
    trend: pace.trend,
    longestPause: scaled(pace.longestPause),
    overdue: scaled(pace.since / pace.usualPause),
    announced: scaled(coming.length),
    comers: latest.length === 0 ? NaN : scaled(latest.reduce((sum, count) => sum + count, 0) / latest.length),
    firstComers: comers.length === 0 ? NaN : scaled(comers[0] ?? 0),
    few: latest.length === 0 ? NaN : Number(Math.min(...latest) < fewComers),
    online: held.slice(-3).reduce((sum, event) => sum + (online[event] ?? 0), 0) / Math.min(3, held.length),
  };
}

/** Whether a group meets in the weeks from `from` until `until`, both counted from `now`. */
export function meets({ at, cancelled }: EventHistory, now: number, from: number, until: number): boolean {
  return at.some((begin, event) => cancelled[event] !== 1 && begin >= now + from * WEEK && begin < now + until * WEEK);
}
