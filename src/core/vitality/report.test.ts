import { describe, expect, test } from 'vitest';
import { measureVitality, type VitalityQuestion } from './report.ts';
import { facts, type Told } from './testing.ts';

const MONDAY = Date.parse('2026-05-11T00:00Z');
const WEEK = 7 * 24 * 3_600_000;
const question: VitalityQuestion = { zone: 'UTC', until: MONDAY, weeks: 8, hosts: new Set() };
const at = (moment: number) => new Date(moment).toISOString();

/** In each of sixteen weeks before `MONDAY` Anna asks on Monday, and others answer after so many hours. */
function season(answers: (week: number) => readonly (readonly [who: string, hours: number])[]): Told[] {
  return Array.from({ length: 16 }, (_, week): Told[] => {
    const start = MONDAY - (16 - week) * WEEK + 10 * 3_600_000;
    const topic = `week ${week}`;
    return [['anna', 'starts', topic, at(start)],
      ...answers(week).map(([who, hours]): Told => [who, 'replies', topic, at(start + hours * 3_600_000)])];
  }).flat();
}

describe('measureVitality', () => {
  test('a space that withers: fewer people, slower answers', () => {
    const report = measureVitality(facts(season((week) => (week < 8
      ? [['bram', 2], ['carla', 3], ['dirk', 4], ['anna', 5]]
      : [['bram', 30 + week]]))), { ...question, hosts: new Set([0]) });
    expect(report.totals).toMatchObject({ state: 'alive', posts: 8 * 5 + 8 * 2, conversations: 16, people: 4 });
    expect(report.period).toEqual({ from: MONDAY - 8 * WEEK, until: MONDAY });
    expect(report.weeks).toHaveLength(8);
    expect(report.weeks.at(-1)).toMatchObject({ contributors: 2, newcomers: 0, running: false });
    expect(report.carriers).toMatchObject({ posts: 16, people: 2, shareOfHosts: { value: 0.5 } });
    expect(report.trends).toMatchObject({
      contributorsPerWeek: { from: { value: 4 }, to: { value: 2 }, trend: 'down' },
      medianHoursToFirstReply: { from: { value: 2 }, to: { value: 41.5 }, trend: 'up' },
      shareOfBusiest: { from: { value: 16 / 40 }, to: { value: 8 / 16 }, trend: 'steady' },
      reciprocity: { from: { state: 'too-few', have: 3 }, to: { state: 'too-few', have: 1 }, trend: 'unknown' },
    });
  });

  test('answers that came after the earlier period still count for it', () => {
    const report = measureVitality(facts(season((week) => [['bram', week === 7 ? 24 * 20 : 1]])), question);
    expect(report.trends.medianHoursToFirstReply.from).toMatchObject({ value: 1, high: 480, of: 8 });
  });

  test('a space that is younger than the earlier period has no trend', () => {
    const report = measureVitality(facts(season(() => [['bram', 1]]).slice(16)), question);
    expect(report.trends.contributorsPerWeek).toMatchObject({ from: { state: 'too-few', have: 0 }, to: { value: 2, of: 8 }, trend: 'unknown' });
  });

  test('a running week is shown and is not held against the space', () => {
    const until = MONDAY + 12 * 3_600_000;
    const report = measureVitality(facts(season(() => [['bram', 1]])), { ...question, until });
    expect(report.weeks.at(-1)).toMatchObject({ running: true, contributors: 0, until });
    expect(report.trends.contributorsPerWeek.to).toMatchObject({ value: 2, of: 7 });
  });

  test('weeks are those of the zone, also where the clocks changed', () => {
    const { weeks, period } = measureVitality(facts([]), { ...question, zone: 'Europe/Amsterdam' });
    expect(weeks.map((week) => at(week.from).slice(5, 16))).toEqual([
      '03-22T23:00', '03-29T22:00', '04-05T22:00', '04-12T22:00', '04-19T22:00', '04-26T22:00', '05-03T22:00', '05-10T22:00',
    ]);
    expect(period).toEqual({ from: Date.parse('2026-03-22T23:00Z'), until: MONDAY });
  });

  test('refuses a zone that does not exist', () => {
    expect(() => measureVitality(facts([]), { ...question, zone: 'Mars/Olympus' })).toThrow(RangeError);
  });
});

describe('places about which there is little to say', () => {
  const nothing = { state: 'too-few' };
  test.each<[string, Told[], string]>([
    ['no facts', [], 'empty'],
    ['only joins', [['anna', 'joins', null, '2026-05-04T10:00Z'], ['bram', 'joins', null, '2026-05-04T11:00Z']], 'empty'],
    ['people who only thank', [['anna', 'thanks', null, '2026-05-04T10:00Z']], 'empty'],
    ['one post', [['anna', 'starts', 'hello', '2026-05-04T10:00Z']], 'alive'],
    ['one reply to nobody', [['anna', 'replies', 'hello', '2026-05-04T10:00Z']], 'alive'],
    ['all of it later', [['anna', 'starts', 'hello', '2026-05-11T00:00Z']], 'empty'],
    ['all of it long ago', [['anna', 'starts', 'hello', '2010-05-11T00:00Z']], 'silent'],
  ])('%s', (_, told, state) => {
    const report = measureVitality(facts(told), question);
    expect(report.totals.state).toBe(state);
    expect(report).toMatchObject({
      newcomers: { gotReply: { share: nothing }, mostStopAt: null },
      answers: { all: { ever: nothing, medianHours: nothing, ninetiethHours: nothing }, repliesPerConversation: nothing },
      carriers: { shareOfBusiest: nothing, shareOfHosts: null, absenceFactor: nothing, gini: nothing },
      reciprocity: { pairs: 0, mutual: 0, share: nothing },
      trends: { reciprocity: { trend: 'unknown' }, shareOfBusiest: { trend: 'unknown' } },
    });
  });

  test('one person who writes every day and answers herself', () => {
    const diary = Array.from({ length: 50 }, (_, day): Told =>
      ['anna', day % 2 === 0 ? 'starts' : 'replies', `page ${day - (day % 2)}`, at(MONDAY - (50 - day) * WEEK / 7), day % 2 === 0 ? -1 : day - 1]);
    expect(measureVitality(facts(diary), question)).toMatchObject({
      totals: { posts: 50, people: 1, conversations: 25 },
      answers: { all: { ever: { value: 0 }, medianHours: { value: null, low: null, high: null } } },
      carriers: { shareOfBusiest: { value: 1 }, absenceFactor: { value: 1 }, top: [{ actor: 0, posts: 50 }] },
      reciprocity: { pairs: 0 },
    });
  });
});
