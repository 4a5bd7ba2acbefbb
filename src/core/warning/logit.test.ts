import { describe, expect, it } from 'vitest';
import { seeded } from './chance.ts';
import { chanceBy, fitLogit, pullsOf, sigmoid } from './logit.ts';

const random = seeded(1);
/** Drawn from a known rule: the odds are 1 + 2 a − b, and c says nothing. */
const drawn = Array.from({ length: 6000 }, () => {
  const values = [random() * 2 - 1, random() * 4, random()];
  const [a = 0, b = 0] = values;
  return { values, outcome: random() < sigmoid(1 + 2 * a - b) ? (1 as const) : (0 as const), weight: 1 };
});

describe('a logistic regression', () => {
  it('finds the rule that the cases were drawn from', () => {
    const fitted = fitLogit(['a', 'b', 'c'], drawn, 1);
    const slopes = fitted.weights.map((weight, at) => weight / (fitted.scales[at] ?? 1));
    expect(slopes[0]).toBeCloseTo(2, 0);
    expect(slopes[1]).toBeCloseTo(-1, 0);
    expect(Math.abs(slopes[2] ?? 1)).toBeLessThan(0.35);
    expect(chanceBy(fitted, [0, 1, 0.5])).toBeCloseTo(0.5, 1);
  });

  it('says the share where there is nothing to read from, and shrinks with the ridge', () => {
    const share = drawn.filter(({ outcome }) => outcome === 1).length / drawn.length;
    expect(chanceBy(fitLogit([], drawn, 1), [])).toBeCloseTo(share, 6);
    const [loose, tight] = [1, 1e6].map((ridge) => fitLogit(['a', 'b', 'c'], drawn, ridge));
    expect(Math.abs(tight?.weights[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(loose?.weights[0] ?? 0)).toBeGreaterThan(1);
  });

  it('takes what is not known, or never varied, for average', () => {
    const fitted = fitLogit(['a', 'b'], drawn.map(({ values: [a = 0], ...rest }) => ({ ...rest, values: [a, 7] })), 1);
    expect(pullsOf(fitted, [NaN, 7])).toEqual([0, 0]);
    expect(chanceBy(fitted, [NaN, NaN])).toBe(sigmoid(fitted.intercept));
  });

  it('counts a case by its weight', () => {
    const cases = [{ values: [], outcome: 1 as const, weight: 3 }, { values: [], outcome: 0 as const, weight: 1 }];
    expect(chanceBy(fitLogit([], cases, 1), [])).toBeCloseTo(0.75);
  });
});
