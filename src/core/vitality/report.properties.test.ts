import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPLIED, STARTED, factKinds } from './facts.ts';
import { measureVitality, type VitalityQuestion, type VitalityReport } from './report.ts';
import { columns, type Row } from './testing.ts';

const HOUR = 3_600_000;
const UNTIL = 40 * 7 * 24 * HOUR;
const question: VitalityQuestion = { zone: 'Europe/Amsterdam', until: UNTIL, weeks: 12, hosts: new Set([0, 3]) };

/** What may have happened before `UNTIL`: times in whole days, so that many are equal; links to anything. */
const acts = fc.record({
  day: fc.nat(279), actor: fc.nat(9), kind: fc.nat(factKinds.length - 1), conversation: fc.nat(999), answers: fc.nat(1999),
});
const rows = fc.array(acts, { maxLength: 120 }).map((told) => told.map(({ day, actor, kind, conversation, answers }, index): Row => ({
  at: day * 24 * HOUR,
  actor,
  kind,
  // A conversation is opened once, and carries the number of the row that opens it.
  conversation: kind === STARTED ? index : conversation % told.length,
  answers: answers < told.length ? answers : -1,
})));

const measure = (told: readonly Row[], changes: Partial<VitalityQuestion> = {}) => measureVitality(columns(told), { ...question, ...changes });
const isPost = (row: Row) => row.kind === STARTED || row.kind === REPLIED;

/** The same facts written down in another order: rows of the same time change places. */
function reordered(told: readonly Row[], keys: readonly number[]): Row[] {
  const order = told.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return order.flatMap((index) => {
    const row = told[index];
    return row === undefined ? [] : [{ ...row, answers: order.indexOf(row.answers) }];
  });
}

/** Every figure in a report that has an interval, with its path. */
function intervals(value: unknown, path = ''): { path: string; low: number; value: number; high: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('low' in value && 'high' in value && 'value' in value) {
    const number = (part: unknown) => (typeof part === 'number' ? part : Infinity);
    return [{ path, low: number(value.low), value: number(value.value), high: number(value.high) }];
  }
  return Object.entries(value).flatMap(([key, part]) => intervals(part, `${path}.${key}`));
}

describe('a vitality report', () => {
  test('goes through JSON unchanged', () => {
    fc.assert(fc.property(rows, (told) => {
      const report = measure(told);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }));
  });

  test('has every figure within its interval, and every share between 0 and 1', () => {
    fc.assert(fc.property(rows, (told) => {
      for (const { path, low, value, high } of intervals(measure(told))) {
        expect(low, path).toBeLessThanOrEqual(value);
        expect(value, path).toBeLessThanOrEqual(high);
        if (/hours|PerWeek|PerConversation|patterns/i.test(path)) continue;
        expect(low, path).toBeGreaterThanOrEqual(0);
        expect(high, path).toBeLessThanOrEqual(1);
      }
    }));
  });

  test('does not depend on the order of what happened at the same time', () => {
    fc.assert(fc.property(rows, fc.array(fc.nat(), { minLength: 120, maxLength: 120 }), (told, keys) => {
      expect(measure(reordered(told, keys))).toEqual(measure(told));
    }));
  });

  test('does not change by what happens from `until` on', () => {
    fc.assert(fc.property(rows, rows, (told, later) => {
      const most = Math.max(1, told.length);
      const after = later.map((row) => ({ ...row, at: row.at + UNTIL, conversation: row.conversation % most, answers: row.answers % most }));
      expect(measure([...told, ...after])).toEqual(measure(told));
      // Links that lead beyond `until` lead nowhere.
      const pointing = told.map((row) => ({ ...row, answers: row.answers === -1 && after.length > 0 ? told.length : row.answers }));
      expect(measure([...pointing, ...after])).toEqual(measure(told));
    }));
  });

  test('counts each week what sets of people count', () => {
    fc.assert(fc.property(rows, (told) => {
      for (const week of measure(told).weeks) {
        const posts = told.filter((row) => isPost(row) && row.at >= week.from && row.at < week.until);
        const people = new Set(posts.map((row) => row.actor));
        const known = new Set(told.filter((row) => isPost(row) && row.at < week.from).map((row) => row.actor));
        expect(week).toMatchObject({
          posts: posts.length, contributors: people.size,
          newcomers: [...people].filter((person) => !known.has(person)).length,
          returning: [...people].filter((person) => known.has(person)).length,
          started: posts.filter((row) => row.kind === STARTED).length,
        });
      }
    }));
  });

  test('welcomes each person who wrote once, over the whole life', () => {
    fc.assert(fc.property(rows, (told) => {
      const report = measure(told, { weeks: 60 });
      expect(report.weeks.reduce((sum, week) => sum + week.newcomers, 0)).toBe(report.totals.people);
      expect(report.carriers).toMatchObject({ posts: report.totals.posts, people: report.totals.people });
    }));
  });

  test('narrows on the newcomers\' way, step by step', () => {
    fc.assert(fc.property(rows, (told) => {
      const { joined, wrote, tooEarly, gotReply, wroteAgain } = measure(told).newcomers;
      expect(wrote.count).toBeLessThanOrEqual(joined ?? Infinity);
      expect(gotReply.count).toBeLessThanOrEqual(wrote.count - tooEarly);
      expect(wroteAgain.count).toBeLessThanOrEqual(gotReply.count);
    }));
  });

  test('needs no more people for half of the posts than half of those who post, rounded up', () => {
    fc.assert(fc.property(rows, (told) => {
      const { absenceFactor, people } = measure(told).carriers;
      if (absenceFactor.state === 'too-few') return;
      expect(absenceFactor.value).toBeGreaterThanOrEqual(1);
      expect(absenceFactor.value).toBeLessThanOrEqual(Math.ceil(people / 2));
    }));
  });

  test('adds newcomers and regulars up to all conversations, as does the answered and the unanswered share', () => {
    fc.assert(fc.property(rows, (told) => {
      const { all, byNewcomers, byRegulars }: VitalityReport['answers'] = measure(told).answers;
      expect(byNewcomers.started + byRegulars.started).toBe(all.started);
      expect(byNewcomers.tooEarly + byRegulars.tooEarly).toBe(all.tooEarly);
      if (all.ever.state === 'too-few' || all.unanswered.state === 'too-few') return;
      expect(all.ever.value + all.unanswered.value).toBeCloseTo(1, 12);
    }));
  });
});
