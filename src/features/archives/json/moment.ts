import { type Fields } from './fields.ts';

/** Of numbers below it, seconds are meant: in milliseconds it is a day in 1973. */
const leastMilliseconds = 1e11;

/** The moment in a field, in milliseconds since 1970-01-01T00:00Z; NaN where there is none. */
export const momentIn = (fields: Fields, name: string): number => momentOf(fields[name]);

/** Seconds or milliseconds since 1970, or a date written as ISO 8601 has it; without a zone, UTC is meant. */
export function momentOf(value: unknown): number {
  if (typeof value === 'number') return value <= 0 ? Number.NaN : Math.round(value < leastMilliseconds ? value * 1000 : value);
  if (typeof value !== 'string') return Number.NaN;
  const written = value.trim();
  if (/^\d{9,13}(?:\.\d+)?$/.test(written)) return momentOf(Number(written));
  const [, date = '', time = '', zone = ''] = iso.exec(written) ?? [];
  return date === '' ? Number.NaN : Date.parse(`${date}T${time === '' ? '00:00' : time.replace(/[,.](\d{1,3})\d*$/, '.$1')}${zoneOf(zone)}`);
}

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ]\s?(\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

function zoneOf(written: string): string {
  const [, hours = '', minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(written) ?? [];
  return hours === '' ? 'Z' : `${hours}:${minutes}`;
}
