import { describe, expect, test } from 'vitest';
import { dayIn } from '../../core/calendar.ts';
import { endOfWeekAsked, endOfWeekOf } from './asked-week.ts';

const now = Date.parse('2026-05-14T10:00Z');
const at = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());

describe('the week that is asked for', () => {
  test.each([
    ['2026-05-04', 'Europe/Amsterdam', '2026-05-10T22:00:00.000Z'],
    ['2026-05-10', 'Europe/Amsterdam', '2026-05-10T22:00:00.000Z'],
    ['2026-03-29', 'Europe/Amsterdam', '2026-03-29T22:00:00.000Z'],
    ['2026-05-10', 'Pacific/Auckland', '2026-05-10T12:00:00.000Z'],
    ['2026-05-10', 'America/Los_Angeles', '2026-05-11T07:00:00.000Z'],
    ['2004-02-29', 'UTC', '2004-03-01T00:00:00.000Z'],
  ])('%s in %s ends at %s', (day, zone, end) => expect(at(endOfWeekAsked(day, zone, now))).toBe(end));

  test.each([undefined, '', 'yesterday', '2026-02-30', '2026-13-01', '2026-05-10T00:00', '0000-00-00', '2026-05-12', '2031-01-01'])('%s means now', (day) => {
    expect(endOfWeekAsked(day, 'UTC', now)).toBeNull();
  });

  test('a week found by its last day leads back to itself', () => {
    const end = endOfWeekAsked('2026-03-25', 'Europe/Amsterdam', now) ?? 0;
    expect(endOfWeekAsked(dayIn('Europe/Amsterdam', end - 1), 'Europe/Amsterdam', now)).toBe(end);
  });
});

test('the end of the week in which something happened is not later than now', () => {
  expect(at(endOfWeekOf(Date.parse('2010-05-19T12:00Z'), 'UTC', now))).toBe('2010-05-24T00:00:00.000Z');
  expect(at(endOfWeekOf(Date.parse('2010-05-24T00:00Z'), 'UTC', now))).toBe('2010-05-31T00:00:00.000Z');
  expect(endOfWeekOf(Date.parse('2026-05-13T12:00Z'), 'UTC', now)).toBe(now);
});
