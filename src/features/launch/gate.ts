import { foundingLines, spreadPrompts, type CharterFigures, type CommitFigures } from '../../core/gate/founding.ts';
import { behindGate } from '../../core/gate/life.ts';
import { zoneOf } from '../../platform/http/place.ts';
import type { Line } from '../../core/gate/line.ts';
import { measureTrial, type TrialFigures, trialLines } from '../../core/gate/trial.ts';
import { dayIn, daysAfter, mondayOf } from '../../core/calendar.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { factsOf } from '../../platform/facts/kept.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { charterFigures, charterOf, type Charter } from '../charter/public.ts';
import { foundingFigures } from '../founding/public.ts';
import { hostingFigures } from '../hosting/public.ts';
import { hostsOf, membersIn, recordOf, type RecordedStep, sinceWhen } from '../spaces/public.ts';
import { provenAmong } from './queries.ts';

/** The gate before a space that is being founded. */
export interface FoundingGate {
  readonly stage: 'founding';
  readonly lines: readonly Line[];
  readonly charter: Charter;
  readonly figures: CharterFigures;
  readonly commit: CommitFigures;
  readonly seedAuthors: readonly string[];
  /** Of the conversations planned, those that count. */
  readonly prompts: { readonly planned: number; readonly counted: number };
}

/** The gate before a space that is being tried. */
export interface TrialGate {
  readonly stage: 'trial';
  readonly lines: readonly Line[];
  readonly figures: TrialFigures;
  readonly members: number;
  readonly until: Date;
}

/** A space with no gate before it any more. */
export interface PassedGate {
  readonly stage: 'passed';
  readonly lines: readonly [];
}

export type Gate = (FoundingGate | TrialGate | PassedGate) & { readonly thresholds: Thresholds; readonly record: readonly RecordedStep[] };

/** How the gate before a space stands now. */
export async function gateOf(visit: SpaceVisit): Promise<Gate> {
  const { house, space } = visit;
  const [thresholds, record] = await Promise.all([thresholdsInForce(house.db), recordOf(house.db, space.id)]);
  const behind = behindGate(space.state);
  if (behind === null) return { stage: 'passed', lines: [], thresholds, record };
  const stage = behind === 'trial' ? await foundingGate(visit, thresholds) : await trialGate(visit, thresholds, sinceWhen(space, record));
  return { ...stage, thresholds, record };
}

async function foundingGate(visit: SpaceVisit, thresholds: Thresholds): Promise<FoundingGate> {
  const { house: { db }, space, voice } = visit;
  const today = dayIn(zoneOf(visit), voice.now.getTime());
  const [charter, figures, founding, hosting, proven] = await Promise.all([
    charterOf(db, space), charterFigures(db, space, thresholds), foundingFigures(db, space.id, voice.now), hostingFigures(db, space.id, today), provenAmong(db, space.id),
  ]);
  const commit: CommitFigures = {
    founders: founding.founders, proven, withPlan: founding.withPlan, seedAuthors: founding.seedAuthors, prompts: weeklyCounts(founding.prompts, today, thresholds.promptsWeeks),
    hosts: hosting.hosts, onRota: hosting.onRota, hours: hosting.hoursPledged, names: founding.names,
  };
  const planned = commit.prompts.reduce((sum, count) => sum + count, 0);
  return {
    stage: 'founding', charter, figures, commit, lines: foundingLines(figures, commit, thresholds),
    seedAuthors: founding.seedAuthorNames, prompts: { planned, counted: spreadPrompts(commit.prompts, thresholds) },
  };
}

/** One count for each of the weeks to come, this one first. */
function weeklyCounts(prompts: readonly { week: string; count: number }[], today: string, weeks: number): number[] {
  return Array.from({ length: weeks }, (_, at) => prompts.find(({ week }) => week === daysAfter(mondayOf(today), 7 * at))?.count ?? 0);
}

async function trialGate({ house, space, voice }: SpaceVisit, thresholds: Thresholds, since: Date | null): Promise<TrialGate> {
  const [{ facts, people }, hosts, members] = await Promise.all([
    factsOf(house.pool, space.id),
    hostsOf(house.db, space.id),
    membersIn(house.db, space.id),
  ]);
  const from = since?.getTime() ?? voice.now.getTime();
  const until = new Date(from + thresholds.trialDays * 86_400_000);
  const hostNumbers = new Set(hosts.map(({ id }) => people.indexOf(id)).filter((number) => number >= 0));
  const figures = measureTrial(facts, { from, now: voice.now.getTime(), hosts: hostNumbers, members }, thresholds);
  return { stage: 'trial', figures, members, until, lines: trialLines(figures, voice.now >= until, thresholds) };
}
