import { type Day, midnight } from '../../core/calendar.ts';
import { type Language, languageNames } from './languages.ts';
import type { Voice } from './voice.ts';

const made = new Map<string, unknown>();

/** Intl's formatters take longer to make than to use. */
function once<Made>(key: string, make: () => Made): Made {
  const found = made.get(key);
  if (found !== undefined) return found as Made;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : 'nl-NL');

export function number(voice: Voice, value: number, digits = 0): string {
  const make = () => new Intl.NumberFormat(localeOf(voice.language), { maximumFractionDigits: digits });
  return once(`n${voice.language}${digits}`, make).format(value);
}

/** A small number as one writes it in a sentence: "six", "dertien"; from twenty on in figures. */
export function inWords(voice: Voice, value: number): string {
  return voice.t('numbers').split(' ')[value] ?? number(voice, value);
}

/** A sentence that begins with what was filled in. Dutch writes "Eén" where "één" begins it. */
export const capital = (sentence: string): string => (sentence.startsWith('één') ? `E${sentence.slice(1)}` : sentence.charAt(0).toUpperCase() + sentence.slice(1));

/** A chance as so many in a hundred, from 1 to 99: nothing that is still to come is certain; 100 is what has come. */
export const oneInHundred = (voice: Voice, chance: number): string => number(voice, chance >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(chance * 100))));

/** A share from 0 to 1, in whole per cent. */
export function percent(voice: Voice, share: number): string {
  const make = () => new Intl.NumberFormat(localeOf(voice.language), { style: 'percent', maximumFractionDigits: 0 });
  return once(`p${voice.language}`, make).format(share);
}

export function list(voice: Voice, items: readonly string[]): string {
  return once(`l${voice.language}`, () => new Intl.ListFormat(localeOf(voice.language), { type: 'conjunction' })).format(items);
}

const shapes = {
  day: { day: 'numeric', month: 'long' },
  fullDay: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  monthOfYear: { month: 'long', year: 'numeric' },
  shortMonthOfYear: { month: 'short', year: 'numeric' },
  weekday: { weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  dayKey: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export function date(voice: Voice, shape: keyof typeof shapes, at: Date | number): string {
  const make = () => new Intl.DateTimeFormat(localeOf(voice.language), { ...shapes[shape], timeZone: voice.zone });
  return once(`d${voice.language}${voice.zone}${shape}`, make).format(at);
}

/** A day of the calendar in words. It has no time zone, and the reader's does not move it. */
export const calendarDay = (voice: Voice, shape: keyof typeof shapes, day: Day): string => date({ ...voice, zone: 'UTC' }, shape, midnight(day));
/** From one day to another: "11–17 May", or "29 June – 5 July". */
export function spanOfDays(voice: Voice, shape: 'day' | 'shortDay', from: number, until: number): string {
  const [first, last] = [date(voice, shape, from), date(voice, shape, until)];
  const [day = '', month] = first.split(' ');
  return last.endsWith(` ${month}`) ? `${day}–${last}` : `${first} – ${last}`;
}

const dayMilliseconds = 86_400_000;

/** When something was, as a host would say it: "today at 7:12", "Tuesday", "8 May", "8 May 2019". */
export function when(voice: Voice, at: Date): string {
  const today = date(voice, 'dayKey', voice.now);
  const day = date(voice, 'dayKey', at);
  if (day === today) return voice.t('when.today', { time: date(voice, 'time', at) });
  const age = voice.now.getTime() - at.getTime();
  if (day === date(voice, 'dayKey', voice.now.getTime() - dayMilliseconds)) {
    return voice.t('when.yesterday', { time: date(voice, 'time', at) });
  }
  if (age > 0 && age < 6 * dayMilliseconds) return date(voice, 'weekday', at);
  const sameYear = day.slice(-4) === today.slice(-4);
  return date(voice, sameYear ? 'day' : 'fullDay', at);
}

/** So many days, in weeks where they are whole: "six weeks", "40 days". */
export function daysInWords(voice: Voice, days: number): string {
  return days % 7 === 0 ? voice.t('when.weeks', { count: days / 7, weeks: inWords(voice, days / 7) }) : voice.t('when.days', { count: days });
}

/** A day and a time, as one says them: "Thursday 21 May, 12:00". */
export const moment = (voice: Voice, at: Date): string => `${date(voice, 'weekday', at)} ${date(voice, 'day', at)}, ${date(voice, 'time', at)}`;

/** A length of time in its largest sensible unit: "53 minutes", "31 hours", "12 days". */
export function duration(voice: Voice, hours: number): string {
  if (hours < 1) return voice.t('when.minutes', { count: Math.max(1, Math.round(hours * 60)) });
  if (hours < 48) return voice.t('when.hours', { count: Math.round(hours) });
  return voice.t('when.days', { count: Math.round(hours / 24) });
}

/** What a language is called in the reader's own. */
export const languageIn = (voice: Voice, language: Language): string => once(`language${voice.language}`, () => new Intl.DisplayNames([voice.language], { type: 'language' })).of(language) ?? languageNames[language];
