import { describe, expect, test } from 'vitest';
import { aroundGoal, usual } from './usual.ts';

describe('what is known around a goal', () => {
  test.each([[1, null, 100], [99, null, 100], [100, 100, 1000], [1200, 1000, 10_000], [99_999, 10_000, 100_000], [100_000, 100_000, null], [5_000_000, 100_000, null]])('%d lies from %j up to %j', (goal, below, above) => {
    const around = aroundGoal(goal);
    expect([around.below?.count ?? null, around.above?.count ?? null]).toEqual([below, above]);
  });

  test('larger numbers were reached by fewer', () => {
    const shares = usual.shares.map(({ share }) => share);
    expect(shares.toSorted((one, other) => other - one)).toEqual(shares);
  });
});
