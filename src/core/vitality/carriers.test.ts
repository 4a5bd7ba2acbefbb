import { describe, expect, test } from 'vitest';
import { measureCarriers } from './carriers.ts';
import { STARTED } from './facts.ts';
import { periodOf } from './period.ts';
import { columns, facts, type Told } from './testing.ts';

/** Each person writes so many posts, person 0 the first number of them. */
function carriers(posts: readonly number[], hosts: readonly number[] = []) {
  const rows = posts.flatMap((count, actor) => Array.from({ length: count }, (_, index) =>
    ({ at: index, actor, kind: STARTED, conversation: -1, answers: -1 })));
  const all = columns(rows);
  return measureCarriers(all, periodOf(all, 0, 1e9), new Set(hosts));
}

describe('measureCarriers', () => {
  test('the example of CHAOSS: two of eight people did half of it', () => {
    const seen = carriers([1000, 202, 90, 33, 332, 343, 42, 433]);
    expect(seen.absenceFactor).toEqual({ state: 'known', value: 2, of: 2475 });
    expect(seen.top.slice(0, 3)).toEqual([{ actor: 0, posts: 1000 }, { actor: 7, posts: 433 }, { actor: 5, posts: 343 }]);
    expect(seen.shareOfBusiest).toMatchObject({ value: 1000 / 2475, of: 2475 });
    expect(seen.shareOfTopThree).toMatchObject({ value: 1776 / 2475 });
  });

  test('twelve people: ten by rank, of equals the lower number first, and two others', () => {
    const seen = carriers([1, 5, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1]);
    expect(seen.top.map(({ actor }) => actor)).toEqual([1, 7, 0, 2, 3, 4, 5, 6, 8, 9]);
    expect(seen.others).toEqual({ people: 2, posts: 2 });
    expect(seen).toMatchObject({ people: 12, posts: 20, absenceFactor: { value: 2 } });
  });

  test('half is enough: one of two who write equally much', () => {
    expect(carriers([10, 10]).absenceFactor).toMatchObject({ value: 1 });
    expect(carriers([10, 11, 10]).absenceFactor).toMatchObject({ value: 2 });
  });

  test('the share of the hosts, if any are known', () => {
    expect(carriers([6, 3, 3], [0, 2]).shareOfHosts).toMatchObject({ value: 9 / 12, of: 12 });
    expect(carriers([6, 3, 3], [99]).shareOfHosts).toMatchObject({ value: 0 });
    expect(carriers([6, 3, 3]).shareOfHosts).toBeNull();
  });

  test.each([
    ['all alike', [4, 4, 4, 4, 4], 0],
    // Sorted 1, 2, 3, 4, 10: Σ(2i - n - 1)x = -4 - 4 + 0 + 8 + 40 = 40, over 5 × 20.
    ['some more than others', [3, 10, 1, 4, 2], 0.4],
    // The most that five can reach is 1 - 1/5; here nearly.
    ['one nearly everything', [96, 1, 1, 1, 1], 0.76],
  ])('Gini where %s', (_, posts, value) => {
    const seen = carriers(posts).gini;
    expect(seen.state === 'known' && seen.value).toBeCloseTo(value, 10);
  });

  test('nine posts are too few, and four people for a Gini', () => {
    expect(carriers([9])).toMatchObject({
      shareOfBusiest: { state: 'too-few', have: 9, need: 10 },
      absenceFactor: { state: 'too-few', have: 9, need: 10 },
      top: [{ actor: 0, posts: 9 }],
    });
    expect(carriers([9, 9, 9, 9]).gini).toEqual({ state: 'too-few', have: 4, need: 5 });
  });

  test('thanks and joins carry nothing, and nothing is nobody', () => {
    const told: Told[] = [['anna', 'joins', null, '2026-01-05T10:00Z'], ['anna', 'thanks', null, '2026-01-05T11:00Z']];
    const all = facts(told);
    expect(measureCarriers(all, periodOf(all, 0, 1e15), new Set())).toMatchObject({ posts: 0, people: 0, top: [] });
    expect(carriers([])).toMatchObject({ posts: 0, people: 0, top: [], others: { people: 0, posts: 0 } });
  });
});
