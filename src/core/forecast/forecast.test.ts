import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseRates, chanceBeforeStart, shareThatReached } from './base-rates.ts';
import { whatWouldChange } from './change.ts';
import { bestDay, countAt, type Point } from './curve.ts';
import { growthsOf, learn, quantileLine } from './fit.ts';
import { chanceOf, fan, forecast } from './forecast.ts';
import { othersLevels } from './signs.ts';
import { train } from './train.ts';

const curves = fc.array(fc.record({ hours: fc.double({ min: 0, max: 5000, noNaN: true }), count: fc.integer({ min: 0, max: 3_000_000 }) }), { minLength: 1, maxLength: 30 }).map((points) => points.toSorted((one, other) => one.hours - other.hours));
const moments = fc.double({ min: 1, max: 5000, noNaN: true });
const others = fc.constantFrom(null, ...othersLevels);

describe('a forecast', () => {
  test('is nested, never below the count of now, and made of whole numbers', () => {
    fc.assert(fc.property(curves, moments, fc.option(fc.double({ min: 0, max: 20_000, noNaN: true })), others, (curve, hours, until, said) => {
      const seen = forecast({ curve, hours, until, others: said });
      if (seen === null) return;
      const row = [seen.count, seen.in95.from, seen.in80.from, seen.in50.from, seen.median, seen.in50.to, seen.in80.to, seen.in95.to];
      expect(row.every(Number.isSafeInteger)).toBe(true);
      expect(row.toSorted((one, other) => one - other)).toEqual(row);
    }));
  });

  test('says a larger number less often', () => {
    fc.assert(fc.property(curves, moments, fc.array(fc.integer({ min: -5, max: 50_000_000 }), { minLength: 2 }), (curve, hours, targets) => {
      const seen = forecast({ curve, hours, until: null, others: null });
      if (seen === null) return;
      const chances = targets.toSorted((one, other) => one - other).map((target) => chanceOf(seen, target));
      expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      expect(chances.toSorted((one, other) => other - one)).toEqual(chances);
    }));
  });

  const slow: readonly Point[] = [{ hours: 1, count: 10 }, { hours: 24, count: 100 }, { hours: 168, count: 300 }];

  test('agrees with its own intervals', () => {
    const seen = forecast({ curve: slow, hours: 168, until: null, others: null });
    if (seen === null) throw new Error('too early');
    expect(chanceOf(seen, seen.median)).toBeCloseTo(0.5, 1);
    expect(chanceOf(seen, seen.in80.to)).toBeCloseTo(0.1, 1);
    expect(chanceOf(seen, 300)).toBe(1);
    expect(chanceOf(seen, 1e9)).toBeLessThan(0.01);
  });

  test('goes from the count of now to the end, and does not jump with an hour', () => {
    const way = fan({ curve: slow, hours: 168, until: 50_000, others: 'some' }, 12);
    expect(way[0]?.foreseen.in95).toEqual({ from: 300, to: 300 });
    const medians = way.map(({ foreseen }) => foreseen.median);
    expect(medians.toSorted((one, other) => one - other)).toEqual(medians);
    expect(medians.at(-1)).toBe(forecast({ curve: slow, hours: 168, until: null, others: 'some' })?.median);
    const [before, after] = [23.9, 24.1].map((hours) => forecast({ curve: slow, hours, until: null, others: null })?.median ?? 0);
    expect((after ?? 0) / (before ?? 1)).toBeCloseTo(1, 1);
  });

  const early: readonly [string, readonly Point[], number][] = [['nobody signed', [], 24], ['half an hour', slow, 0.5], ['no hour', slow, Number.NaN]];
  test.each(early)('says nothing where it is too early: %s', (_, curve, hours) => {
    expect(forecast({ curve, hours, until: null, others: null })).toBeNull();
  });

  test('the more others, the less is still to come', () => {
    const medians = othersLevels.map((said) => forecast({ curve: slow, hours: 24, until: null, others: said })?.median ?? 0);
    expect(medians.toSorted((one, other) => other - one)).toEqual(medians);
    expect(medians[0]).toBeGreaterThan(medians[2] ?? 0);
  });
});

describe('a curve', () => {
  test('lies between its points in the logarithm, and never falls', () => {
    const curve = [{ hours: 10, count: 100 }, { hours: 20, count: 90 }, { hours: 30, count: 10_000 }];
    expect([0, 5, 10, 20, 25, 99].map((hours) => Math.round(countAt(curve, hours)))).toEqual([1, 10, 100, 100, 1000, 10_000]);
    expect(bestDay([{ hours: 24, count: 50 }, { hours: 48, count: 250 }, { hours: 72, count: 260 }], 72)).toEqual({ day: 2, came: 200 });
    expect(bestDay([], 72)).toBeNull();
  });
});

describe('learning', () => {
  const cases = Array.from({ length: 200 }, (_, at) => ({ signs: [at / 100, (at * 7919) % 13], growth: 0.5 + at / 100 + ((at * 104_729) % 101) / 100 }));

  test('finds the line of each quantile', () => {
    for (const level of [0.1, 0.5, 0.9]) {
      const [base = 0, ...weights] = quantileLine(cases, level);
      const under = cases.filter(({ signs, growth }) => growth <= weights.reduce((sum, weight, at) => sum + weight * (signs[at] ?? 0), base)).length;
      expect(under / cases.length).toBeCloseTo(level, 1);
      expect(weights[0]).toBeCloseTo(1, 0);
    }
  });

  test('pulls what it has never seen to the edge of what it has', () => {
    const lines = learn(cases);
    expect(growthsOf(lines, [1e6, 1e6])).toEqual(growthsOf(lines, [lines.edges[0]?.[1] ?? 0, lines.edges[1]?.[1] ?? 0]));
  });

  test('its 80 % interval holds about four of five of new ones', () => {
    const lived = Array.from({ length: 300 }, (_, at) => {
      const growth = 1 + ((at * 7919) % 100) / 50;
      return { curve: [{ hours: 12, count: 20 + (at % 9) }, { hours: 24, count: 50 + (at % 40) }], final: (50 + (at % 40)) * Math.exp(growth), othersAt: () => othersLevels[at % 3] ?? null };
    });
    const model = train(lived.filter((_, at) => at % 2 === 0), [24]);
    const held = lived.filter((_, at) => at % 2 === 1).filter(({ curve, final, othersAt }) => {
      const seen = forecast({ curve, hours: 24, until: null, others: othersAt() }, model);
      return seen !== null && final >= seen.in80.from && final <= seen.in80.to;
    }).length;
    expect(held / 150).toBeGreaterThan(0.7);
    expect(held / 150).toBeLessThan(0.9);
  });
});

describe('before the start', () => {
  test('the known shares are met, larger numbers were reached by fewer', () => {
    for (const { count, share } of baseRates.shares) expect(shareThatReached(count)).toBeCloseTo(share, 6);
    fc.assert(fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 100_000 }), (count, more) => {
      expect(shareThatReached(count + more)).toBeLessThanOrEqual(shareThatReached(count));
    }));
  });

  test('what is pledged helps, what is needed does not', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 10_000 }), (target, pledged, more) => {
      const chance = chanceBeforeStart({ target, pledged });
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(chanceBeforeStart({ target, pledged: pledged + more })).toBeGreaterThanOrEqual(chance - 1e-12);
      expect(chanceBeforeStart({ target: target + more, pledged })).toBeLessThanOrEqual(chance + 1e-12);
    }));
    expect(chanceBeforeStart({ target: 1000, pledged: 0 })).toBeCloseTo(0.145, 3);
  });
});

describe('what would change it', () => {
  const foreseen = { count: 400, growths: [0, 0.1, 0.3, 0.5, 0.8, 1.2, 2] };

  test('as few more carriers as bring four of five', () => {
    const { chance, carriers, day } = whatWouldChange({ foreseen, target: 1000, brought: [3, 40, 20], bestDay: 90 });
    expect(carriers?.each).toBe(30);
    expect(carriers?.chance).toBeGreaterThanOrEqual(0.8);
    expect(chanceOf(foreseen, 1000 - 30 * ((carriers?.more ?? 1) - 1))).toBeLessThan(0.8);
    expect(day?.chance).toBeGreaterThan(chance);
  });

  test('nothing where nobody brought anyone, or it is likely enough', () => {
    expect(whatWouldChange({ foreseen, target: 1000, brought: [0, 0], bestDay: null })).toMatchObject({ carriers: null, day: null });
    expect(whatWouldChange({ foreseen, target: 300, brought: [9], bestDay: 5 })).toMatchObject({ chance: 1, carriers: null });
  });
});
