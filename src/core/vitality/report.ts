import { detectPatterns, type Looks } from '../patterns/detect.ts';
import { knownFrom, type Live } from '../patterns/known.ts';
import type { Thresholds } from '../thresholds.ts';
import { foresee, type Foresight } from '../warning/foresee.ts';
import { measureAnswers, type Answers } from './answers.ts';
import { measureBranching } from './branching.ts';
import { measureCarriers, type Carriers } from './carriers.ts';
import { type Cohort, measureCohorts } from './cohorts.ts';
import { type Exchange, measureExchange } from './exchange.ts';
import type { FactColumns } from './facts.ts';
import { type Layers, measureLayers } from './layers.ts';
import { measureMeetings, type Meetings } from './meetings.ts';
import { mondays } from './mondays.ts';
import { newcomersWay, type NewcomersWay } from './newcomers.ts';
import { factsUntil, periodOf } from './period.ts';
import { measureReciprocity, type Reciprocity } from './reciprocity.ts';
import { readReplies, type Replies } from './replies.ts';
import { measureRhythm, type Rhythm } from './rhythm.ts';
import { firstSteps, type FirstSteps } from './steps.ts';
import { measureTotals, type Totals } from './totals.ts';
import type { Measured } from './uncertainty.ts';
import { compare, type Headlines, type Trends } from './trends.ts';
import { weekByWeek, type Week } from './weeks.ts';

export interface VitalityQuestion {
  /** IANA name of the space's time zone; its weeks begin on Monday at 00:00 there. */
  readonly zone: string;
  /** The end of what is looked at, exclusive, in epoch milliseconds: usually now. */
  readonly until: number;
  /** The length of the period in calendar weeks. The last one holds the moment before `until`, and may be running. */
  readonly weeks: number;
  /** The hosts' numbers in the facts; empty where none are known. */
  readonly hosts: ReadonlySet<number>;
  /** Until when it is known that nothing else was written, where that is later than `until`. */
  readonly asOf?: number;
  /** What only a living space can tell, for its patterns. */
  readonly live?: Live;
  /** The numbers in force; those that Draagvlak brings along where nothing is said. */
  readonly thresholds?: Thresholds;
}

/** How a space is doing. Plain values only, as JSON carries them; times in epoch milliseconds, shares from 0 to 1. */
export interface Measures {
  readonly totals: Totals;
  /** What the measures below are about; `from` is inclusive, `until` exclusive. */
  readonly period: { readonly from: number; readonly until: number };
  /** Oldest first. */
  readonly weeks: readonly Week[];
  readonly newcomers: NewcomersWay;
  readonly answers: Answers;
  readonly carriers: Carriers;
  readonly reciprocity: Reciprocity;
  /** Against as many weeks before the period. */
  readonly trends: Trends;
  /** Of the last year. */
  readonly cohorts: readonly Cohort[];
  readonly branching: Measured;
  readonly rhythm: Rhythm;
  readonly layers: Layers;
  /** Of the last eight weeks, and the eight before. */
  readonly exchange: Exchange;
  /** Null where nobody is known to have met. */
  readonly meetings: Meetings | null;
  /** How likely it is to be silent later, seen from the end of the period. */
  readonly foresight: Foresight;
}

export interface VitalityReport extends Measures {
  /** Which ways to fail it resembles. */
  readonly patterns: Looks;
}

/**
 * Measures a space: what its facts say until `question.until`; later ones are ignored, but for the patterns, which may
 * look on until `question.asOf`: that a beginning was followed by nothing is known only later.
 * Linear passes over the columns and a sort of the waits: a million facts take a fraction of a second.
 * @throws RangeError for an unknown zone, an `until` that is no date, or `weeks` that is not whole and positive.
 */
export function measureVitality(facts: FactColumns, question: VitalityQuestion): VitalityReport {
  const measures = measure(facts, question);
  const asOf = Math.max(question.until, question.asOf ?? 0);
  return { ...measures, patterns: detectPatterns(knownFrom(facts, measures, { ...question, asOf })) };
}

function measure(allFacts: FactColumns, question: VitalityQuestion): Measures {
  const { until, weeks: length } = question;
  const facts = factsUntil(allFacts, until);
  const bounds = mondays(question.zone, until, 2 * length);
  const steps = firstSteps(facts);
  const replies = readReplies(facts);
  const headlinesOf = (weeks: readonly number[]) => headlines(facts, weeks, question, steps, replies);
  const before = headlinesOf(bounds.slice(0, length + 1));
  const now = headlinesOf(bounds.slice(length));
  const from = bounds[length] ?? until;
  const period = periodOf(facts, from, until);
  const weeks = bounds.slice(length);
  return {
    totals: measureTotals(facts, until),
    period: { from, until },
    weeks: now.weeks,
    newcomers: newcomersWay(period, until, steps, replies.heard),
    answers: now.answers,
    carriers: now.carriers,
    reciprocity: now.reciprocity,
    cohorts: measureCohorts(facts, steps.wrote, until),
    branching: measureBranching(facts, period, until, replies.startRow),
    rhythm: measureRhythm(facts, period, weeks),
    layers: measureLayers(facts, period, weeks),
    exchange: measureExchange(facts, until),
    meetings: measureMeetings(facts, bounds, until),
    foresight: foresee(facts, steps.wrote, until),
    trends: compare(before, now, facts.length > 0 ? (facts.at[0] ?? until) : until),
  };
}

/** The measures of the weeks between `bounds`, with all that is known by now: answers may have come after the period. */
function headlines(
  facts: FactColumns, bounds: readonly number[], { until, hosts }: VitalityQuestion, steps: FirstSteps, replies: Replies,
): Headlines {
  const from = bounds[0] ?? until;
  const period = periodOf(facts, from, Math.min(bounds.at(-1) ?? until, until));
  return {
    weeks: weekByWeek(facts, bounds, until, steps.wrote, replies),
    answers: measureAnswers(facts, period, until, steps.wrote, replies),
    reciprocity: measureReciprocity(facts, period, replies.startRow),
    carriers: measureCarriers(facts, period, hosts),
  };
}
