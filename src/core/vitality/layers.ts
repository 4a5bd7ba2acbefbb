import type { FactColumns } from './facts.ts';
import { isPost, type Period } from './period.ts';
import { NEEDED, share, type Measured } from './uncertainty.ts';

/** How near people are to the middle. */
export interface Layers {
  /** Everyone who posted in the period. */
  readonly people: number;
  /** Posted in at least half of the weeks. */
  readonly core: number;
  /** Posted in at least one week in four, and are not in the core. */
  readonly active: number;
  /** The others who posted. */
  readonly peripheral: number;
  readonly shareOfCore: Measured;
  readonly shareOfActive: Measured;
}

/**
 * The participation layers of those who posted in `period`, by the number of weeks in which they did. In communities of
 * practice the core is 10 to 15 of 100 members and the active ones 15 to 20 (Wenger, McDermott and Snyder 2002,
 * Cultivating Communities of Practice, chapter 3; read in quotations), readers counted in; these are shares of those who
 * posted, and so higher. The two limits are chosen here.
 *
 * @param mondays ascending epoch milliseconds, of the weeks of the period and the end of the last
 */
export function measureLayers(facts: FactColumns, period: Period, mondays: readonly number[]): Layers {
  const weeks = Math.max(1, mondays.length - 1);
  const counts = new Int32Array(facts.people);
  const seenIn = new Int32Array(facts.people).fill(-1);
  let week = 0;
  for (let row = period.firstRow; row < period.endRow; row++) {
    if (!isPost(facts.kind[row])) continue;
    while (week + 2 < mondays.length && (facts.at[row] ?? 0) >= (mondays[week + 1] ?? Infinity)) week += 1;
    const who = facts.actor[row] ?? 0;
    if (seenIn[who] === week) continue;
    seenIn[who] = week;
    counts[who] = (counts[who] ?? 0) + 1;
  }
  let [people, core, active] = [0, 0, 0];
  for (const count of counts) {
    if (count === 0) continue;
    people += 1;
    if (count >= weeks / 2) core += 1;
    else if (count >= weeks / 4) active += 1;
  }
  return { people, core, active, peripheral: people - core - active, shareOfCore: share(core, people, NEEDED.cases), shareOfActive: share(active, people, NEEDED.cases) };
}
