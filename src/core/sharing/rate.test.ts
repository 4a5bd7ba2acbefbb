import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brought, rateOf, spreadOf } from './rate.ts';

const summed = (counts: readonly number[]): Brought =>
  ({ signers: counts.length, brought: counts.reduce((sum, count) => sum + count, 0), squares: counts.reduce((sum, count) => sum + count * count, 0) });

describe('the rate of a cohort', () => {
  // Exact Poisson intervals of 0, 1, 10 and 50 events (Garwood 1936): 0–3.689, 0.025–5.572, 4.795–18.390, 37.111–65.919.
  it.each([
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [10, 4.795, 18.39],
    [50, 37.111, 65.919],
  ])('of %i brought by a hundred', (brought, low, high) => {
    const rate = rateOf({ signers: 100, brought }, 1);
    expect(rate).toMatchObject({ state: 'known', value: brought / 100, of: 100 });
    expect(rate.state === 'known' && Math.abs(rate.low * 100 - low)).toBeLessThan(0.05);
    expect(rate.state === 'known' && Math.abs(rate.high * 100 - high)).toBeLessThan(0.05);
  });

  it('says nothing of four signers', () => {
    expect(rateOf({ signers: 4, brought: 3 }, 1)).toEqual({ state: 'too-few', have: 4, need: 5 });
  });

  it('holds its value, stays above zero, and grows wider with the spread', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 100_000 }), fc.nat(200_000), fc.double({ min: 1, max: 500, noNaN: true }), (signers, brought, spread) => {
      const [narrow, wide] = [rateOf({ signers, brought }, 1), rateOf({ signers, brought }, spread)];
      if (narrow.state === 'too-few' || wide.state === 'too-few') return false;
      return wide.low >= 0 && wide.low <= wide.value && wide.value <= wide.high && wide.low <= narrow.low + 1e-9 && wide.high >= narrow.high - 1e-9;
    }));
  });
});

describe('the spread', () => {
  it.each([
    ['nobody brought anybody', [[0, 0, 0]], 1],
    ['each brought one', [[1, 1, 1, 1]], 1],
    // Variance 4 by mean 1.
    ['one of four brought all', [[4, 0, 0, 0]], 4],
    ['the same twice is known no better in one', [[4, 0, 0, 0], [4, 0, 0, 0]], 4],
    ['days differ, and those within a day do not', [[9, 9, 9], [1, 1, 1]], 1],
    ['nobody at all', [], 1],
  ])('%s', (_, cohorts, spread) => {
    expect(spreadOf(cohorts.map(summed))).toBeCloseTo(spread, 9);
  });

  it('keeps the promise of its interval where few bring many', () => {
    const chance = mulberry(20_260_503);
    const [rounds, cohorts, signers, mean, dispersion] = [400, 8, 30, 0.5, 0.25];
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      const found = Array.from({ length: cohorts }, () => summed(Array.from({ length: signers }, () => offspring(chance, mean, dispersion))));
      const rate = rateOf(found[0] ?? summed([]), spreadOf(found));
      if (rate.state === 'known' && rate.low <= mean && mean <= rate.high) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.93);
  });
});

/** Negative binomial, by inversion. */
function offspring(chance: () => number, mean: number, dispersion: number): number {
  const ends = mean / (mean + dispersion);
  let [count, likely, left] = [0, (1 - ends) ** dispersion, chance()];
  while (left > likely && count < 1000) {
    left -= likely;
    likely *= ((count + dispersion) / (count + 1)) * ends;
    count += 1;
  }
  return count;
}

/** The same chance each time (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
