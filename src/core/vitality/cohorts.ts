import type { FactColumns } from './facts.ts';
import { DAY, isPost, rowAt } from './period.ts';

/** Four weeks: months are of different lengths, and would make one look better than the next. */
const stretch = 28 * DAY;
/** About a year. */
const mostCohorts = 13;

/** People who posted for the first time in the same four weeks, and who of them came back. */
export interface Cohort {
  /** Epoch milliseconds; `until` is exclusive. */
  readonly from: number;
  readonly until: number;
  readonly people: number;
  /** Of them, those who posted in the first, second … four weeks after; only stretches that are over. */
  readonly back: readonly number[];
}

/**
 * The cohort retention table of the last year: rows oldest first. The last four weeks end at `until` (epoch milliseconds). A
 * cohort from before the first fact is left out. Counts, not shares: of a handful of people a share says little.
 * Source: cohort retention as in CHAOSS, "Contributor Retention" and "Returning Contributors".
 *
 * @param wrote each person's first post ever, in epoch milliseconds
 */
export function measureCohorts(facts: FactColumns, wrote: Float64Array, until: number): Cohort[] {
  const born = facts.length > 0 ? (facts.at[0] ?? until) : until;
  const count = Math.min(mostCohorts, Math.ceil((until - born) / stretch));
  const begin = until - count * stretch;
  const indexOf = (time: number) => Math.floor((time - begin) / stretch);
  const seen = new Int32Array(facts.people);
  const end = rowAt(facts, until);
  for (let row = rowAt(facts, begin); row < end; row++) {
    if (!isPost(facts.kind[row])) continue;
    const who = facts.actor[row] ?? 0;
    seen[who] = (seen[who] ?? 0) | (1 << indexOf(facts.at[row] ?? 0));
  }
  const cohorts = Array.from({ length: count }, (_, at) => ({ from: begin + at * stretch, until: begin + (at + 1) * stretch, people: 0, back: Array.from({ length: count - 1 - at }, () => 0) }));
  for (const [who, first] of wrote.entries()) {
    const cohort = first >= until ? undefined : cohorts[indexOf(first)];
    if (!cohort) continue;
    cohort.people += 1;
    for (const [after, back] of cohort.back.entries()) if (((seen[who] ?? 0) >> (indexOf(first) + after + 1)) & 1) cohort.back[after] = back + 1;
  }
  return cohorts;
}
