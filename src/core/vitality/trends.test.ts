import { describe, expect, test } from 'vitest';
import { contributorsPerWeek, trendOf } from './trends.ts';
import type { Known } from './uncertainty.ts';
import type { Week } from './weeks.ts';

const WEEK = 604_800_000;
const known = (low: number | null, value: number | null, high: number | null): Known<number | null> => ({ state: 'known', value, low, high, of: 40 });

function weeks(contributors: readonly number[], running = false): Week[] {
  return contributors.map((count, index) => ({
    from: index * WEEK, until: (index + 1) * WEEK, running: running && index === contributors.length - 1,
    contributors: count, newcomers: 0, returning: count, posts: count, started: 0, waiting: 0,
  }));
}

describe('trendOf', () => {
  test.each([
    ['up where the ranges lie apart', known(7, 9, 11), known(12, 15, 18), 'up'],
    ['down likewise', known(12, 15, 18), known(7, 9, 11), 'down'],
    ['steady where they overlap', known(7, 9, 12), known(11, 15, 18), 'steady'],
    ['steady where they touch', known(7, 9, 11), known(11, 15, 18), 'steady'],
    ['up where more and more wait endlessly', known(7, 9, 11), known(12, null, null), 'up'],
    ['down where they no longer do', known(null, null, null), known(7, 9, 11), 'down'],
    ['steady where all wait endlessly, before and now', known(null, null, null), known(null, null, null), 'steady'],
    ['unknown without a past', { state: 'too-few', have: 2, need: 6 } as const, known(7, 9, 11), 'unknown'],
    ['unknown without a present', known(7, 9, 11), { state: 'too-few', have: 2, need: 6 } as const, 'unknown'],
  ])('%s', (_, from, to, trend) => {
    expect(trendOf(from, to)).toBe(trend);
  });
});

describe('contributorsPerWeek', () => {
  test('is the median of full weeks', () => {
    expect(contributorsPerWeek(weeks([9, 7, 8, 12, 10, 8]), 0)).toEqual({ state: 'known', value: 8.5, low: 7, high: 12, of: 6 });
  });

  test('leaves out the running week and weeks before the first fact', () => {
    expect(contributorsPerWeek(weeks([0, 0, 9, 7, 8, 12, 10, 8, 1], true), 2 * WEEK)).toMatchObject({ value: 8.5, of: 6 });
    expect(contributorsPerWeek(weeks([0, 0, 0, 0, 0, 0]), 7 * WEEK)).toEqual({ state: 'too-few', have: 0, need: 6 });
  });

  test('quiet weeks in between are part of it', () => {
    expect(contributorsPerWeek(weeks([3, 0, 0, 0, 0, 0]), 0)).toMatchObject({ value: 0, of: 6 });
  });
});
