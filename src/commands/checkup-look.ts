import { setFlagsFromString } from 'node:v8';
import { type Day, daysAfter, isDay } from '../core/calendar.ts';
import { ATTENDED, type FactColumns } from '../core/vitality/facts.ts';
import { type Glance, glance } from '../core/vitality/glance.ts';
import { lastLivelyMoment } from '../core/vitality/lively.ts';
import { factsFrom, factsUntil, isPost } from '../core/vitality/period.ts';
import { measureVitality, type VitalityReport } from '../core/vitality/report.ts';
import { surveyArchive, UnreadableArchive } from '../features/archives/public.ts';
import { weeksLookedAt } from '../features/vitality/public.ts';
import type { Say } from '../platform/i18n/voice.ts';
import type { Teller } from './checkup-tell.ts';
import { type Asked, type Command, WrongUse } from './command.ts';
import { progressBar } from './progress.ts';
import { openAsAsked } from './recipe.ts';

type Survey = Awaited<ReturnType<typeof surveyArchive>>;

/** The days that are looked at; archives are read in UTC. */
interface Span {
  /** Epoch milliseconds; null for no bound. `until` is exclusive. */
  readonly from: number | null;
  readonly until: number | null;
  /** The day on which it begins. */
  readonly since: Day | null;
}

/** An archive that was looked at, or the part of it that was asked for. */
export interface Looked {
  readonly survey: Survey;
  readonly report: VitalityReport;
  readonly glance: Glance;
  readonly counts: Counts;
  /** The first day that was asked for, where something had been before it: nobody is known from then, and whoever was there looks new. */
  readonly newSince: Day | null;
}

/** Events to which people came are among the conversations, and those who came among the people. */
interface Counts {
  readonly messages: number;
  readonly conversations: number;
  readonly events: number;
  readonly people: number;
}

export const spanOptions = { since: { type: 'string' }, until: { type: 'string' } } as const satisfies Command['options'];
export const spanUse = '[--since DAY] [--until DAY]';
export const spanHelp = ['--since      the first day to look at, such as 2026-03-01', '--until      the last'].join('\n');

const weekMilliseconds = 7 * 86_400_000;

/** Throws `WrongUse` for what is no day, and for an end before the beginning. */
export function spanAsked({ since, until }: Asked['values'], t: Say): Span {
  const first = dayIn('--since', since, t);
  const last = dayIn('--until', until, t);
  if (first !== null && last !== null && last < first) throw new WrongUse(t('archive.use.backwards'));
  return { since: first, from: first === null ? null : Date.parse(`${first}T00:00Z`), until: last === null ? null : Date.parse(`${daysAfter(last, 1)}T00:00Z`) };
}

function dayIn(option: string, value: Asked['values'][string], t: Say): Day | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || !isDay(value)) throw new WrongUse(t('archive.use.badDay', { option }));
  return value;
}

/**
 * Reads an archive and measures its last lively half year in the span.
 *
 * @throws WrongUse where it cannot be read, or where nobody wrote or met in the span
 */
export async function lookAt(path: string, asked: Asked['values'], { span, teller }: { readonly span: Span; readonly teller: Teller }): Promise<Looked> {
  const survey = await read(path, asked, teller);
  for (const notice of survey.notices) console.error(teller.say(notice));
  const isPart = span.from !== null || span.until !== null;
  const facts = within(survey.facts, span);
  const end = Math.min(span.until ?? Infinity, Math.max(survey.counts.to, lastMeeting(survey.facts)) + 1);
  const question = { zone: 'UTC', until: lastLivelyMoment(facts, weeksLookedAt * weekMilliseconds) ?? end, weeks: weeksLookedAt, hosts: new Set<number>(), asOf: end };
  const report = measureVitality(facts, question);
  const counts = countsIn(facts);
  if (isPart && counts.messages + counts.events === 0) throw new WrongUse(teller.t('archive.use.nothing'));
  const isCut = span.from !== null && (survey.facts.at[0] ?? Infinity) < span.from;
  return { survey, report, glance: glance(facts, question), counts, newSince: isCut ? span.since : null };
}

function lastMeeting({ kind, at, length }: FactColumns): number {
  return at[kind.subarray(0, length).lastIndexOf(ATTENDED)] ?? -Infinity;
}

/** Of a part as of the whole: the survey of an archive also knows of events to which nobody came, which no measure is about. */
function countsIn({ length, kind, actor, conversation }: FactColumns): Counts {
  let messages = 0;
  const [people, conversations, events] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let row = 0; row < length; row += 1) {
    people.add(actor[row] ?? 0);
    if (isPost(kind[row])) messages += 1;
    const where = conversation[row] ?? -1;
    if (kind[row] === ATTENDED) events.add(where);
    if (where !== -1 && (isPost(kind[row]) || kind[row] === ATTENDED)) conversations.add(where);
  }
  return { messages, conversations: conversations.size, events: events.size, people: people.size };
}

function within(facts: FactColumns, { from, until }: Span): FactColumns {
  const begun = from === null ? facts : factsFrom(facts, from);
  return until === null ? begun : factsUntil(begun, until);
}

/**
 * Reading makes millions of short-lived objects, and V8 gives these more and more room, up to a quarter of all memory that is used.
 * Held to the room that it begins with, reading is as fast (docs/performance.md).
 */
const littleRoomForYoungObjects = '--semi-space-growth-factor=1';

async function read(path: string, asked: Asked['values'], { t, say }: Teller): Promise<Survey> {
  setFlagsFromString(littleRoomForYoungObjects);
  const bar = progressBar({ label: t('archive.progress.reading'), t });
  try {
    const archive = await openAsAsked(path, asked);
    return await surveyArchive(archive, bar.show);
  } catch (error) {
    throw error instanceof UnreadableArchive ? new WrongUse(say(error.remark)) : error;
  } finally {
    bar.end();
  }
}
