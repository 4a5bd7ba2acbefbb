import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { measureBase } from './base.ts';
import { leastShown, shownBeside, shownParts } from './disclosure.ts';
import { measureRests } from './rests.ts';
import { carries, isGone, isNew, type Supporter, supports } from './supporter.ts';

const now = Date.UTC(2026, 4, 14);
const daysAgo = (days: number) => now - days * 86_400_000;
const nobody: Supporter = { first: null, last: null, gave: null, weeksWritten: 0, acts: 0, memberOf: 0, placesIn: 0, hosts: [], firstSpace: null };
const isFew = (count: number) => count > 0 && count < leastShown;

describe('what somebody is', () => {
  test.each<[string, Partial<Supporter>, string]>([
    ['a member who never wrote', { first: daysAgo(400), last: daysAgo(400), memberOf: 1, placesIn: 1 }, 'supports'],
    ['one who wrote 89 days ago and is in no space', { first: daysAgo(400), last: daysAgo(89), gave: daysAgo(89) }, 'supports'],
    ['one who wrote 90 days ago and is in no space', { first: daysAgo(400), last: daysAgo(90), gave: daysAgo(90) }, 'gone'],
    ['a guest who wrote 100 days ago', { first: daysAgo(400), last: daysAgo(100), gave: daysAgo(100), placesIn: 1 }, ''],
    ['a guest who has been silent for 180 days', { first: daysAgo(400), last: daysAgo(180), placesIn: 1 }, 'gone'],
    ['a host', { first: daysAgo(400), last: daysAgo(400), memberOf: 1, placesIn: 1, hosts: [7] }, 'supports carries'],
    ['one who wrote in eight weeks', { first: daysAgo(400), last: daysAgo(1), gave: daysAgo(1), weeksWritten: 8, memberOf: 1, placesIn: 1 }, 'supports carries'],
    ['one who wrote in seven weeks', { first: daysAgo(400), last: daysAgo(1), gave: daysAgo(1), weeksWritten: 7, memberOf: 1, placesIn: 1 }, 'supports'],
    ['one who came 89 days ago', { first: daysAgo(89), last: daysAgo(89), memberOf: 1, placesIn: 1 }, 'supports new'],
    ['one who came 90 days ago', { first: daysAgo(90), last: daysAgo(90), memberOf: 1, placesIn: 1 }, 'supports'],
    ['one who came and left within a month', { first: daysAgo(30), last: daysAgo(2) }, 'new gone'],
    ['one who was only named', {}, ''],
  ])('%s', (_, known, expected) => {
    const who = { ...nobody, ...known };
    const is = { supports: supports(who, now), carries: carries(who), new: isNew(who, now), gone: isGone(who, now) };
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

describe('the base', () => {
  const people = fc.array(fc.record({
    first: fc.option(fc.integer({ min: 0, max: 700 }).map(daysAgo)), last: fc.option(fc.integer({ min: 0, max: 400 }).map(daysAgo)), gave: fc.option(fc.integer({ min: 0, max: 400 }).map(daysAgo)),
    weeksWritten: fc.nat(13), acts: fc.nat(20), memberOf: fc.nat(2), placesIn: fc.nat(2), hosts: fc.subarray([1, 2, 3]), firstSpace: fc.option(fc.integer({ min: 1, max: 3 })),
  }), { maxLength: 60 });

  it('counts each person once, and nobody in a group of fewer than five', () => {
    fc.assert(fc.property(people, (all) => {
      const base = measureBase(all, now);
      const shown = [base.supporting, base.carrying, base.fresh, base.gone, ...base.quarters.flatMap(({ people: count, parts, others }) => [count, others, ...parts.map((part) => part.count)])];
      expect(shown.every((count) => typeof count !== 'number' || (count <= all.length && !isFew(count)))).toBe(true);
      expect(base.quarters.at(-1)?.people).toBe(base.fresh);
      for (const { people: count, parts, others } of base.quarters) expect(parts.reduce((sum, part) => sum + part.count, others)).toBe(typeof count === 'number' ? count : 0);
    }));
  });

  it('puts newcomers where and when they did their first thing', () => {
    const came = (days: number, firstSpace: number, count: number) => Array.from({ length: count }, (): Supporter => ({ ...nobody, first: daysAgo(days), last: daysAgo(days), memberOf: 1, placesIn: 1, firstSpace }));
    const { quarters } = measureBase([...came(10, 7, 6), ...came(80, 8, 9), ...came(95, 7, 4), ...came(719, 7, 5), ...came(720, 7, 5)], now);
    expect(quarters).toHaveLength(8);
    expect(quarters.at(-1)).toMatchObject({ people: 15, parts: [{ key: 8, count: 9 }, { key: 7, count: 6 }], others: 0, until: now });
    expect(quarters.at(-2)).toMatchObject({ people: 'few', parts: [], others: 0 });
    expect(quarters[0]).toMatchObject({ people: 5 });
  });
});
