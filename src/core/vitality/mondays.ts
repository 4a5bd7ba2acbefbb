import { DAY } from './period.ts';

/**
 * The beginnings of `weeks` weeks and the end of the last, which is the week that holds the moment before `until`:
 * `weeks + 1` ascending epoch milliseconds, each at Monday 00:00 in `zone` (an IANA name). A week in which the clocks
 * change has 167 or 169 hours; where Monday has no midnight, it begins when Monday does.
 * @throws RangeError for an unknown zone, a moment that is no date, or a number of weeks that is not whole and positive.
 */
export function mondays(zone: string, until: number, weeks: number): number[] {
  if (!Number.isInteger(weeks) || weeks < 1) throw new RangeError(`not a number of weeks: ${weeks}`);
  const shift = shiftIn(zone);
  const lastWall = until - 1 + shift(until - 1);
  const days = Math.floor(lastWall / DAY);
  // Day 0 of the epoch was a Thursday.
  const lastMonday = days - ((((days + 3) % 7) + 7) % 7);
  const starts: number[] = [];
  let shiftBefore = shift(until - 1);
  for (let week = 1 - weeks; week <= 1; week++) {
    const wall = (lastMonday + 7 * week) * DAY;
    const start = momentOf(wall, shiftBefore, shift);
    shiftBefore = wall - start;
    starts.push(start);
  }
  return starts;
}

/**
 * The moment at which the clocks show `wall` (as if they were in UTC). Tried first with the shift of the week before,
 * so that most weeks ask the calendar once.
 */
function momentOf(wall: number, guess: number, shift: (moment: number) => number): number {
  const first = shift(wall - guess);
  if (first === guess) return wall - guess;
  const second = shift(wall - first);
  if (second === first) return wall - first;
  // The clocks jump over midnight: with the smaller shift one lands on the jump itself.
  return wall - Math.min(first, second);
}

/** How many milliseconds the clocks in `zone` are ahead of UTC at a moment. Costs a few microseconds a call. */
function shiftIn(zone: string): (moment: number) => number {
  const clock = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone: zone, hourCycle: 'h23',
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  return (moment) => {
    const shown: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(moment)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(moment / 1000) * 1000;
  };
}
