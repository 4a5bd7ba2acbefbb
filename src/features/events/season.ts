import { type Day, daysAfter } from '../../core/calendar.ts';
import type { Duration } from '../../core/quorum/quorum.ts';
import type { Thresholds } from '../../core/thresholds.ts';

const daysToOneMeeting = 14;
const daysOfThreeMonths = 91;

/** The day on which a group ends unless it decides otherwise; null where most want it without an end. */
export function endOf(wanted: Duration, today: Day, { groupDays }: Pick<Thresholds, 'groupDays'>): Day | null {
  if (wanted === 'open') return null;
  return daysAfter(today, { 'one-meeting': daysToOneMeeting, 'six-weeks': groupDays, 'three-months': daysOfThreeMonths }[wanted]);
}

/** The day on which one looks back; without an end, after three months. */
export const reviewOf = (endsOn: Day | null, today: Day): Day => (endsOn === null ? daysAfter(today, daysOfThreeMonths) : daysAfter(endsOn, -7));
