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

/** Halves of a day, as languages write them before or behind the hour (Unicode CLDR, day periods). */
const halves: readonly (readonly [half: 'a' | 'p', words: string])[] = [
  ['a', String.raw`am|a\. ?m\.|上午|凌晨|清晨|早上|오전|午前|π\.μ\.|ص|ق\.ظ\.|SA|ÖÖ|de\.|пр\. ?об\.|पूर्वाह्न`],
  ['p', String.raw`pm|p\. ?m\.|下午|中午|晚上|오후|午後|μ\.μ\.|م|ب\.ظ\.|CH|ÖS|du\.|сл\. ?об\.|अपराह्न`],
];
const [forenoon, afternoon] = halves.map(([half, words]) => [half, new RegExp(`^(?:${words})$`, 'i')] as const);
const half = halves.map(([, words]) => words).join('|');

const date = String.raw`(?<one>\d{1,4})(?<separator>[./-]) ?(?<two>\d{1,2})\k<separator> ?(?<three>\d{1,4})\.?`;
const time = String.raw`(?:(?<before>${half}) ?)?(?<hours>\d{1,2})[:.](?<minutes>\d\d)(?:[:.](?<seconds>\d\d))?(?: ?(?<after>Uhr|ч\.|${half}))?`;
const dateAndTime = String.raw`${date}(?: г\.)?(?:[,،]| à| um| a las| om| klo| kl\.)? ${time}`;
const timeAndDate = String.raw`${time}[,،]? ${date}`;
/** How entries begin: on an iPhone, on Android, and on Android in Korean. */
const beginnings = [dateAndTime, timeAndDate].flatMap((moment) => [String.raw`\[(?<written>${moment})\] `, String.raw`(?<written>${moment}) [-–] `])
  .concat(String.raw`(?=\d{4}\. \d+\. \d+\. 오)(?<written>${dateAndTime}), `)
  .map((form) => new RegExp(`^${form}`, 'iu'));

/** Reads how a line begins; null where it goes on with what the one before said. */
export function readStamp(line: string): StampedLine | null {
  // Before a moment stand marks, and within it spaces of several kinds.
  const unmarked = line.replace(/^[\u200e\u200f\u202a-\u202e\ufeff]+/, '');
  const found = firstOf(inOurDigits(unmarked.slice(0, 60)).replaceAll(/[\u00a0\u2009\u202f]/g, ' '));
  if (found?.groups === undefined) return null;
  const { written = '', one = '', separator = '', two = '', three = '', hours = '', minutes = '', seconds, before, after } = found.groups;
  const word = before ?? after ?? '';
  const milliseconds = millisecondsOf(hours, minutes, seconds, halfOf(word));
  if (milliseconds === null) return null;
  // Capitals are how the United States write it, who alone put the month first.
  const stamp = { numbers: [Number(one), Number(two), Number(three)] as const, isYearFirst: one.length === 4, separator, milliseconds, hintsAtMonth: /^[AP]M$/.test(word), written };
  return { stamp, rest: unmarked.slice(found[0].length) };
}

function firstOf(plain: string): RegExpExecArray | null {
  if (!/^\[?\d/.test(plain)) return null;
  for (const beginning of beginnings) {
    const found = beginning.exec(plain);
    if (found !== null) return found;
  }
  return null;
}

const halfOf = (word: string): 'a' | 'p' | undefined => [forenoon, afternoon].find((each) => each?.[1].test(word))?.[0];

/** In Arabic, Persian and Hindi. Each takes as much room as ours. */
const otherDigits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';
const inOurDigits = (text: string): string => text.replaceAll(/[٠-٩۰-۹०-९]/g, (digit) => String(otherDigits.indexOf(digit) % 10));
