import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBetween, type Sign } from './moved.ts';

const sign = (low: number, value: number, high: number | null, direction: Sign['direction'] = 'above'): Sign => ({ low, value, high, of: 20, threshold: 0.5, direction });

describe('a sign four weeks after a play', () => {
  it.each([
    ['a share that is feared fell', sign(0.6, 0.7, 0.8), sign(0.2, 0.3, 0.5), 'better'],
    ['a share that is feared rose', sign(0.2, 0.3, 0.5), sign(0.6, 0.7, 0.8), 'worse'],
    ['too few writers became more', sign(3, 3, 3, 'below'), sign(7, 7, 7, 'below'), 'better'],
    ['writers became fewer still', sign(3, 3, 3, 'below'), sign(2, 2, 2, 'below'), 'worse'],
    ['a fall that chance explains', sign(0.4, 0.6, 0.8), sign(0.3, 0.45, 0.6), 'unsure'],
    ['a wait without an end came to one', sign(10, 12, null), sign(1, 2, 4), 'better'],
    ['a wait without an end before is never passed', sign(10, 12, null), sign(99, 120, null), 'unsure'],
    ['nothing happened', sign(3, 3, 3), sign(3, 3, 3), 'unsure'],
  ] as const)('%s', (_, before, after, moved) => {
    expect(movedBetween(before, after)).toBe(moved);
  });

  it('has moved the other way for whoever looks back from the end', () => {
    const interval = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(fc.property(interval, interval, fc.constantFrom('above', 'below', 'from' as const), (one, other, direction) => {
      const [before, after] = [sign(one[0], one[0], one[1], direction), sign(other[0], other[0], other[1], direction)];
      const opposite = { better: 'worse', worse: 'better', unsure: 'unsure' } as const;
      expect(movedBetween(after, before)).toBe(opposite[movedBetween(before, after)]);
    }));
  });
});
