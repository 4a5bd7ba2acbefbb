import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenBy, endings, isVoting } from './rules.ts';

describe('what a group becomes', () => {
  it.each([
    [{ end: 0, 'six-weeks': 0, community: 0 }, 'end'],
    [{ end: 1, 'six-weeks': 2, community: 1 }, 'six-weeks'],
    [{ end: 1, 'six-weeks': 1, community: 2 }, 'community'],
    [{ end: 0, 'six-weeks': 2, community: 2 }, 'end'],
    [{ end: 2, 'six-weeks': 2, community: 0 }, 'end'],
    [{ end: 3, 'six-weeks': 2, community: 0 }, 'end'],
  ])('after %j it is %s', (votes, ending) => {
    expect(chosenBy(votes)).toBe(ending);
  });

  it('is never anything else than the end unless more want it than each other thing', () => {
    fc.assert(fc.property(fc.record({ end: fc.nat(9), 'six-weeks': fc.nat(9), community: fc.nat(9) }), (votes) => {
      const chosen = chosenBy(votes);
      if (chosen !== 'end') for (const other of endings) expect(other === chosen || votes[other] < votes[chosen]).toBe(true);
    }));
  });

  it.each([['2026-05-01', false], ['2026-05-02', true], ['2026-05-08', true], ['2026-05-09', false], ['2026-05-10', false]])('is voted on from a week before the ninth of May: on %s %s', (today, votes) => {
    expect(isVoting('2026-05-09', today)).toBe(votes);
  });
});
