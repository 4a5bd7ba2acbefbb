/** A day of the calendar as an address and a date field write it, such as `2026-05-14`: no moment, in no time zone. */
export type Day = string;

const dayMilliseconds = 86_400_000;

/** The day on which a moment falls in `zone` (an IANA name). @param moment epoch milliseconds */
export function dayIn(zone: string, moment: number): Day {
  // Canada writes its dates as ISO 8601 does.
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
}

/** Whether there is such a day. There was no year 0, and PostgreSQL knows none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000') && !Number.isNaN(midnight(text)) && daysAfter(text, 0) === text;
}

/** The day `days` after this one; below zero, before it. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(midnight(day) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** How many days lie from one day to another; below zero where `later` comes first. */
export function daysBetween(day: Day, later: Day): number {
  return (midnight(later) - midnight(day)) / dayMilliseconds;
}

/** The Monday of the week that holds this day. */
export function mondayOf(day: Day): Day {
  return daysAfter(day, -((new Date(midnight(day)).getUTCDay() + 6) % 7));
}

/** The first days of so many quarters of the calendar, the one that holds this day last. */
export function quartersUntil(day: Day, count: number): readonly Day[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const latest = 4 * year + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, at) => {
    const quarter = latest - count + 1 + at;
    return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${String(3 * (quarter % 4) + 1).padStart(2, '0')}-01`;
  });
}

/** Midnight UTC of a day, for what writes it in words. */
export const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
