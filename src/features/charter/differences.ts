import { diffWordsWithSpace } from 'diff';
import type { ParseKeys } from 'i18next';
import { calendarDay, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { CharterText } from './charter.ts';

/** A piece of a text: it stayed, came, or went. */
export interface Piece {
  readonly change: 'same' | 'added' | 'removed';
  readonly words: string;
}

export interface Difference {
  readonly title: ParseKeys;
  readonly pieces: readonly Piece[];
}

/** A field of a text as words. */
export interface FieldInWords {
  readonly title: ParseKeys;
  readonly words: string;
}

/** Every field as words, in the order of the page. */
function fieldsInWords(voice: Voice, text: CharterText): readonly FieldInWords[] {
  return [
    { title: 'charter.purpose', words: text.purpose },
    { title: 'charter.forWhom', words: text.forWhom },
    { title: 'charter.enables', words: text.enables },
    { title: 'charter.expectedMembers', words: count(voice, text.expectedMembers) },
    { title: 'charter.channels.title', words: text.channels.map((channel) => [channel.name, count(voice, channel.people), channel.stays].filter((part) => part !== '').join(', ')).join('\n') },
    { title: 'charter.peopleAsked', words: count(voice, text.peopleAsked) },
    { title: 'charter.measure', words: text.measure },
    { title: 'charter.measureTarget', words: count(voice, text.measureTarget) },
    { title: 'charter.measureBy', words: day(voice, text.measureBy) },
    { title: 'charter.reviewOn', words: day(voice, text.reviewOn) },
    { title: 'charter.endsWhen', words: text.endsWhen },
    { title: 'charter.ideaOf', words: text.ideaOf },
    { title: 'charter.carriedBy', words: text.carriedBy },
  ];
}

const day = (voice: Voice, value: string | null) => (value === null ? '' : calendarDay(voice, 'fullDay', value));
const count = (voice: Voice, value: number | null) => (value === null ? '' : number(voice, value, 2));

/** What a version of a charter says that the one before did not; all that it says where there was none. */
export const differencesBetween = (voice: Voice, before: CharterText | null, after: CharterText): Difference[] =>
  changesIn(before && fieldsInWords(voice, before), fieldsInWords(voice, after));

/**
 * What a text says that the one before did not, field by field, word by word; only fields that differ. Of a first version
 * nothing is a change. @param before the same fields in the same order
 */
export function changesIn(before: readonly FieldInWords[] | null, after: readonly FieldInWords[]): Difference[] {
  if (before === null) return after.filter(({ words }) => words !== '').map(({ title, words }) => ({ title, pieces: [{ change: 'same', words }] }));
  return after.flatMap(({ title, words }, at) => {
    const old = before[at]?.words ?? '';
    return old === words ? [] : [{ title, pieces: piecesOf(old, words) }];
  });
}

function piecesOf(old: string, words: string): Piece[] {
  return diffWordsWithSpace(old, words).map(({ added, removed, value }) => ({ change: added ? 'added' : removed ? 'removed' : 'same', words: value }));
}
