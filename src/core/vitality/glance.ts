import { measureCarriers } from './carriers.ts';
import type { FactColumns } from './facts.ts';
import { mondays } from './mondays.ts';
import { openedIn } from './opened.ts';
import { DAY, factsUntil, type Period, periodOf } from './period.ts';
import { measureReciprocity } from './reciprocity.ts';
import { readReplies, type Replies } from './replies.ts';
import type { VitalityQuestion } from './report.ts';
import { firstSteps, type FirstSteps } from './steps.ts';
import { trendOf, type Change } from './trends.ts';
import { type Counted, median, share, type Measured, type TooFew } from './uncertainty.ts';
import { weekByWeek, type Week } from './weeks.ts';

/** A figure with its change since the half year before, and how it went on the way. */
export interface Glimpse {
  readonly change: Change<Measured>;
  readonly line: Line;
}

/** Oldest first; null where too little is known of that time. */
export interface Line {
  readonly values: readonly (number | null)[];
  /** How many weeks each stands for. */
  readonly weeks: 1 | 2;
  /** The highest that there can be, or null where it has no end. */
  readonly most: 1 | null;
}

/** Six figures that say most at a glance, each with a line. */
export interface Glance {
  /** People who wrote in a week, and posts in a week: medians of the full weeks. */
  readonly writers: Glimpse;
  readonly posts: Glimpse;
  /** Conversations answered within two days. */
  readonly answered: Glimpse;
  /** Newcomers who wrote again within four weeks of their first post. */
  readonly again: Glimpse;
  /** Pairs of people who answered each other, of those of whom one answered the other. */
  readonly pairs: Glimpse;
  /** How few wrote half, and of how many. */
  readonly half: { readonly now: TooFew | Counted; readonly people: number; readonly line: Line };
}

/** Shares of fewer cases jump from nothing to all. Chosen here, and lower than for a figure that stands alone. */
const fewestInLine = 3;
const twoDaysInHours = 48;
const fourWeeks = 28 * DAY;

interface Sources {
  readonly facts: FactColumns;
  readonly until: number;
  readonly steps: FirstSteps;
  readonly replies: Replies;
}

/** The period and what came before, asked in the same way as `measureVitality`; passes over the facts, and thirteen over people. */
export function glance(allFacts: FactColumns, { zone, until, weeks: length, hosts }: VitalityQuestion): Glance {
  const facts = factsUntil(allFacts, until);
  const sources: Sources = { facts, until, steps: firstSteps(facts), replies: readReplies(facts) };
  const bounds = mondays(zone, until, 2 * length);
  const between = (from: number, end: number) => periodOf(facts, bounds[from] ?? until, Math.min(bounds[end] ?? until, until));
  const [before, now] = [between(0, length), between(length, 2 * length)];
  const fortnights = Array.from({ length: Math.floor(length / 2) }, (_, at) => between(length + 2 * at, length + 2 * at + 2));
  const weeks = weekByWeek(facts, bounds, until, sources.steps.wrote, sources.replies);
  const born = facts.length === 0 ? until : (facts.at[0] ?? until);
  const weekly = (count: (week: Week) => number): Glimpse => ({
    change: changed(usual(weeks.slice(0, length), born, count), usual(weeks.slice(length), born, count)),
    line: { values: weeks.slice(length).map(count), weeks: 1, most: null },
  });
  const shared = (tally: (sources: Sources, period: Period) => Tally): Glimpse => ({
    change: changed(measured(tally(sources, before)), measured(tally(sources, now))),
    line: { values: fortnights.map((period) => inLine(tally(sources, period))), weeks: 2, most: 1 },
  });
  const carriers = measureCarriers(facts, now, hosts);
  return {
    writers: weekly(({ contributors }) => contributors),
    posts: weekly(({ posts }) => posts),
    answered: shared(answeredSoon),
    again: shared(wroteAgain),
    pairs: shared(mutualPairs),
    half: { now: carriers.absenceFactor, people: carriers.people, line: { values: fortnights.map((period) => fewBehindHalf(facts, period)), weeks: 2, most: null } },
  };
}

interface Tally {
  readonly count: number;
  readonly of: number;
}

const measured = ({ count, of }: Tally) => share(count, of);
const inLine = ({ count, of }: Tally) => (of < fewestInLine ? null : count / of);
const changed = (from: Measured, to: Measured): Change<Measured> => ({ from, to, trend: trendOf(from, to) });

/** Weeks before the first fact were not quiet: there was nothing yet. */
function usual(weeks: readonly Week[], born: number, count: (week: Week) => number): Measured {
  return median(Float64Array.from(weeks.filter((week) => !week.running && week.until > born), count).sort());
}

function answeredSoon({ facts, until, steps, replies }: Sources, period: Period): Tally {
  const { waitHours, ageHours } = openedIn(facts, period, until, steps.wrote, replies);
  const old = waitHours.filter((_, at) => (ageHours[at] ?? 0) >= twoDaysInHours);
  return { count: old.filter((hours) => hours <= twoDaysInHours).length, of: old.length };
}

function wroteAgain({ until, steps: { wrote, wroteAgain: again } }: Sources, period: Period): Tally {
  let [count, of] = [0, 0];
  for (const [who, first] of wrote.entries()) {
    if (first < period.from || first >= period.until || first > until - fourWeeks) continue;
    of += 1;
    if ((again[who] ?? Infinity) - first <= fourWeeks) count += 1;
  }
  return { count, of };
}

function mutualPairs({ facts, replies }: Sources, period: Period): Tally {
  const { mutual, pairs } = measureReciprocity(facts, period, replies.startRow);
  return { count: mutual, of: pairs };
}

function fewBehindHalf(facts: FactColumns, period: Period): number | null {
  const { absenceFactor } = measureCarriers(facts, period, new Set());
  return absenceFactor.state === 'known' ? absenceFactor.value : null;
}
