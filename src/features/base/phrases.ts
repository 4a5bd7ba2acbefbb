import type { Shown } from '../../core/base/disclosure.ts';
import type { Quarter } from '../../core/base/growth.ts';
import { daysAfter } from '../../core/calendar.ts';
import { calendarDay, capital, inWords, list, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { DeedName } from './queries.ts';

/** A number of people, or that it is too small to be seen. */
export function shownInWords(voice: Voice, shown: Shown): string {
  if (typeof shown === 'number') return number(voice, shown);
  return voice.t(shown === 'few' ? 'base.few' : 'base.near');
}

/** A small number as a word at the beginning of a sentence. */
export const firstWord = (voice: Voice, count: number): string => capital(inWords(voice, count));

/** "Apr – Jun 2026". */
export const spanOf = (voice: Voice, { from }: Quarter): string => `${calendarDay(voice, 'month', from)} – ${calendarDay(voice, 'shortMonthOfYear', daysAfter(from, 65))}`;

export type Names = ReadonlyMap<number, DeedName>;

export const nameOf = (voice: Voice, names: Names, key: number): string => names.get(key)?.name ?? voice.t('base.growth.gone');

/** "an event on 10 May 2026", "a community". */
export function sortOf(voice: Voice, names: Names, key: number): string {
  const deed = names.get(key);
  if (!deed?.isEvent) return voice.t('base.deeds.community');
  return deed.eventOn === null ? voice.t('base.deeds.event') : voice.t('base.deeds.eventOn', { date: calendarDay(voice, 'fullDay', deed.eventOn) });
}

/** "Compost & soil 12, Balconies 7, elsewhere 6". */
export function placesOf(voice: Voice, { parts, others }: Quarter, names: Names): string {
  const places = parts.map(({ key, count }) => voice.t('base.growth.place', { space: nameOf(voice, names, key), people: number(voice, count) }));
  return list(voice, others > 0 ? [...places, voice.t(parts.length > 0 ? 'base.growth.elsewhere' : 'base.growth.several', { people: number(voice, others) })] : places);
}

/** How many have come in this quarter so far, and came in the one before. */
export function growthInWords(voice: Voice, quarters: readonly Quarter[]): string {
  const [before, latest] = [quarters.at(-2)?.people, quarters.at(-1)];
  const about = { date: latest ? calendarDay(voice, 'day', latest.from) : '', before: typeof before === 'number' ? number(voice, before) : '' };
  if (typeof latest?.people !== 'number') return voice.t(latest?.people === 'near' ? 'base.growth.near' : 'base.growth.few', about);
  const hasBefore = typeof before === 'number' && before > 0;
  if (latest.people === 0) return voice.t(hasBefore ? 'base.growth.nobodyYet' : 'base.growth.nobody', about);
  return voice.t(hasBefore ? 'base.growth.both' : 'base.growth.one', { ...about, people: number(voice, latest.people) });
}
