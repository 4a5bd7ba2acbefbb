/** When a message was written, as it stands in the chat: which number is the day, the whole chat tells. */
export interface Stamp {
  readonly numbers: readonly [number, number, number];
  /** Whether the year stands first, for it has four digits there. */
  readonly isYearFirst: boolean;
  /** What stands between the numbers: with dots the day always comes first. */
  readonly separator: string;
  /** Since midnight. */
  readonly milliseconds: number;
  /** Whether it was a clock of twelve hours. */
  readonly isHalfDay: boolean;
  /** As it is written, without marks. */
  readonly written: string;
}

export interface StampedLine {
  readonly stamp: Stamp;
  readonly rest: string;
}

/** Marks that say which way a text runs; they stand before names and notices. */
export const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const date = String.raw`(\d{1,4})([./-]) ?(\d{1,2})\3 ?(\d{1,4})\.?`;
const time = String.raw`(\d{1,2})[:.](\d\d)(?:[:.](\d\d))? ?(?:Uhr|([ap])\. ?m\.|([ap])m)?`;
const onIPhone = new RegExp(String.raw`^\[(${date}(?:,| à| um| a las| om)? ${time})\] `, 'i');
const onAndroid = new RegExp(String.raw`^(${date}(?:,| à| um| a las| om)? ${time}) [-–] `, 'i');

/** Reads how a line begins; null where it goes on with what the one before said. */
export function readStamp(line: string): StampedLine | null {
  // Before a moment stand marks, and within it spaces of several kinds.
  const plain = line.slice(0, 60).replace(/^[\u200e\u200f\u202a-\u202e\ufeff]+/, '').replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
  const found = onIPhone.exec(plain) ?? onAndroid.exec(plain);
  if (found === null) return null;
  const [whole, written = '', one = '', separator = '', two = '', three = '', hours, minutes, seconds = '0', spanish, english] = found;
  const half = (spanish ?? english)?.toLowerCase();
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59) return null;
  const milliseconds = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  const stamp = { numbers: [Number(one), Number(two), Number(three)] as const, isYearFirst: one.length === 4, separator, milliseconds, isHalfDay: half !== undefined, written };
  return { stamp, rest: line.replace(/^[\u200e\u200f\u202a-\u202e\ufeff]+/, '').slice(whole.length) };
}

export type Order = 'day' | 'month';

/** In milliseconds since 1970-01-01T00:00Z, as if the phone had been in UTC; NaN where there is no such day. */
export function momentOf({ numbers: [one, two, three], isYearFirst, milliseconds }: Stamp, order: Order): number {
  const [year, month, day] = isYearFirst ? [one, two, three] : order === 'day' ? [three, two, one] : [three, one, two];
  const full = year < 100 ? 2000 + year : year;
  const midnight = Date.UTC(full, month - 1, day);
  const isDay = new Date(midnight).getUTCMonth() === month - 1 && new Date(midnight).getUTCDate() === day;
  return isDay ? midnight + milliseconds : Number.NaN;
}
