import { measureVitality, type VitalityReport } from '../../core/vitality/report.ts';
import { facts, type Told } from '../../core/vitality/testing.ts';
import { speak } from '../../platform/i18n/voice.ts';
import type { Names } from './names.ts';
import { noNames } from './names.ts';
import { type Subject, weeksLookedAt } from './subject.ts';

export const now = new Date('2026-05-14T10:00Z');
export const english = speak('en', 'UTC', now);
export const dutch = speak('nl', 'UTC', now);

const week = 7 * 24 * 3_600_000;
const hour = 3_600_000;

/** One conversation a week: who asks, and who answers after how many hours. */
export interface Habit {
  readonly asks: string;
  readonly answers?: readonly (readonly [who: string, hours: number])[];
}

/** A space with these conversations in each of so many weeks before `until`, the week of `until` left out. */
export function weekly(weeks: number, habits: (week: number) => readonly Habit[], until: Date = now): Told[] {
  const monday = until.getTime() - ((until.getUTCDay() + 6) % 7) * 24 * hour - (until.getTime() % (24 * hour));
  return Array.from({ length: weeks }, (_, at) => habits(at).flatMap((habit, place) => told(habit, `${at}.${place}`, monday - (weeks - at) * week + (9 + place) * hour))).flat();
}

function told({ asks, answers = [] }: Habit, topic: string, start: number): Told[] {
  const at = (hours: number) => new Date(start + hours * hour).toISOString();
  return [[asks, 'starts', topic, at(0)], ...answers.map(([who, hours]): Told => [who, 'replies', topic, at(hours)])];
}

export function reportOn(told: readonly Told[], until: Date = now, hosts: ReadonlySet<number> = new Set()): VitalityReport {
  return measureVitality(facts(told), { zone: 'UTC', until: until.getTime(), weeks: weeksLookedAt, hosts });
}

export function subjectOf(report: VitalityReport, names: Names = noNames): Subject {
  return { report, names, asOf: now.getTime(), isArchive: false };
}

/** People's names in the order in which the facts name them. */
export function named(...names: readonly string[]): Names {
  return { known: new Map(names.map((name, actor) => [actor, name])), hosts: new Set() };
}

/** All that is said, in one list: every text within a description, tables too. */
export function textsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  if (Array.isArray(said)) return said.flatMap(textsIn);
  return said !== null && typeof said === 'object' ? Object.values(said).flatMap(textsIn) : [];
}

/** What must never reach a reader: keys, holes in sentences, and numbers that are none. */
export const unsaid = /\{\{|\}\}|undefined|NaN|Infinity|\[object|null|vitality\./;
