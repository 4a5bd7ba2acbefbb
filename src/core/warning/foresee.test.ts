import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, type Row } from '../vitality/testing.ts';
import { ATTENDED, REPLIED, STARTED } from '../vitality/facts.ts';
import { firstSteps } from '../vitality/steps.ts';
import { foresee } from './foresee.ts';
import { WEEK } from './signs.ts';

const begin = Date.UTC(2024, 0, 1);

/** In each week from 0 on, so many posts by so many people in turn. */
function group(weeks: readonly (readonly [posts: number, people: number])[]): Row[] {
  return weeks.flatMap(([posts, people], week) => Array.from({ length: posts }, (_, at) => ({ at: begin + week * WEEK + at * 3_600_000, actor: at % people, kind: at === 0 ? STARTED : REPLIED, conversation: week, answers: -1 })));
}

function at(rows: readonly Row[], weeks: number) {
  const facts = columns(rows);
  return foresee(facts, firstSteps(facts).wrote, begin + weeks * WEEK);
}

const lively = group(Array.from({ length: 30 }, () => [12, 6] as const));
const slackening = group([...Array.from({ length: 12 }, () => [12, 6] as const), ...Array.from({ length: 12 }, () => [1, 1] as const), [2, 2], [1, 1]]);

/** A meeting in each of these weeks, with so many people. */
const meetings = (weeks: readonly (readonly [week: number, people: number])[]): Row[] =>
  weeks.flatMap(([week, people]) => Array.from({ length: people }, (_, actor) => ({ at: begin + week * WEEK, actor, kind: ATTENDED, conversation: week, answers: -1 })));
const monthly = meetings(Array.from({ length: 26 }, (_, month) => [month * 4, 20] as const));
const petering = meetings([[0, 25], [4, 20], [8, 12], [20, 4], [38, 3]]);

describe('the chance that a group meets no more', () => {
  it('is low where it meets each month, and high where few came after long pauses', () => {
    const [good, bad] = [at(monthly, 103), at(petering, 52)];
    if (good.state !== 'known' || bad.state !== 'known') throw new Error('nothing was foreseen');
    expect([good.about, bad.about]).toEqual(['meeting', 'meeting']);
    expect(good.half).toMatchObject({ from: 0, until: 26 });
    expect(good.year).toMatchObject({ from: 26, until: 52 });
    expect(good.half.silent).toBeLessThan(0.15);
    expect(bad.half.silent).toBeGreaterThan(0.5);
    expect(good.half.drivers.find(({ name }) => name === 'rhythm')?.pull).toBeLessThan(0);
    expect(bad.half.drivers.filter(({ pull }) => pull > 0).map(({ name }) => name).toSorted()).toEqual(['comers', 'pause', 'rhythm', 'trend']);
  });

  it.each([
    ['it first met seven weeks ago', meetings([[0, 9], [4, 9]]), 7, 'young'],
    ['it has not met for half a year', monthly, 127, 'quiet'],
  ] as const)('is not said where %s', (_, rows, weeks, state) => {
    expect(at(rows, weeks)).toMatchObject({ state, about: 'meeting' });
  });

  it.each([
    ['a list that met twice', [...lively, ...meetings([[3, 40], [20, 40]])], 30, 'talk'],
    ['a group that met each month and wrote twice', [...monthly, ...group([[2, 2], [0, 0], [1, 1]])], 103, 'meeting'],
    ['a list that met long ago', [...meetings([[0, 9], [1, 9], [2, 9]]), ...lively.map((row) => ({ ...row, at: row.at + 60 * WEEK }))], 90, 'talk'],
  ] as const)('is asked of what was done on more days of the last year: %s', (_, rows, weeks, about) => {
    expect(at(rows, weeks)).toMatchObject({ about });
  });
});

describe('the chance of silence', () => {
  it('is low where several write in every week, and high where it has slackened to one', () => {
    const [good, bad] = [at(lively, 30), at(slackening, 26)];
    if (good.state !== 'known' || bad.state !== 'known') throw new Error('nothing was foreseen');
    expect(good.half.silent).toBeLessThan(0.25);
    expect(bad.half.silent).toBeGreaterThan(0.5);
    expect(good.year.silent).toBeLessThan(bad.year.silent);
    expect(good.half.drivers.filter(({ pull }) => pull < 0).map(({ name }) => name)).toContain('people');
    expect(bad.half.drivers.filter(({ pull }) => pull > 0).map(({ name }) => name).toSorted()).toEqual(['people', 'trend']);
  });

  it.each([
    ['nobody has written', [], 10, 'empty'],
    ['it is younger than four weeks', lively, 3.9, 'young'],
    ['it is silent already', lively, 60, 'quiet'],
    ['one person wrote alone for a quarter', group(Array.from({ length: 20 }, () => [5, 1] as const)), 20, 'quiet'],
  ] as const)('is not said where %s', (_, rows, weeks, state) => {
    expect(at(rows, weeks).state).toBe(state);
  });

  it('does not know what comes after: facts of later change nothing', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 25 }), fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })), { minLength: 26, maxLength: 40 }), (weeks, habits) => {
      const rows = group(habits);
      expect(at(rows, weeks)).toEqual(at(rows.filter((row) => row.at < begin + weeks * WEEK), weeks));
    }));
  });

  it('is a chance, whatever has happened', () => {
    const row = fc.record({ at: fc.integer({ min: 0, max: 100 * WEEK }), actor: fc.nat(20), kind: fc.nat(5), conversation: fc.integer({ min: -1, max: 9 }), answers: fc.constant(-1) });
    fc.assert(fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 0, max: 120 }), (rows, weeks) => {
      const seen = at(rows.map((each) => ({ ...each, at: begin + each.at })), weeks);
      if (seen.state !== 'known') return;
      for (const { silent } of [seen.half, seen.year]) expect(silent > 0 && silent < 1).toBe(true);
    }));
  });
});
