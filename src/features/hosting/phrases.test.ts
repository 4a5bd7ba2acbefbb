import { describe, expect, it } from 'vitest';
import { speak } from '../../platform/i18n/voice.ts';
import { hoursInWords, minutesInWords, spanInWords, weekInShort, weekInWords } from './phrases.ts';

const now = new Date('2026-05-14T10:00:00Z');
const [en, nl] = [speak('en', 'America/Los_Angeles', now), speak('nl', 'Pacific/Auckland', now)];

describe('a week in words', () => {
  it.each([
    ['2026-05-11', '11–17 May', '11–17 mei', '11–17 May'],
    ['2026-06-29', '29 June – 5 July', '29 juni – 5 juli', '29 Jun – 5 Jul'],
    ['2026-12-28', '28 December – 3 January', '28 december – 3 januari', '28 Dec – 3 Jan'],
  ])('from %s on is the same wherever its reader is', (monday, english, dutch, short) => {
    expect([weekInWords(en, monday), weekInWords(nl, monday), weekInShort(en, monday)]).toEqual([english, dutch, short]);
  });

  it('is one day where it is one', () => {
    expect([spanInWords(en, '2026-05-11', '2026-05-11'), spanInWords(nl, '2026-05-11', '2026-06-02')]).toEqual(['11 May', '11 mei – 2 juni']);
  });
});

describe('hours in words', () => {
  it.each([[0.5, '0.5 hours a week', '0,5 uur per week'], [1, '1 hour a week', '1 uur per week'], [2.5, '2.5 hours a week', '2,5 uur per week']])('are %d', (hours, english, dutch) => {
    expect([hoursInWords(en, hours), hoursInWords(nl, hours)]).toEqual([english, dutch]);
  });

  it.each([[5, '5 minutes'], [60, '1 hour'], [90, '1.5 hours']])('of %d minutes', (minutes, english) => {
    expect(minutesInWords(en, minutes)).toBe(english);
  });
});
