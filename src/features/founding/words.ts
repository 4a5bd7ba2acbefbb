import { type Day, dayIn, midnight } from '../../core/calendar.ts';
import { date } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { type LocalTime, withoutStop } from './rules.ts';

/** A day of the calendar is the same in every zone. */
const calendar = (voice: Voice): Voice => ({ ...voice, zone: 'UTC' });

/** "Tuesday 19 May". */
export function dayInWords(voice: Voice, day: Day): string {
  const shape = day.slice(0, 4) === voice.now.toISOString().slice(0, 4) ? 'day' : 'fullDay';
  return `${date(calendar(voice), 'weekday', midnight(day))} ${date(calendar(voice), shape, midnight(day))}`;
}

/** "19 May". */
export const shortDay = (voice: Voice, day: Day): string => date(calendar(voice), 'shortDay', midnight(day));

/** The plan as one sentence: "On Tuesday 19 May, after lunch, I ask about seed potatoes." */
export function promiseInWords(voice: Voice, { dueOn, cue, deed }: { dueOn: Day; cue: string; deed: string }): string {
  return voice.t('founding.promise.sentence', { day: dayInWords(voice, dueOn), cue: withoutStop(cue), deed: withoutStop(deed) });
}

/** What calendar and clock show in a zone. */
export function localTime(zone: string, now: Date): LocalTime {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now);
  return { today: dayIn(zone, now.getTime()), hour: Number(hour) };
}
