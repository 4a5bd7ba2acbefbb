import { thresholdsWith, type Thresholds } from '../thresholds.ts';
import type { FactColumns } from '../vitality/facts.ts';
import { factsUntil } from '../vitality/period.ts';
import type { Measures } from '../vitality/report.ts';

/** So many of so many. */
export interface Tally {
  readonly count: number;
  readonly of: number;
}

interface LiveFigures {
  /** People who accepted by name before it opened. */
  founders: number | null;
  /** Hours that hosts promised, for a week. */
  hostHours: number | null;
  /** People who may act as hosts. */
  hosts: number | null;
  /** People who agreed to the purpose. */
  purposeAgreedBy: number | null;
  /** How long the next step has had nobody who does it; 0 where somebody does. */
  daysWithoutOwner: number | null;
  /** Dated meetings that are still to come. */
  meetingsAhead: number | null;
  members: number | null;
  membersEightWeeksAgo: number | null;
  /** Members who were brought in by the one person who brought in most. */
  addedByOne: Tally | null;
  /** Accounts that somebody else ordered. */
  forced: Tally | null;
  /** Members whose profile is filled in. */
  profiles: Tally | null;
  /** Members who read something in the last 30 days. */
  readers: Tally | null;
  /** Visits in which nothing was opened. */
  emptyVisits: Tally | null;
  /** Asks of the last 30 days. */
  asks: number | null;
  /** Asks of at least 14 days ago that found nobody, and offers that nobody took. */
  asksUnmatched: Tally | null;
  offersUntaken: Tally | null;
  /** Sessions in which the story that is told most was told. */
  sameStory: Tally | null;
  /** Stories that do not say what had to be true; those of something that failed; those that count the attempts. */
  withoutCircumstances: Tally | null;
  failures: Tally | null;
  withAttempts: Tally | null;
  /** Things to read that a member is sent in a week, and the minutes they take against those a member has set. */
  itemsAWeek: number | null;
  minutes: { readonly needed: number; readonly budget: number } | null;
  /** Weeks in a row in which more members asked for less. */
  weeksOfMoreLess: number | null;
  digestReaders: Tally | null;
  /** What the busiest host did, of all that hosts did. */
  busiestHost: Tally | null;
  /** Hours on duty of the busiest host, of the hours that they work or give in all. */
  dutyHours: Tally | null;
  weeksOverBudget: number | null;
  /** Invited people who are in a place like it, and those who said that they have channels enough. */
  elsewhere: Tally | null;
  enoughChannels: Tally | null;
  /** Agreed things of the last time that were done, whether its evaluation was opened, and what is done otherwise now. */
  actionsDone: Tally | null;
  evaluationOpened: boolean | null;
  changes: number | null;
  /** Prepared posts that ask something. */
  questions: Tally | null;
  petition: Petition | null;
}

export type LiveName = keyof LiveFigures;

/** What only a live space can tell. Null, or left out, is: not known. */
export interface Live extends Partial<Readonly<LiveFigures>> {
  /** When hosts told what the house cannot see, epoch milliseconds. */
  readonly toldAt?: Readonly<Partial<Record<LiveName, number>>>;
}

export interface Petition {
  /** What carriers promised before it began, of the signatures that are needed. */
  readonly pledged: Tally | null;
  /** Signatures of the first day; null while it has not passed. */
  readonly firstDay: number | null;
  /** The signatures of a first day that would lead there. */
  readonly firstDayLine: number | null;
  /** Signatures that came by those who could pass it on; `of` is how many could. */
  readonly broughtBySharers: Tally | null;
  /** Occasions outside that a second push can be tied to. */
  readonly occasionsAhead: number | null;
}

/** All that a pattern may be read from. */
export interface Known {
  /** What happened before `asOf`. */
  readonly facts: FactColumns;
  readonly report: Measures;
  /** Until when it is known that nothing else happened, epoch milliseconds: not before the report's end. */
  readonly asOf: number;
  /** The hosts' numbers in the facts; null where none are known. */
  readonly hosts: ReadonlySet<number> | null;
  readonly live: Live;
  /** The numbers in force, for signals that go by the name of one. */
  readonly thresholds: Thresholds;
}

const asBrought = thresholdsWith(new Map());

interface About {
  readonly asOf: number;
  /** Empty where none are known. */
  readonly hosts: ReadonlySet<number>;
  readonly live?: Live;
  readonly thresholds?: Thresholds;
}

export function knownFrom(facts: FactColumns, report: Measures, { asOf, hosts, live = {}, thresholds = asBrought }: About): Known {
  return { facts: factsUntil(facts, asOf), report, asOf, hosts: hosts.size === 0 ? null : hosts, live, thresholds };
}
