import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glance } from './glance.ts';
import { measureVitality, type VitalityQuestion } from './report.ts';
import { columns, facts, type Row, type Told } from './testing.ts';

const until = Date.parse('2026-05-11T00:00Z');
const DAY = 86_400_000;
const question: VitalityQuestion = { zone: 'UTC', until, weeks: 26, hosts: new Set() };
const at = (days: number) => new Date(until - days * DAY + 3_600_000).toISOString();

/** In each of so many weeks somebody new asks, is answered by Anna a day later, and writes again where that is said. */
const season = (weeks: number, comesBack: (weeksAgo: number) => boolean): Told[] => Array.from({ length: weeks }, (_, week): Told[] => {
  const days = (weeks - week) * 7;
  return [
    [`new ${week}`, 'starts', `topic ${week}`, at(days)], ['anna', 'replies', `topic ${week}`, at(days - 1)],
    ...(comesBack(weeks - week) ? [[`new ${week}`, 'replies', `topic ${week}`, at(days - 2)] as const] : []),
  ];
}).flat();

describe('six figures at a glance', () => {
  test('have a value, a change and a line over the weeks', () => {
    const { writers, posts, answered, again, half } = glance(facts(season(52, (weeksAgo) => weeksAgo <= 26)), question);
    expect(writers).toMatchObject({ change: { from: { value: 2 }, to: { value: 2 }, trend: 'steady' }, line: { values: Array.from({ length: 26 }, () => 2), weeks: 1, most: null } });
    expect(posts.change).toMatchObject({ from: { value: 2 }, to: { value: 3 }, trend: 'up' });
    expect(answered.change).toMatchObject({ to: { value: 1, of: 26 }, trend: 'steady' });
    // Anna is among those who are new in the half year before.
    expect(again).toMatchObject({ change: { from: { value: 1 / 27, of: 27 }, to: { value: 1, of: 22 }, trend: 'up' }, line: { weeks: 2, most: 1 } });
    expect(half).toMatchObject({ now: { state: 'known' }, people: 27 });
  });

  test('of the last four weeks nothing is said about who came back', () => {
    const { again } = glance(facts(season(52, () => true).flatMap((told): Told[] => [told, [`${told[0]} too`, told[1], `${told[2]} too`, told[3]]])), question);
    expect(again.line.values.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 1));
    expect(again.line.values.slice(-1)).toEqual([null]);
  });

  test('weeks before the first post were not quiet', () => {
    expect(glance(facts(season(10, () => true)), question).writers.change).toMatchObject({ from: { state: 'too-few', have: 0 }, to: { value: 2, of: 10 }, trend: 'unknown' });
  });

  test('agree with the report, whatever happened', () => {
    const act = fc.record({ at: fc.integer({ min: until - 400 * DAY, max: until + DAY }), actor: fc.nat(9), kind: fc.nat(5), conversation: fc.nat(12), answers: fc.constant(-1) });
    fc.assert(fc.property(fc.array(act, { maxLength: 150 }), (rows: Row[]) => {
      const [seen, report] = [glance(columns(rows), question), measureVitality(columns(rows), question)];
      expect(seen.pairs.change).toEqual(report.trends.reciprocity);
      expect(seen.answered.change.to).toEqual(report.answers.all.within48Hours);
      expect(seen.half.now).toEqual(report.carriers.absenceFactor);
      expect(seen.writers.line.values).toEqual(report.weeks.map(({ contributors }) => contributors));
      for (const { line: { values, weeks, most } } of Object.values(seen)) {
        expect(values.length * weeks).toBe(26);
        for (const value of values) expect(value === null || (value >= 0 && value <= (most ?? Infinity))).toBe(true);
      }
    }), { numRuns: 60 });
  });
});
