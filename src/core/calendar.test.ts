import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, daysAfter, daysBetween, isDay, mondayOf, quartersUntil } from './calendar.ts';

const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test.each([
    ['2026-05-14', true], ['2024-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['2026-5-14', false], ['', false], ['next week', false], ['2026-05-14T00:00Z', false], ['0000-01-03', false], ['0001-01-01', true],
  ])('%j is one: %s', (text, is) => expect(isDay(text)).toBe(is));

  test('a moment has its day in its zone', () => {
    const moment = Date.parse('2026-05-14T23:30Z');
    expect(['UTC', 'Europe/Amsterdam', 'America/New_York'].map((zone) => dayIn(zone, moment))).toEqual(['2026-05-14', '2026-05-15', '2026-05-14']);
  });

  test('a week begins on Monday', () => {
    expect(['2026-05-11', '2026-05-14', '2026-05-17', '2026-05-18'].map(mondayOf)).toEqual(['2026-05-11', '2026-05-11', '2026-05-11', '2026-05-18']);
  });

  test('counting forth and back agrees, also over the change of clocks', () => {
    fc.assert(fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(daysBetween(day, daysAfter(day, count))).toBe(count);
      expect(isDay(daysAfter(day, count))).toBe(true);
    }));
  });

  test('every day lies in the week of its Monday', () => {
    fc.assert(fc.property(days, (day) => {
      const since = daysBetween(mondayOf(day), day);
      expect(since).toBeGreaterThanOrEqual(0);
      expect(since).toBeLessThan(7);
    }));
  });

  test.each([
    ['2026-05-14', ['2025-10-01', '2026-01-01', '2026-04-01']], ['2026-01-01', ['2025-07-01', '2025-10-01', '2026-01-01']], ['2026-12-31', ['2026-04-01', '2026-07-01', '2026-10-01']],
  ])('%s lies in the last of the quarters %j', (day, quarters) => expect(quartersUntil(day, 3)).toEqual(quarters));

  test('every day lies in its quarter, which begins where the one before ends', () => {
    fc.assert(fc.property(days, (day) => {
      const [before = '', latest = ''] = quartersUntil(day, 2);
      expect(latest <= day && daysBetween(latest, day) < 92).toBe(true);
      expect(quartersUntil(daysAfter(latest, -1), 1)).toEqual([before]);
    }));
  });
});
