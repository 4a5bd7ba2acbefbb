/** A petition's count so many hours after it opened. */
export interface Point {
  readonly hours: number;
  readonly count: number;
}

/**
 * The count at an hour, between two points in the logarithm; a petition begins with one signature. A count that fell does not
 * pull the curve down. Errors: none; points of no number are left out.
 */
export function countAt(curve: readonly Point[], hours: number): number {
  let before: Point = { hours: 0, count: 1 };
  for (const point of curve) {
    if (!(point.hours >= before.hours) || !Number.isFinite(point.count)) continue;
    const count = Math.max(before.count, point.count);
    if (point.hours > hours) return between(before, { hours: point.hours, count }, hours);
    before = { hours: point.hours, count };
  }
  return before.count;
}

function between(before: Point, after: Point, hours: number): number {
  if (after.hours === before.hours) return after.count;
  const part = (hours - before.hours) / (after.hours - before.hours);
  return Math.exp(Math.log(before.count) + part * (Math.log(after.count) - Math.log(before.count)));
}

/** The most that came within a day, and on which day after the opening (the first is 1); null where nothing came. */
export function bestDay(curve: readonly Point[], hours: number): { day: number; came: number } | null {
  if (curve.length === 0) return null;
  let best: { day: number; came: number } | null = null;
  for (let day = 1; day <= Math.min(Math.ceil(hours / 24), 400); day++) {
    const came = Math.round(countAt(curve, Math.min(hours, day * 24)) - (day === 1 ? 0 : countAt(curve, (day - 1) * 24)));
    if (came > (best?.came ?? 0)) best = { day, came };
  }
  return best;
}
