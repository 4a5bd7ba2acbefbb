import { momentOf } from '../json/moment.ts';
import { parseDate } from '../mbox/dates.ts';
import { millisecondsOf, type WrittenDate } from '../talk/dates.ts';

const day = 86_400_000;
const inNumbers = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:(?:,| om| um| à| at|T)?\s*(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s?(?:uur|Uhr|([ap])\.?\s?m\.?)?)?$/i;
/** Days since 1899-12-30, as tables of Excel hold moments that nothing formats. */
const serial = /^[2-5]\d{4}(?:[.,]\d+)?$/;

/** A moment in milliseconds since 1970-01-01T00:00Z, or a date whose order the whole table tells; null where a cell is none. */
export function dateIn(cell: string): number | WrittenDate | null {
  const written = cell.trim().replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
  if (written === '' || written.length > 60) return null;
  const exact = momentOf(written);
  if (!Number.isNaN(exact)) return exact;
  const found = inNumbers.exec(written);
  if (found !== null) {
    const [, one = '', separator = '', two = '', three = '', hours = '0', minutes = '00', seconds, half] = found;
    const milliseconds = millisecondsOf(hours, minutes, seconds, half);
    return milliseconds === null ? null : { numbers: [Number(one), Number(two), Number(three)], isYearFirst: one.length === 4, separator, milliseconds, hintsAtMonth: half !== undefined };
  }
  if (serial.test(written)) return Math.round((Number(written.replace(',', '.')) - 25_569) * day);
  return /\p{L}{3}/u.test(written) && /\d/.test(written) ? parseDate(written) : null;
}
