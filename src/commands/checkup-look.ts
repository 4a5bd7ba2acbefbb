import { type Day, daysAfter, isDay } from '../core/calendar.ts';
import type { FactColumns } from '../core/vitality/facts.ts';
import { lastLivelyMoment } from '../core/vitality/lively.ts';
import { factsFrom, factsUntil } from '../core/vitality/period.ts';
import { measureVitality, type VitalityReport } from '../core/vitality/report.ts';
import { measureTotals } from '../core/vitality/totals.ts';
import { surveyArchive, UnreadableArchive } from '../features/archives/public.ts';
import { weeksLookedAt } from '../features/vitality/public.ts';
import { type Asked, type Command, WrongUse } from './command.ts';
import { progressBar } from './progress.ts';
import { openAsAsked } from './recipe.ts';

type Survey = Awaited<ReturnType<typeof surveyArchive>>;

/** The days that are looked at; archives are read in UTC. */
interface Span {
  /** Epoch milliseconds; null for no bound. `until` is exclusive. */
  readonly from: number | null;
  readonly until: number | null;
}

/** An archive that was looked at, or the part of it that was asked for. */
export interface Looked {
  readonly survey: Survey;
  readonly report: VitalityReport;
  readonly messages: number;
  readonly conversations: number;
  readonly people: number;
}

export const spanOptions = { since: { type: 'string' }, until: { type: 'string' } } as const satisfies Command['options'];
export const spanUse = '[--since DAY] [--until DAY]';
export const spanHelp = ['--since      the first day to look at, such as 2026-03-01', '--until      the last'].join('\n');

const weekMilliseconds = 7 * 86_400_000;

/** Throws `WrongUse` for what is no day, and for an end before the beginning. */
export function spanAsked({ since, until }: Asked['values']): Span {
  const first = dayIn('--since', since);
  const last = dayIn('--until', until);
  if (first !== null && last !== null && last < first) throw new WrongUse('The days end before they begin.');
  return { from: first === null ? null : Date.parse(`${first}T00:00Z`), until: last === null ? null : Date.parse(`${daysAfter(last, 1)}T00:00Z`) };
}

function dayIn(option: string, value: Asked['values'][string]): Day | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || !isDay(value)) throw new WrongUse(`${option} is a day such as 2026-03-01.`);
  return value;
}

/**
 * Reads an archive and measures its last lively half year in the span.
 *
 * @throws WrongUse where it cannot be read, or where nothing was written in the span
 */
export async function lookAt(path: string, asked: Asked['values'], span: Span): Promise<Looked> {
  const survey = await read(path, asked);
  for (const notice of survey.notices) console.error(notice);
  const isPart = span.from !== null || span.until !== null;
  const facts = within(survey.facts, span);
  const end = Math.min(span.until ?? Infinity, survey.counts.to + 1);
  const report = measureVitality(facts, { zone: 'UTC', until: lastLivelyMoment(facts, weeksLookedAt * weekMilliseconds) ?? end, weeks: weeksLookedAt, hosts: new Set(), asOf: end });
  const { posts, conversations, people } = measureTotals(facts, end);
  if (isPart && posts === 0) throw new WrongUse('Nothing was written in these days.');
  return isPart ? { survey, report, messages: posts, conversations, people } : { survey, report, messages: survey.counts.messages, conversations: survey.counts.conversations, people: survey.counts.people };
}

function within(facts: FactColumns, { from, until }: Span): FactColumns {
  const begun = from === null ? facts : factsFrom(facts, from);
  return until === null ? begun : factsUntil(begun, until);
}

async function read(path: string, asked: Asked['values']): Promise<Survey> {
  const bar = progressBar('Reading');
  try {
    const archive = await openAsAsked(path, asked);
    return await surveyArchive(archive, bar.show);
  } catch (error) {
    throw error instanceof UnreadableArchive ? new WrongUse(error.message) : error;
  } finally {
    bar.end();
  }
}
