import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { measureBase } from './base.ts';
import { leastShown, shownBeside, shownParts } from './disclosure.ts';
import { measureGrowth, type Newcomer } from './growth.ts';
import { measureRests } from './rests.ts';
import { carries, isGone, type Supporter, supports } from './supporter.ts';

const now = Date.UTC(2026, 4, 14);
const daysAgo = (days: number) => now - days * 86_400_000;
const today = '2026-05-14';
const nobody: Supporter = { quarter: null, last: null, gave: null, weeksWritten: 0, acts: 0, memberOf: 0, placesIn: 0, hosts: [], firstSpace: null };
const isFew = (count: number) => count > 0 && count < leastShown;

describe('what somebody is', () => {
  test.each<[string, Partial<Supporter>, string]>([
    ['a member who never wrote', { last: daysAgo(400), memberOf: 1, placesIn: 1 }, 'supports'],
    ['one who wrote 89 days ago and is in no space', { last: daysAgo(89), gave: daysAgo(89) }, 'supports'],
    ['one who wrote 90 days ago and is in no space', { last: daysAgo(90), gave: daysAgo(90) }, 'gone'],
    ['a guest who wrote 100 days ago', { last: daysAgo(100), gave: daysAgo(100), placesIn: 1 }, ''],
    ['a guest who has been silent for 180 days', { last: daysAgo(180), placesIn: 1 }, 'gone'],
    ['a host', { last: daysAgo(400), memberOf: 1, placesIn: 1, hosts: [7] }, 'supports carries'],
    ['one who wrote in eight weeks', { last: daysAgo(1), gave: daysAgo(1), weeksWritten: 8, memberOf: 1, placesIn: 1 }, 'supports carries'],
    ['one who wrote in seven weeks', { last: daysAgo(1), gave: daysAgo(1), weeksWritten: 7, memberOf: 1, placesIn: 1 }, 'supports'],
    ['one who came and left', { last: daysAgo(2) }, 'gone'],
    ['one who was only named', {}, ''],
  ])('%s', (_, known, expected) => {
    const who = { ...nobody, ...known };
    const is = { supports: supports(who, now), carries: carries(who), gone: isGone(who, now) };
    expect(Object.entries(is).flatMap(([name, holds]) => (holds ? [name] : [])).join(' ')).toBe(expected);
  });
});

describe('numbers beside each other', () => {
  test.each([
    [[0, 0], [0, 0]], [[4, 1], ['few', 'few']], [[5], [5]], [[12, 8], [12, 'near']], [[12, 7], [12, 7]], [[12, 12], [12, 12]],
    [[20, 17, 14], [20, 'near', 14]], [[214, 31, 12, 96], [214, 31, 12, 96]],
  ])('%j', (counts, shown) => expect(shownBeside(counts)).toEqual(shown));

  it('show no number below five, and no two whose difference is one', () => {
    fc.assert(fc.property(fc.array(fc.nat(60), { maxLength: 6 }), (counts) => {
      const shown = shownBeside(counts).filter((each) => typeof each === 'number');
      return shown.every((one) => !isFew(one) && shown.every((other) => !isFew(Math.abs(one - other))));
    }));
  });
});

describe('parts of a whole', () => {
  const parts = (...counts: number[]) => counts.map((count, key) => ({ key, count }));
  test.each([
    [parts(), [], 0], [parts(3), [], 0], [parts(7), [7], 0], [parts(7, 2), [], 9], [parts(9, 7, 2), [9], 9], [parts(7, 3, 2), [7], 5], [parts(2, 2, 2), [], 6], [parts(8, 0, 6), [8, 6], 0],
  ])('%j', (all, shown, others) => {
    const found = shownParts(all);
    expect([found.parts.map(({ count }) => count), found.others]).toEqual([shown, others]);
  });

  it('add up, and nothing that can be added or subtracted is a number below five', () => {
    fc.assert(fc.property(fc.array(fc.nat(12), { maxLength: 7 }), (counts) => {
      const whole = counts.reduce((sum, count) => sum + count, 0);
      const { parts: shown, others } = shownParts(parts(...counts));
      const known = [...shown.map(({ count }) => count), others].filter((count) => count > 0);
      if (isFew(whole)) return known.length === 0;
      const sums = Array.from({ length: 2 ** known.length }, (_, chosen) => known.reduce((sum, count, at) => sum + ((chosen >> at) % 2) * count, 0));
      return known.reduce((sum, count) => sum + count, 0) === whole && sums.every((each) => !isFew(each) && !isFew(whole - each));
    }));
  });
});

describe('on how few it rests', () => {
  const doing = (acts: number, ...hosts: number[]): Supporter => ({ ...nobody, acts, hosts });
  it('is not said where little was done, or by few', () => {
    expect(measureRests([doing(29), doing(0)]).half).toBeNull();
    expect(measureRests([doing(100), doing(3), doing(2), doing(1)]).half).toBeNull();
    expect(measureRests([]).spaces).toBe(0);
  });
  it('is the smallest number of people behind half', () => {
    expect(measureRests([doing(1), doing(10), doing(9), doing(8), doing(2)]).half).toEqual({ people: 2, share: 19 / 30 });
    expect(measureRests([doing(15), doing(6), doing(5), doing(3), doing(1)]).half).toEqual({ people: 1, share: 0.5 });
  });
  it('counts hosts of several spaces, and what they host', () => {
    const hosts = [doing(0, 1, 2), doing(0, 2, 3), doing(0, 3, 4), doing(0, 5), doing(0, 6), doing(0, 7), doing(0, 7)];
    expect(measureRests(hosts)).toMatchObject({ same: { people: 3, spaces: 4 }, spaces: 7, alone: 4 });
  });
});

const quarters = ['2024-07-01', '2024-10-01', '2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01'];
const came = (quarter: string | null, deed: number, here: number, gone = 0): Newcomer[] => Array.from({ length: here + gone }, (_, at) => ({ quarter, deed, isHere: at < here }));

describe('how it grew', () => {
  it('is told by the quarters of the calendar, and by what brought people', () => {
    const growth = measureGrowth([...came('2026-04-01', 7, 6), ...came('2026-04-01', 8, 9, 5), ...came('2026-01-01', 7, 4), ...came('2025-10-01', 7, 5), ...came('2023-01-01', 7, 5, 6)], today);
    expect(growth.quarters.map(({ from }) => from)).toEqual(quarters);
    expect(growth.quarters.at(-1)).toMatchObject({ people: 20, parts: [{ key: 8, count: 14 }, { key: 7, count: 6 }], others: 0 });
    expect(growth.quarters.at(-2)).toMatchObject({ people: 'few', parts: [], others: 0 });
    expect(growth.quarters[5]).toMatchObject({ people: 5 });
    expect(growth.fresh).toBe('near');
    expect(growth.deeds).toEqual([{ key: 8, came: 14, here: 9 }, { key: 7, came: 11, here: 11 }]);
  });

  it.each<[string, Newcomer[], { quarters: unknown[]; fresh: unknown; deeds: unknown[] }]>([
    ['nobody came', [], { quarters: [0, 0], fresh: 0, deeds: [] }],
    ['four came', came('2026-04-01', 7, 4), { quarters: [0, 'few'], fresh: 'few', deeds: [] }],
    ['of eight two went: who subtracts is told of nobody', came('2026-04-01', 7, 6, 2), { quarters: [0, 'near'], fresh: 'near', deeds: [] }],
    ['of an event all are here but two, and others went too', [...came('2026-04-01', 7, 10, 2), ...came('2026-01-01', 8, 6, 9)], { quarters: [15, 12], fresh: 27, deeds: [{ key: 8, came: 15, here: null }, { key: 7, came: 12, here: null }] }],
    ['the others, less what is told, would be too few', [...came('2026-04-01', 7, 8, 6), ...came('2026-04-01', 8, 5, 0), ...came(null, 0, 3)], { quarters: [0, 19], fresh: 19, deeds: [{ key: 7, came: 14, here: 8 }, { key: 8, came: 5, here: null }] }],
  ])('where %s', (_, people, expected) => {
    const { quarters: all, fresh, deeds } = measureGrowth(people, today);
    expect({ quarters: all.slice(-2).map(({ people: count }) => count), fresh, deeds }).toEqual(expected);
  });

  const newcomer = fc.record({ quarter: fc.constantFrom(null, '2023-01-01', ...quarters.slice(4)), deed: fc.integer({ min: 1, max: 4 }), isHere: fc.boolean() });
  const crowd = fc.array(fc.tuple(newcomer, fc.integer({ min: 1, max: 9 })), { maxLength: 14 }).map((groups) => groups.flatMap(([who, times]) => Array.from({ length: times }, () => who)));
  const sumsOf = (counts: readonly number[]) => Array.from({ length: 2 ** counts.length }, (_, chosen) => counts.reduce((sum, count, at) => sum + ((chosen >> at) % 2) * count, 0));

  it('adds up, and whoever adds and subtracts finds no number below five', () => {
    fc.assert(fc.property(crowd, (people) => {
      const { quarters: all, fresh, deeds, isWholeKnown } = measureGrowth(people, today);
      const here = people.filter(({ isHere }) => isHere).length;
      const safe = (count: number) => count === 0 || count >= leastShown;
      const unsafe = [
        ...all.flatMap(({ people: count, parts, others }) => (typeof count === 'number' ? [count, ...sumsOf([...parts.map((part) => part.count), ...(others > 0 ? [others] : [])]).flatMap((sum) => [sum, count - sum])] : [])),
        ...(typeof fresh === 'number' ? [fresh] : []),
        ...deeds.flatMap(({ came: all, here: some }) => [all, ...(some === null ? [] : [some, all - some])]),
        // How many support the organisation stands above; less any of those who are told of.
        ...(safe(here) ? sumsOf(deeds.flatMap((deed) => deed.here ?? [])).map((sum) => here - sum) : []),
        ...(isWholeKnown ? [people.length - here] : []),
      ].filter((count) => !safe(count));
      expect(unsafe).toEqual([]);
      for (const { people: count, parts, others } of all) expect(parts.reduce((sum, part) => sum + part.count, others)).toBe(typeof count === 'number' ? count : 0);
      if (typeof fresh === 'number') expect(fresh).toBe(all.slice(-2).reduce((sum, { people: count }) => sum + (typeof count === 'number' ? count : 0), 0));
    }), { numRuns: 2000 });
  });
});

describe('the base', () => {
  const people = fc.array(fc.record({
    quarter: fc.option(fc.constantFrom(...quarters)), last: fc.option(fc.integer({ min: 0, max: 400 }).map(daysAgo)), gave: fc.option(fc.integer({ min: 0, max: 400 }).map(daysAgo)),
    weeksWritten: fc.nat(13), acts: fc.nat(20), memberOf: fc.nat(2), placesIn: fc.nat(2), hosts: fc.subarray([1, 2, 3]), firstSpace: fc.option(fc.integer({ min: 1, max: 3 })),
  }), { maxLength: 60 });

  it('counts each person once, and nobody in a group of fewer than five', () => {
    fc.assert(fc.property(people, (all) => {
      const base = measureBase(all, now, today);
      const shown = [base.supporting, base.carrying, base.gone, base.growth.fresh];
      expect(shown.every((count) => typeof count !== 'number' || (count <= all.length && !isFew(count)))).toBe(true);
      const [here, gone] = [base.supporting, base.gone];
      if (base.growth.isWholeKnown && typeof here === 'number' && typeof gone === 'number') expect(isFew(all.length - here - gone)).toBe(false);
    }));
  });
});
