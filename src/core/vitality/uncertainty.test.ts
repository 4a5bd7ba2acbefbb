import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, median, medianWait, ninetiethWait, quantileRanks, share } from './uncertainty.ts';

const ascending = (values: readonly number[]) => Float64Array.from(values).sort();

describe('share', () => {
  // Wilson intervals as published: 81 of 263 in Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E.
  test.each([
    [81, 263, 0.308, 0.2553, 0.3662],
    [15, 148, 0.1014, 0.0624, 0.1605],
    [0, 20, 0, 0, 0.1611],
    [1, 29, 0.0345, 0.0061, 0.1718],
  ])('%i of %i', (count, of, value, low, high) => {
    const known = share(count, of);
    expect(known).toMatchObject({ state: 'known', of });
    expect(known.state === 'known' && [known.value, known.low, known.high].map((part) => Number(part.toFixed(4))))
      .toEqual([Number((count / of).toFixed(4)), low, high]);
    expect(count / of).toBeCloseTo(value, 3);
  });

  test('four cases are too few', () => {
    expect(share(3, 4)).toEqual({ state: 'too-few', have: 4, need: 5 });
    expect(share(9, 9, 10)).toEqual({ state: 'too-few', have: 9, need: 10 });
  });

  test('the interval holds the share and stays between 0 and 1', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const known = share(Math.round(part * of), of);
      if (known.state === 'too-few') return false;
      return known.low >= 0 && known.low <= known.value && known.value <= known.high && known.high <= 1;
    }));
  });
});

describe('median', () => {
  // Exact ranks from the binomial table: 6 → 1 and 6, 10 → 2 and 9, 20 → 6 and 15, 26 → 8 and 19.
  test.each([[6, 1, 6], [10, 2, 9], [20, 6, 15], [26, 8, 19]])('of %i values lies between the %i-th and the %i-th', (of, low, high) => {
    expect(quantileRanks(of, 0.5)).toEqual({ low, high });
  });

  test('ranks change smoothly where the normal curve takes over', () => {
    const exact = quantileRanks(1000, 0.5);
    const curve = quantileRanks(1001, 0.5);
    expect(Math.abs(curve.low - exact.low)).toBeLessThanOrEqual(1);
    expect(Math.abs(curve.high - exact.high)).toBeLessThanOrEqual(2);
  });

  test('of an even number lies half-way', () => {
    expect(median(ascending([1, 2, 3, 5, 8, 13]))).toEqual({ state: 'known', value: 4, low: 1, high: 13, of: 6 });
  });

  test('of five values says nothing', () => {
    expect(median(ascending([1, 2, 3, 4, 5]))).toEqual({ state: 'too-few', have: 5, need: 6 });
  });

  test('is not reached where half wait endlessly, and open above where they might', () => {
    expect(medianWait(ascending([1, 2, 3, Infinity, Infinity, Infinity]))).toEqual({ state: 'known', value: null, low: 1, high: null, of: 6 });
    expect(medianWait(ascending([1, 2, 3, 4, 5, Infinity]))).toEqual({ state: 'known', value: 3.5, low: 1, high: null, of: 6 });
  });

  test('the interval holds the median, whatever waits endlessly', () => {
    const hours = fc.array(fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(Infinity)), { minLength: 6, maxLength: 300 });
    fc.assert(fc.property(hours, (values) => {
      const known = medianWait(ascending(values));
      if (known.state === 'too-few') return false;
      const [low, value, high] = [known.low ?? Infinity, known.value ?? Infinity, known.high ?? Infinity];
      return low <= value && value <= high;
    }));
  });
});

describe('ninetiethWait', () => {
  test('wants twenty waits, of which two lie beyond', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(ninetiethWait(ascending(twenty.slice(1)))).toEqual({ state: 'too-few', have: 19, need: 20 });
    // Under twenty values the chance that all lie below the ninetieth percentile is 0.9²⁰ = 12 %: open above.
    expect(ninetiethWait(ascending(twenty))).toEqual({ state: 'known', value: 18.5, low: 15, high: null, of: 20 });
  });
});

describe('mean', () => {
  test('of five counts, with the Student interval for four degrees of freedom (2.776)', () => {
    const known = mean(10, 30, 5);
    expect(known).toMatchObject({ state: 'known', value: 2, of: 5 });
    // s² = (30 - 5 × 4) / 4 = 2.5; half = 2.776 × √(2.5 / 5) = 1.963
    expect(known.state === 'known' && known.low).toBeCloseTo(2 - 1.963, 1);
    expect(known.state === 'known' && known.high).toBeCloseTo(2 + 1.963, 1);
  });

  test('does not fall below zero, and says nothing of four', () => {
    expect(mean(5, 25, 5)).toMatchObject({ value: 1, low: 0 });
    expect(mean(5, 25, 4)).toEqual({ state: 'too-few', have: 4, need: 5 });
  });
});
