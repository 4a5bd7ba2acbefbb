import type { Found } from '../../core/patterns/detect.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { evidenceInShort } from '../patterns/public.ts';

/** A likeness with the strongest that speaks for it, and against it where anything does. */
export interface FoundInShort {
  readonly name: string;
  readonly speaksFor: string;
  readonly against: string | null;
}

export function foundInShort(voice: Voice, { id, for: [strongest], against: [counter] }: Found): FoundInShort {
  return {
    name: voice.t(`patterns.name.${id}`),
    speaksFor: strongest === undefined ? '' : voice.t('patterns.evidence', evidenceInShort(voice, strongest, 'line')),
    against: counter === undefined ? null : voice.t('patterns.evidence', evidenceInShort(voice, counter, counter.fails ? 'lineNot' : 'lineAgainst')),
  };
}

/**
 * So many plays of all that is found, each with its strength: the first of each likeness, the strongest before the others, then
 * the second of each. What is known of a play, or spells it out, stands behind a semicolon or a colon, and goes where a line is full.
 */
export function playsInShort({ t }: Voice, found: readonly Found[], { most, width }: { readonly most: number; readonly width: number }): readonly string[] {
  const deepest = Math.max(0, ...found.map(({ plays }) => plays.length));
  const inTurn = Array.from({ length: deepest }, (_, at) => found.flatMap(({ plays }) => plays[at] ?? [])).flat();
  const once = new Map(inTurn.map((play) => [play.id, play]));
  return [...once.values()].slice(0, most).map(({ id, strength }) => {
    const play = t(`patterns.play.${id}`);
    const told = [play, play.split(';')[0] ?? play, play.split(/[;:]/)[0] ?? play].map((words) => `${words} (${t(`glance.strength.${strength}`)})`);
    return told.find(({ length }) => length <= width) ?? told[1] ?? play;
  });
}
