import { type FactColumns, STARTED } from '../vitality/facts.ts';
import { openedIn } from '../vitality/opened.ts';
import { DAY, factsUntil, isPost, type Period, periodOf } from '../vitality/period.ts';
import { readReplies } from '../vitality/replies.ts';
import { firstSteps } from '../vitality/steps.ts';
import type { Thresholds } from '../thresholds.ts';
import { type Line, measuredLine, plainLine, type Scale } from './line.ts';

/** What happened in a trial. Shares run from 0 to 1; null where there is nothing to measure. */
export interface TrialFigures {
  /** Conversations that had time to be answered. */
  readonly conversations: number;
  /** Of them, the share that somebody else answered. */
  readonly answered: number | null;
  /** Posts by others than the starter, per conversation. */
  readonly replies: number | null;
  /** Hours until half of them were answered; `Infinity` where fewer were. */
  readonly medianHours: number | null;
  /** The share that was answered within `firstReplySlowest` hours. */
  readonly inTime: number | null;
  /** Members whose first post fell into the trial, and had time for a second one. */
  readonly firstPosters: number;
  readonly secondPost: number | null;
  /** Conversations started by members who are no hosts, per ten members and week. */
  readonly started: number;
  /** Share of the posts that no host wrote. */
  readonly membersShare: number | null;
  readonly posts: number;
}

export interface TrialQuestion {
  /** Epoch milliseconds: when the trial began, and now. */
  readonly from: number;
  readonly now: number;
  /** The hosts' numbers in the facts. */
  readonly hosts: ReadonlySet<number>;
  /** Members and hosts, people. */
  readonly members: number;
}

/** So long somebody who posted once may take to come back. */
const secondPostDays = 3;

/**
 * Measures a trial by its facts. As with all figures on answers, a conversation counts once it is old enough to have been
 * answered in time, answered or not: to count young ones only when they have been answered would flatter.
 */
export function measureTrial(allFacts: FactColumns, question: TrialQuestion, { firstReplySlowest }: Thresholds): TrialFigures {
  const facts = factsUntil(allFacts, question.now);
  const period = periodOf(facts, question.from, question.now);
  const { wrote, wroteAgain } = firstSteps(facts);
  const opened = openedIn(facts, period, question.now, wrote, readReplies(facts));
  const old = [...opened.ageHours.keys()].filter((at) => (opened.ageHours[at] ?? 0) >= firstReplySlowest);
  const waits = old.map((at) => opened.waitHours[at] ?? Infinity).sort((one, other) => one - other);
  const newcomers = [...wrote.keys()].filter((who) => !question.hosts.has(who) && isSince(wrote[who], question.from) && isBefore(wrote[who], question.now - secondPostDays * DAY));
  return {
    conversations: old.length,
    answered: shareOf(waits, (wait) => wait !== Infinity),
    replies: meanOf(old.map((at) => opened.replies[at] ?? 0)),
    medianHours: waits[Math.ceil(waits.length / 2) - 1] ?? null,
    inTime: shareOf(waits, (wait) => wait <= firstReplySlowest),
    firstPosters: newcomers.length,
    secondPost: shareOf(newcomers, (who) => (wroteAgain[who] ?? Infinity) < question.now),
    ...writing(facts, period, question),
  };
}

function writing(facts: FactColumns, period: Period, { from, now, hosts, members }: TrialQuestion): Pick<TrialFigures, 'started' | 'membersShare' | 'posts'> {
  let [posts, byMembers, started] = [0, 0, 0];
  for (let row = period.firstRow; row < period.endRow; row++) {
    if (!isPost(facts.kind[row])) continue;
    posts++;
    if (hosts.has(facts.actor[row] ?? -1)) continue;
    byMembers++;
    if (facts.kind[row] === STARTED) started++;
  }
  const weeks = Math.max(1, (now - from) / (7 * DAY));
  return { posts, membersShare: posts === 0 ? null : byMembers / posts, started: started / weeks / (Math.max(members, 1) / 10) };
}

const isSince = (time: number | undefined, from: number) => (time ?? -Infinity) >= from;
const isBefore = (time: number | undefined, until: number) => (time ?? Infinity) <= until;
const shareOf = <Thing>(things: readonly Thing[], fits: (thing: Thing) => boolean) => (things.length === 0 ? null : things.filter(fits).length / things.length);
const meanOf = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/** With fewer than these, a share says more about chance than about the space. */
const fewest = 5;

/**
 * The six lines between trial and open (Area 51's private beta). While the trial runs, nothing is said about what happened
 * fewer than five times; once its days are over, what is there is what counts.
 */
export function trialLines(figures: TrialFigures, isOver: boolean, t: Thresholds): readonly Line[] {
  const says = (facts: number) => isOver || facts >= fewest;
  return [
    lineOf('answered', says(figures.conversations), figures.answered, t.answeredMissing, t.answeredHolds),
    lineOf('replies', says(figures.conversations), figures.replies, t.repliesMissing, t.repliesHolds),
    firstReply(figures, says(figures.conversations), t),
    lineOf('secondPost', says(figures.firstPosters), figures.secondPost, t.secondPostMissing, t.secondPostHolds),
    lineOf('started', isOver, figures.started, t.startedMissing, t.startedHolds),
    lineOf('membersShare', says(figures.posts), figures.membersShare, t.membersShareMissing, t.membersShareHolds),
  ];
}

function lineOf(name: Line['name'], isKnown: boolean, value: number | null, missing: number, holds: number): Line {
  if (!isKnown) return plainLine(name, 'later');
  return value === null ? plainLine(name, 'missing') : measuredLine(name, { value, missing, holds });
}

/** Half of the first replies come quickly, and nearly all of them in time. */
function firstReply({ medianHours, inTime }: TrialFigures, isKnown: boolean, t: Thresholds): Line {
  if (!isKnown) return plainLine('firstReply', 'later');
  if (medianHours === null) return plainLine('firstReply', 'missing');
  const scale: Scale = { value: medianHours, missing: t.firstReplyMissing, holds: t.firstReplyHolds };
  const line = measuredLine('firstReply', scale);
  return line.state === 'holds' && (inTime ?? 0) < t.answeredHolds ? { ...line, state: 'weak' } : line;
}
