import { type Day, daysAfter } from '../../core/calendar.ts';
import type { Duration } from '../../core/quorum/quorum.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { capital, daysInWords } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

const daysToOneMeeting = 14;
const daysOfThreeMonths = 91;

const daysAfterMeeting = 7;

/** For how long, in words. What six weeks are is a threshold of the house. */
export const durationInWords = (voice: Voice, duration: Duration, { groupDays }: Pick<Thresholds, 'groupDays'>): string =>
  duration === 'six-weeks' ? capital(daysInWords(voice, groupDays)) : voice.t(`events.duration.${duration}`);

/**
 * The day on which a group ends unless it decides otherwise; null where most want it without an end. No group ends before the
 * meeting that it looks forward to. @param meetsOn the day of the second meeting
 */
export function endOf(wanted: Duration, today: Day, { groupDays }: Pick<Thresholds, 'groupDays'>, meetsOn: Day | null): Day | null {
  if (wanted === 'open') return null;
  const usual = daysAfter(today, { 'one-meeting': daysToOneMeeting, 'six-weeks': groupDays, 'three-months': daysOfThreeMonths }[wanted]);
  const afterwards = meetsOn === null ? usual : daysAfter(meetsOn, daysAfterMeeting);
  return afterwards > usual ? afterwards : usual;
}

/** The day on which one looks back: a week before the end, or after three months where there is none; never before today. */
export function reviewOf(endsOn: Day | null, today: Day): Day {
  const day = endsOn === null ? daysAfter(today, daysOfThreeMonths) : daysAfter(endsOn, -7);
  return day < today ? today : day;
}
