import { describe, expect, it } from 'vitest';
import type { Cohort } from './cohorts.ts';
import { stallIn } from './stall.ts';

/** Cohorts of a hundred each by how many these brought soon; in brackets, those that are not complete. */
const cohortsOf = (...soon: readonly (number | readonly [number])[]): Cohort[] =>
  soon.map((each, at) => {
    const day = `2026-05-${String(at + 1).padStart(2, '0')}`;
    const count = typeof each === 'number' ? each : each[0];
    return { from: day, until: day, signers: 100, brought: count, soon: count, rate: { state: 'too-few', have: 0, need: 5 }, isComplete: typeof each === 'number' };
  });

describe('where it stalls', () => {
  it.each([
    ['it falls to a fifth and stays there', cohortsOf(60, 50, 10, 12, 8), '2026-05-03'],
    ['it falls and comes back', cohortsOf(60, 50, 10, 40, 50), null],
    ['it falls twice, and the first time came back', cohortsOf(60, 60, 10, 50, 60, 10, 9), '2026-05-06'],
    ['it falls to just half', cohortsOf(60, 60, 30, 30), null],
    ['it falls to just below half', cohortsOf(60, 60, 29, 29), '2026-05-03'],
    ['only young cohorts are low', cohortsOf(60, 50, [2], [0]), null],
    ['a young cohort does not bring it back', cohortsOf(60, 50, 10, 12, [90]), '2026-05-03'],
    ['one cohort alone is low', cohortsOf(60, 50, 10), null],
    ['it grows', cohortsOf(10, 20, 40, 80), null],
    ['nobody ever brought anybody', cohortsOf(0, 0, 0, 0), null],
    ['hardly anybody was brought before', cohortsOf(4, 0, 0, 0), null],
    ['there is nothing', [], null],
  ])('%s', (_, cohorts, from) => {
    expect(stallIn(cohorts)?.from ?? null).toBe(from);
  });

  it('says how many before and since', () => {
    expect(stallIn(cohortsOf(60, 40, 10, 20))).toEqual({ from: '2026-05-03', before: 0.5, since: 0.15 });
  });

  it('asks for thirty signers on either side', () => {
    const small = (cohort: Cohort): Cohort => ({ ...cohort, signers: 10, soon: Math.round(cohort.soon / 10) });
    const [a, b, c, d] = cohortsOf(60, 60, 10, 10);
    expect(stallIn([a, b, c, d].flatMap((each) => (each ? [small(each)] : [])))).toBeNull();
  });
});
