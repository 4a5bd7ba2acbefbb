import { describe, expect, test } from 'vitest';
import { mondays } from './mondays.ts';
import { factsUntil } from './period.ts';
import { readReplies } from './replies.ts';
import { firstSteps } from './steps.ts';
import { facts, type Told } from './testing.ts';
import { weekByWeek } from './weeks.ts';

function weeksOf(told: readonly Told[], { zone = 'UTC', until, weeks }: { zone?: string; until: string; weeks: number }) {
  const end = Date.parse(until);
  const known = factsUntil(facts(told), end);
  return weekByWeek(known, mondays(zone, end, weeks), end, firstSteps(known).wrote, readReplies(known));
}

describe('weekByWeek', () => {
  test('three weeks of a small space', () => {
    const weeks = weeksOf([
      ['anna', 'joins', null, '2026-01-05T09:00Z'],
      ['anna', 'starts', 'compost', '2026-01-06T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-06T11:00Z', 1],
      ['anna', 'replies', 'compost', '2026-01-07T11:00Z', 2],
      ['els', 'joins', null, '2026-01-13T09:00Z'],
      ['els', 'thanks', 'compost', '2026-01-13T10:00Z', 3],
      ['els', 'starts', 'bees', '2026-01-20T10:00Z'],
      ['bram', 'starts', 'tools', '2026-01-20T11:00Z'],
      ['carla', 'replies', 'bees', '2026-01-21T10:00Z'],
      ['carla', 'replies', 'bees', '2026-01-24T10:00Z'],
    ], { until: '2026-01-22T00:00Z', weeks: 3 });
    expect(weeks.map(({ contributors, newcomers, returning, posts, started, waiting, running }) =>
      [contributors, newcomers, returning, posts, started, waiting, running])).toEqual([
      [2, 2, 0, 3, 1, 0, false],
      [0, 0, 0, 0, 0, 0, false],
      [3, 2, 1, 3, 2, 1, true],
    ]);
    expect(weeks[2]).toMatchObject({ from: Date.parse('2026-01-19T00:00Z'), until: Date.parse('2026-01-22T00:00Z') });
  });

  test('a post on Sunday night in London is one on Monday in Amsterdam', () => {
    const told: Told[] = [['anna', 'starts', 'compost', '2026-01-11T23:30Z']];
    const posts = (zone: string) => weeksOf(told, { zone, until: '2026-01-14T00:00Z', weeks: 2 }).map((week) => week.posts);
    expect(posts('Europe/London')).toEqual([1, 0]);
    expect(posts('Europe/Amsterdam')).toEqual([0, 1]);
  });

  test('a newcomer is one whose first post ever falls in the week, also before the weeks that are looked at', () => {
    const weeks = weeksOf([
      ['anna', 'starts', 'compost', '2025-06-02T10:00Z'],
      ['anna', 'replies', 'compost', '2026-01-06T10:00Z'],
    ], { until: '2026-01-12T00:00Z', weeks: 1 });
    expect(weeks).toMatchObject([{ contributors: 1, newcomers: 0, returning: 1, running: false }]);
  });

  test('who first posts at the stroke of Monday is a newcomer of the week that begins', () => {
    const weeks = weeksOf([['anna', 'starts', 'compost', '2026-01-12T00:00Z']], { until: '2026-01-19T00:00Z', weeks: 2 });
    expect(weeks.map((week) => week.newcomers)).toEqual([0, 1]);
  });

  test('no facts are weeks of nothing', () => {
    expect(weeksOf([], { until: '2026-01-12T00:00Z', weeks: 2 })).toMatchObject([{ posts: 0 }, { posts: 0 }]);
  });
});
