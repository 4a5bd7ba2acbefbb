import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, averagePrecision, brierScore, calibration, calibrationError } from './scores.ts';

const said = { chances: [0.1, 0.4, 0.35, 0.8], outcomes: [0, 0, 1, 1] };

describe('scores', () => {
  it('are those of the textbook: three of four pairs in order', () => {
    expect(areaUnderCurve(said)).toBe(0.75);
    expect(averagePrecision(said)).toBeCloseTo((1 + 2 / 3) / 2);
    expect(brierScore(said)).toBeCloseTo((0.01 + 0.16 + 0.4225 + 0.04) / 4);
  });

  it('take who says the same of all for somebody who knows nothing', () => {
    expect(areaUnderCurve({ chances: [0.3, 0.3, 0.3], outcomes: [0, 1, 0] })).toBe(0.5);
    expect(areaUnderCurve({ chances: [0.3, 0.4], outcomes: [1, 1] })).toBeNaN();
  });

  it('the area is the share of pairs in order', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat(1)), { minLength: 2, maxLength: 30 }).filter((each) => new Set(each.map(([, outcome]) => outcome)).size === 2);
    fc.assert(fc.property(cases, (each) => {
      const [silent, alive] = [1, 0].map((wanted) => each.filter(([, outcome]) => outcome === wanted).map(([chance]) => chance));
      const pairs = (silent ?? []).flatMap((one) => (alive ?? []).map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
      expect(areaUnderCurve({ chances: each.map(([chance]) => chance / 5), outcomes: each.map(([, outcome]) => outcome) })).toBeCloseTo(pairs.reduce((sum: number, pair) => sum + pair, 0) / pairs.length);
    }));
  });

  it('calibration says how often it happened where what was said', () => {
    expect(calibration({ chances: [0.1, 0.3, 1], outcomes: [0, 1, 1] }, 2)).toEqual([
      { from: 0, until: 0.5, cases: 2, said: 0.2, happened: 0.5 }, { from: 0.5, until: 1, cases: 1, said: 1, happened: 1 },
    ]);
    expect(calibrationError({ chances: [0.1, 0.3, 1], outcomes: [0, 1, 1] }, 2)).toBeCloseTo(0.2);
  });
});
