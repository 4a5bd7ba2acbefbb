import { millisecondsOf, type WrittenDate } from '../talk/dates.ts';

/** When a message was written, as it stands in the chat. */
export interface Stamp extends WrittenDate {
  /** Without marks. */
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
  const [whole, written = '', one = '', separator = '', two = '', three = '', hours = '', minutes = '', seconds, spanish, english] = found;
  const half = spanish ?? english;
  const milliseconds = millisecondsOf(hours, minutes, seconds, half);
  if (milliseconds === null) return null;
  const stamp = { numbers: [Number(one), Number(two), Number(three)] as const, isYearFirst: one.length === 4, separator, milliseconds, isHalfDay: half !== undefined, written };
  return { stamp, rest: line.replace(/^[\u200e\u200f\u202a-\u202e\ufeff]+/, '').slice(whole.length) };
}
