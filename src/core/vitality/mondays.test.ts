import { describe, expect, test } from 'vitest';
import { mondays } from './mondays.ts';

const iso = (moments: readonly number[]) => moments.map((moment) => new Date(moment).toISOString().slice(0, 16));
const lengths = (moments: readonly number[]) => moments.slice(1).map((moment, index) => (moment - (moments[index] ?? 0)) / 3_600_000);

describe('mondays', () => {
  test.each([
    ['UTC', '2026-05-13T12:00Z', ['2026-05-04T00:00', '2026-05-11T00:00', '2026-05-18T00:00']],
    ['Europe/Amsterdam', '2026-05-13T12:00Z', ['2026-05-03T22:00', '2026-05-10T22:00', '2026-05-17T22:00']],
    ['Pacific/Auckland', '2026-05-13T12:00Z', ['2026-05-03T12:00', '2026-05-10T12:00', '2026-05-17T12:00']],
    ['America/New_York', '1969-12-24T12:00Z', ['1969-12-15T05:00', '1969-12-22T05:00', '1969-12-29T05:00']],
  ])('two weeks in %s until %s', (zone, until, expected) => {
    expect(iso(mondays(zone, Date.parse(until), 2))).toEqual(expected);
  });

  test('the last week ends at `until` when that is a Monday at midnight, and a moment later a new one has begun', () => {
    const monday = Date.parse('2026-05-10T22:00Z');
    expect(mondays('Europe/Amsterdam', monday, 3).at(-1)).toBe(monday);
    expect(mondays('Europe/Amsterdam', monday + 1, 3).at(-2)).toBe(monday);
  });

  test('weeks in which the clocks change are an hour shorter or longer', () => {
    expect(lengths(mondays('Europe/Amsterdam', Date.parse('2026-04-05T12:00Z'), 3))).toEqual([168, 167, 168]);
    expect(lengths(mondays('Europe/Amsterdam', Date.parse('2026-11-01T12:00Z'), 3))).toEqual([168, 167 + 2, 168]);
    expect(lengths(mondays('Australia/Lord_Howe', Date.parse('2026-04-12T00:00Z'), 2))).toEqual([168.5, 168]);
  });

  test('a Monday without a midnight begins when it begins: in Tehran at 01:00 on 22 March 2021', () => {
    expect(iso(mondays('Asia/Tehran', Date.parse('2021-03-24T12:00Z'), 1))).toEqual(['2021-03-21T20:30', '2021-03-28T19:30']);
  });

  test('thirty years of weeks are whole: every start reads Monday 00:00 on the clock', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', weekday: 'short', hour: '2-digit', minute: '2-digit' });
    const shown = new Set(mondays('Europe/Amsterdam', Date.parse('2026-05-13T12:00Z'), 1565).map((moment) => clock.format(moment)));
    expect([...shown]).toEqual(['Mon 00:00']);
  });

  test('refuses what is no zone, no date or no number of weeks', () => {
    expect(() => mondays('Mars/Olympus', 0, 1)).toThrow(RangeError);
    expect(() => mondays('UTC', Number.NaN, 1)).toThrow(RangeError);
    expect(() => mondays('UTC', 0, 0)).toThrow(RangeError);
    expect(() => mondays('UTC', 0, 2.5)).toThrow(RangeError);
  });
});
