import type { FactColumns } from './facts.ts';
import { openedIn, type Opened } from './opened.ts';
import type { Period } from './period.ts';
import type { Replies } from './replies.ts';
import { mean, medianWait, ninetiethWait, share, type Measured, type Waiting } from './uncertainty.ts';

/** How long conversations waited for a first reply by someone else. */
export interface Waits {
  /** Conversations opened in the period. */
  readonly started: number;
  /** Of these, the ones younger than 48 hours, about which nothing is said yet. */
  readonly tooEarly: number;
  /** Answered within 48 hours, of those that had 48 hours. */
  readonly within48Hours: Measured;
  /** Answered within 7 days, of those that had 7 days. */
  readonly within7Days: Measured;
  /** Answered by now, of those that had 7 days. */
  readonly ever: Measured;
  /** Not answered yet, of those that had 7 days. */
  readonly unanswered: Measured;
  /** Time to first reply, of those that had 48 hours; unanswered ones wait endlessly. */
  readonly medianHours: Waiting;
  readonly ninetiethHours: Waiting;
}

export interface Answers {
  readonly all: Waits;
  /** Conversations that were their starter's first post ever. */
  readonly byNewcomers: Waits;
  readonly byRegulars: Waits;
  /** Posts by others than the starter per conversation, the unanswered ones too, of those that had 7 days. */
  readonly repliesPerConversation: Measured;
}

/** The counts from which `Waits` is made; those of two groups can be added up. */
interface Tally {
  readonly started: number;
  readonly hadTwoDays: number;
  readonly within48Hours: number;
  readonly hadSevenDays: number;
  readonly within7Days: number;
  readonly ever: number;
  /** Replies in those that had seven days, and the sum of their squares. */
  readonly replies: number;
  readonly repliesSquared: number;
  /** Hours, ascending, of those that had two days; `Infinity` for unanswered. */
  readonly waits: Float64Array;
}

const TWO_DAYS = 48;
const SEVEN_DAYS = 168;

/**
 * Time to first response (CHAOSS) of the conversations opened in `period`, as known at `now` (epoch milliseconds).
 * `wrote` has each person's first post ever.
 *
 * 48 hours is the outer limit of the Mozilla figures in GitHub's open source guide (building-community); 7 days gives
 * a group that meets weekly its turn. A conversation enters a figure once it is old enough for it, answered or not:
 * to count young ones only when they have been answered would flatter. Replies in one conversation hang together, and
 * so do conversations of one evening: true ranges are somewhat wider than the intervals.
 */
export function measureAnswers(facts: FactColumns, period: Period, now: number, wrote: Float64Array, replies: Replies): Answers {
  const opened = openedIn(facts, period, now, wrote, replies);
  const newcomers = tally(opened, 1);
  const regulars = tally(opened, 0);
  const all = together(newcomers, regulars);
  return {
    all: waitsOf(all),
    byNewcomers: waitsOf(newcomers),
    byRegulars: waitsOf(regulars),
    repliesPerConversation: mean(all.replies, all.repliesSquared, all.hadSevenDays),
  };
}

function tally(opened: Opened, newcomer: 0 | 1): Tally {
  const waits = new Float64Array(opened.waitHours.length);
  const sums = { started: 0, hadTwoDays: 0, within48Hours: 0, hadSevenDays: 0, within7Days: 0, ever: 0, replies: 0, repliesSquared: 0 };
  for (let index = 0; index < waits.length; index++) {
    if (opened.byNewcomer[index] !== newcomer) continue;
    const wait = opened.waitHours[index] ?? Infinity;
    const age = opened.ageHours[index] ?? 0;
    sums.started++;
    if (age < TWO_DAYS) continue;
    waits[sums.hadTwoDays++] = wait;
    if (wait <= TWO_DAYS) sums.within48Hours++;
    if (age < SEVEN_DAYS) continue;
    sums.hadSevenDays++;
    if (wait <= SEVEN_DAYS) sums.within7Days++;
    if (wait !== Infinity) sums.ever++;
    const replies = opened.replies[index] ?? 0;
    sums.replies += replies;
    sums.repliesSquared += replies * replies;
  }
  return { ...sums, waits: waits.subarray(0, sums.hadTwoDays).sort() };
}

function together(one: Tally, other: Tally): Tally {
  const waits = new Float64Array(one.waits.length + other.waits.length);
  waits.set(one.waits);
  waits.set(other.waits, one.waits.length);
  return {
    started: one.started + other.started,
    hadTwoDays: one.hadTwoDays + other.hadTwoDays,
    within48Hours: one.within48Hours + other.within48Hours,
    hadSevenDays: one.hadSevenDays + other.hadSevenDays,
    within7Days: one.within7Days + other.within7Days,
    ever: one.ever + other.ever,
    replies: one.replies + other.replies,
    repliesSquared: one.repliesSquared + other.repliesSquared,
    waits: waits.sort(),
  };
}

function waitsOf(tally: Tally): Waits {
  return {
    started: tally.started,
    tooEarly: tally.started - tally.hadTwoDays,
    within48Hours: share(tally.within48Hours, tally.hadTwoDays),
    within7Days: share(tally.within7Days, tally.hadSevenDays),
    ever: share(tally.ever, tally.hadSevenDays),
    unanswered: share(tally.hadSevenDays - tally.ever, tally.hadSevenDays),
    medianHours: medianWait(tally.waits),
    ninetiethHours: ninetiethWait(tally.waits),
  };
}
