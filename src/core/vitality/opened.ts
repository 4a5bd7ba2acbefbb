import { STARTED, type FactColumns } from './facts.ts';
import { HOUR, type Period } from './period.ts';
import type { Replies } from './replies.ts';

/** The conversations opened in a period, as columns of the same length. */
export interface Opened {
  /** Hours until someone else first answered; 0 where the clocks place that before the opening; `Infinity` for not yet. */
  readonly waitHours: Float64Array;
  /** Hours from the opening until now. */
  readonly ageHours: Float64Array;
  /** 1 where opening it was the starter's first post ever, 0 where not. */
  readonly byNewcomer: Uint8Array;
  /** Posts by others than the starter. */
  readonly replies: Int32Array;
}

/** `wrote` has each person's first post ever, `now` is the end of what is known (epoch milliseconds). */
export function openedIn(facts: FactColumns, period: Period, now: number, wrote: Float64Array, answers: Replies): Opened {
  const most = Math.min(period.endRow - period.firstRow, facts.conversations);
  const waitHours = new Float64Array(most);
  const ageHours = new Float64Array(most);
  const byNewcomer = new Uint8Array(most);
  const replies = new Int32Array(most);
  let count = 0;
  for (let row = period.firstRow; row < period.endRow; row++) {
    const conversation = facts.conversation[row] ?? -1;
    if (facts.kind[row] !== STARTED || answers.startRow[conversation] !== row) continue;
    const time = facts.at[row] ?? 0;
    waitHours[count] = Math.max(0, (answers.firstReply[conversation] ?? Infinity) - time) / HOUR;
    ageHours[count] = (now - time) / HOUR;
    byNewcomer[count] = wrote[facts.actor[row] ?? 0] === time ? 1 : 0;
    replies[count] = answers.replies[conversation] ?? 0;
    count++;
  }
  return {
    waitHours: waitHours.subarray(0, count),
    ageHours: ageHours.subarray(0, count),
    byNewcomer: byNewcomer.subarray(0, count),
    replies: replies.subarray(0, count),
  };
}
