import type { Thresholds } from '../thresholds.ts';
import { LEFT, JOINED, REPLIED, STARTED } from '../vitality/facts.ts';
import { measureVitality } from '../vitality/report.ts';
import { columns, type Row } from '../vitality/testing.ts';
import { knownFrom, type Known, type Live } from './known.ts';

export const DAY = 86_400_000;
/** A Monday. */
export const begin = Date.UTC(2024, 0, 1);

/** A conversation: who begins it and on which day, and who replies after how many hours. */
export interface Talk {
  readonly day: number;
  readonly by: number;
  readonly replies?: readonly (readonly [by: number, hours: number])[];
}

export function rowsOf(talks: readonly Talk[], firstConversation = 0): Row[] {
  return talks.flatMap(({ day, by, replies = [] }, place) => {
    const at = begin + day * DAY;
    const conversation = firstConversation + place;
    const reply = ([actor, hours]: readonly [number, number]): Row => ({ at: at + hours * 3_600_000, actor, kind: REPLIED, conversation, answers: -1 });
    return [{ at, actor: by, kind: STARTED, conversation, answers: -1 }, ...replies.map(reply)];
  });
}

/** `each` on so many days, one after another. */
export const daily = (from: number, until: number, each: (day: number) => readonly Omit<Talk, 'day'>[]): Talk[] =>
  Array.from({ length: until - from }, (_, at) => each(from + at).map((talk) => ({ ...talk, day: from + at }))).flat();

export const joins = (actors: readonly number[], day: number): Row[] => actors.map((actor) => ({ at: begin + day * DAY, actor, kind: JOINED, conversation: -1, answers: -1 }));
export const leaves = (actors: readonly number[], day: number): Row[] => actors.map((actor) => ({ at: begin + day * DAY, actor, kind: LEFT, conversation: -1, answers: -1 }));

export const range = (from: number, until: number): number[] => Array.from({ length: until - from }, (_, at) => from + at);

interface Circumstances {
  /** The day on which the report ends. */
  readonly until: number;
  /** Until which day it is known that nothing else was written. */
  readonly asOf?: number;
  readonly hosts?: readonly number[];
  readonly live?: Live;
  readonly thresholds?: Thresholds;
}

export function knownOf(rows: readonly Row[], { until, asOf = until, hosts = [], live = {}, thresholds }: Circumstances): Known {
  const facts = columns(rows);
  const people = new Set(hosts);
  const report = measureVitality(facts, { zone: 'UTC', until: begin + until * DAY, weeks: 26, hosts: people });
  return knownFrom(facts, report, { asOf: begin + asOf * DAY, hosts: people, live, ...(thresholds && { thresholds }) });
}
