import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durations } from '../../core/quorum/quorum.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { durationInWords, endOf, reviewOf } from './season.ts';

const today = '2026-05-14';

describe('the end of a group', () => {
  it.each([
    ['one-meeting', null, '2026-05-28'], ['one-meeting', '2026-05-20', '2026-05-28'], ['one-meeting', '2026-06-20', '2026-06-27'],
    ['six-weeks', null, '2026-06-25'], ['six-weeks', '2026-06-03', '2026-06-25'], ['six-weeks', '2026-07-01', '2026-07-08'], ['three-months', null, '2026-08-13'], ['open', '2026-06-20', null],
  ] as const)('after %s, with a meeting on %s, is %s', (wanted, meetsOn, end) => {
    expect(endOf(wanted, today, { groupDays: 42 }, meetsOn)).toBe(end);
  });

  it('is never before its meeting, and one never looks back before today', () => {
    fc.assert(fc.property(fc.constantFrom(...durations), fc.integer({ min: 1, max: 365 }), fc.option(fc.integer({ min: 0, max: 200 })), (wanted, groupDays, inDays) => {
      const meetsOn = inDays === null ? null : new Date(Date.parse(today) + inDays * 86_400_000).toISOString().slice(0, 10);
      const end = endOf(wanted, today, { groupDays }, meetsOn);
      expect(end === null || end > (meetsOn ?? today)).toBe(true);
      expect(reviewOf(end, today) >= today).toBe(true);
    }));
  });

  it.each([[42, 'Six weeks', 'Zes weken'], [7, 'One week', 'Eén week'], [40, '40 days', '40 dagen'], [140, '20 weeks', '20 weken']])('of %i days is said in words', (groupDays, english, dutch) => {
    const said = (language: 'en' | 'nl') => durationInWords(speak(language, 'UTC', new Date(today)), 'six-weeks', { groupDays });
    expect([said('en'), said('nl')]).toEqual([english, dutch]);
  });
});
