import { mondays } from '../../core/vitality/mondays.ts';
import { DAY } from '../../core/vitality/period.ts';

/**
 * The end of the week that holds a day, such as "2026-05-10": Monday 00:00 in `zone`, epoch milliseconds. Null for what is
 * no day, and for a week that is not over at `now`: then one looks at now.
 */
export function endOfWeekAsked(day: string | undefined, zone: string, now: number): number | null {
  const midnight = Date.parse(`${/^\d{4}-\d{2}-\d{2}$/.exec(day ?? '')?.[0] ?? ''}T00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return null;
  const daysLeft = 7 - ((new Date(midnight).getUTCDay() + 6) % 7);
  const monday = midnight + daysLeft * DAY;
  // Zones are at most fourteen hours away from UTC: the nearest Monday is the one that is meant.
  const end = mondays(zone, monday + DAY, 2).find((start) => Math.abs(start - monday) < DAY);
  return end === undefined || end > now ? null : end;
}

/** The end of the week in which something happened, in `zone`; not later than `now`. */
export function endOfWeekOf(moment: number, zone: string, now: number): number {
  return Math.min(now, mondays(zone, moment + 1, 1)[1] ?? now);
}
