import type { FactColumns } from './facts.ts';
import { DAY, isPost, type Period } from './period.ts';
import { NEEDED, share, type Measured } from './uncertainty.ts';

/** When in the week people write. */
export interface Rhythm {
  /** Posts by weekday, Monday first. */
  readonly weekdays: readonly number[];
  /** The share of the busiest weekday; a seventh where all are alike. */
  readonly busiest: Measured;
  /** The share of days of the period on which somebody posted. */
  readonly days: Measured;
}

/**
 * The spread over the week of the posts in `period`. Weekdays are those of the space's zone, told by its Mondays: in the
 * two weeks of a year in which the clocks change, the hour before midnight may count for the next day.
 *
 * @param mondays ascending epoch milliseconds, of the weeks of the period and the end of the last
 */
export function measureRhythm(facts: FactColumns, period: Period, mondays: readonly number[]): Rhythm {
  const weekdays = [0, 0, 0, 0, 0, 0, 0];
  const days = new Set<number>();
  let week = 0;
  for (let row = period.firstRow; row < period.endRow; row++) {
    if (!isPost(facts.kind[row])) continue;
    const time = facts.at[row] ?? 0;
    while (week + 2 < mondays.length && time >= (mondays[week + 1] ?? Infinity)) week += 1;
    const day = Math.max(0, Math.min(6, Math.floor((time - (mondays[week] ?? time)) / DAY)));
    weekdays[day] = (weekdays[day] ?? 0) + 1;
    days.add(week * 7 + day);
  }
  const posts = weekdays.reduce((sum, each) => sum + each, 0);
  const length = Math.ceil((period.until - period.from) / DAY);
  return { weekdays, busiest: share(Math.max(...weekdays), posts, NEEDED.posts), days: share(days.size, length) };
}
