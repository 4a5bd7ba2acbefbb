import { STARTED, type FactColumns } from './facts.ts';
import { isPost, periodOf, type Period } from './period.ts';
import type { Replies } from './replies.ts';

export interface Week {
  /** Monday 00:00 in the space's zone, epoch milliseconds. */
  readonly from: number;
  /** The next Monday 00:00, or the end of what is looked at where that comes first. */
  readonly until: number;
  /** The week is not over: its counts are still growing. */
  readonly running: boolean;
  /** Different people who posted. */
  readonly contributors: number;
  /** Of these, people whose first post ever falls in this week. */
  readonly newcomers: number;
  /** Of these, the others. */
  readonly returning: number;
  readonly posts: number;
  /** Conversations opened. */
  readonly started: number;
  /** Of these, the ones that nobody else has answered yet. */
  readonly waiting: number;
}

/**
 * Counts each week between consecutive `mondays` (epoch milliseconds) up to `until`.
 * `wrote` has each person's first post ever, `replies` who was answered until now.
 * Contributors are those of CHAOSS ("Contributors", chaoss.community), newcomers those of its "New Contributors".
 */
export function weekByWeek(
  facts: FactColumns, mondays: readonly number[], until: number, wrote: Float64Array, replies: Pick<Replies, 'startRow' | 'firstReply'>,
): Week[] {
  const seenIn = new Float64Array(facts.people).fill(NaN);
  return mondays.slice(0, -1).map((from, index) => {
    const end = mondays[index + 1] ?? until;
    const week = periodOf(facts, from, Math.min(end, until));
    return countWeek(facts, week, until < end, seenIn, wrote, replies);
  });
}

/** `seenIn` keeps, per person, the beginning of the last week in which they posted: so it need not be emptied. */
function countWeek(
  facts: FactColumns, week: Period, running: boolean, seenIn: Float64Array, wrote: Float64Array, { startRow, firstReply }: Pick<Replies, 'startRow' | 'firstReply'>,
): Week {
  let contributors = 0;
  let newcomers = 0;
  let posts = 0;
  let started = 0;
  let waiting = 0;
  for (let row = week.firstRow; row < week.endRow; row++) {
    if (!isPost(facts.kind[row])) continue;
    posts++;
    const conversation = facts.conversation[row] ?? -1;
    if (facts.kind[row] === STARTED && startRow[conversation] === row) {
      started++;
      if (firstReply[conversation] === Infinity) waiting++;
    }
    const author = facts.actor[row] ?? 0;
    if (seenIn[author] === week.from) continue;
    seenIn[author] = week.from;
    contributors++;
    if ((wrote[author] ?? 0) >= week.from) newcomers++;
  }
  const { from, until } = week;
  return { from, until, running, contributors, newcomers, returning: contributors - newcomers, posts, started, waiting };
}
