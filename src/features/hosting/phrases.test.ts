import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../core/calendar.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { changesInWords, hoursInWords, minutesInWords, spanInWords, weekInShort, weeksInWords, weekInWords } from './phrases.ts';

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

describe('what is new in the rota', () => {
  const weeks = Array.from({ length: 11 }, (_, at) => daysAfter('2026-05-18', 7 * at));
  const changes = (name: string | null, count: number) => weeks.slice(0, count).map((week, at) => ({ week, isPrimary: at !== 1, name }));

  it('is said week by week', () => {
    expect(changesInWords(en, changes('Els', 3))).toBe('18–24 May: Els; 25–31 May: behind, Els; 1–7 Jun: Els');
    expect(changesInWords(nl, changes('Els', 2))).toBe('18–24 mei: Els; 25–31 mei: achterwacht Els');
    expect(changesInWords(en, changes(null, 1))).toBe('18–24 May: Nobody yet');
  });

  it('names the weeks that nobody has, of a year too', () => {
    expect(weeksInWords(en, ['2026-05-18', '2026-12-28'])).toBe('18–24 May; 28 Dec – 3 Jan');
    expect(weeksInWords(nl, Array.from({ length: 52 }, (_, at) => daysAfter('2026-05-18', 7 * at)))).toMatch(/^18–24 mei; .*; en nog \d+ weken$/);
  });

  it.each([['Els', 11], ['Wilhelmina van der Meulen-Oosterhuis', 11], ['🧑🏽‍🌾'.repeat(17), 11], ['x'.repeat(120), 1], ['x'.repeat(2000), 11]])('fits into a remark, however long the names are: %s', (name, count) => {
    const said = changesInWords(en, changes(name, count));
    expect(said.length).toBeLessThanOrEqual(200);
    expect(said.split('; ').filter((part) => part.includes(name)).length + Number(/and (\d+) more/.exec(said)?.[1] ?? 0)).toBe(count);
  });
});
