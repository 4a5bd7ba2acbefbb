import { zoneMinutes } from './zones.ts';

const msPerMinute = 60_000;
/** Nothing was mailed before; 0 and its neighbours in other zones are a clock that was never set. */
const earliestPlausible = Date.UTC(1971, 0, 1);

const iso = /(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})/;
const dayFirst = /\b(?<day>\d{1,2})[ .-]+(?:de )?(?<month>\p{L}{3,})\.?,?(?: de)?[ -]+(?<year>\d{2,4})\b(?!:)/u;
const monthFirst = /(?<month>\p{L}{3,})\.? +(?<day>\d{1,2})\b(?!:).*?(?<![+-])\b(?<year>\d{4})\b/u;
const clock = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?(?: ?([ap])\.?m\b)?/i;

/** By their first three letters (four for June and July), in the languages whose mail programs translate dates. */
const months = new Map(
  [
    'jan ene gen', 'feb fev fév', 'mar mär mrt maa', 'apr abr avr', 'may mai mei maj mag', 'jun juin giu', 'jul juil lug',
    'aug ago aou aoû', 'sep set', 'oct okt out ott', 'nov', 'dec dez dic déc',
  ].flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month])),
);

/**
 * Reads the date of a message in the forms that mail has had: RFC 5322 and 822 with named zones and years of two or
 * three digits, the order of `asctime` that "From " lines have, ISO 8601, months in other languages.
 *
 * @returns milliseconds since 1970-01-01T00:00Z, taken as UTC where no zone is known; null where it is no date
 */
export function parseDate(text: string): number | null {
  const shown = text.slice(0, 120).replaceAll(/\s+/g, ' ');
  const midnight = [iso, dayFirst, monthFirst].map((shape) => midnightOf(shape.exec(shown))).find((day) => day !== null);
  if (midnight === undefined || midnight === null) return null;
  const time = clock.exec(shown);
  if (time === null) return midnight;
  const minutes = minutesOf(time) - zoneMinutes(shown.slice(time.index + time[0].length));
  return midnight + minutes * msPerMinute + Number(time[3] ?? 0) * 1000;
}

/** Says whether a message can have been written at this moment. */
export function isPlausible(at: number | null, newestPlausible: number): at is number {
  return at !== null && at >= earliestPlausible && at <= newestPlausible;
}

function midnightOf(match: RegExpExecArray | null): number | null {
  const { day = '', month: name = '', year: digits = '' } = match?.groups ?? {};
  const month = /^\d/.test(name) ? Number(name) - 1 : months.get(name.toLowerCase().slice(0, letters(name)));
  const year = wholeYear(Number(digits), digits.length);
  if (match === null || month === undefined) return null;
  const midnight = new Date(0).setUTCFullYear(year, month, Number(day));
  const isReal = new Date(midnight).getUTCDate() === Number(day) && new Date(midnight).getUTCMonth() === month;
  return isReal ? midnight : null;
}

function letters(month: string): number {
  return month.toLowerCase().startsWith('jui') ? 4 : 3;
}

/** Source: RFC 5322, 4.3: 49 is 2049, 50 is 1950, and 103 is what programs wrote that counted from 1900. */
function wholeYear(year: number, digits: number): number {
  if (digits === 3) return 1900 + year;
  if (digits === 2) return year < 50 ? 2000 + year : 1900 + year;
  return year;
}

function minutesOf([, hours = '', minutes = '', , half]: RegExpExecArray): number {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour * 60 + Number(minutes);
}
