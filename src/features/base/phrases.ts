import type { Shown } from '../../core/base/disclosure.ts';
import type { Quarter } from '../../core/base/base.ts';
import { inWords, list, number, spanOfDays } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

/** A number of people, or that it is too small to be seen. */
export function shownInWords(voice: Voice, shown: Shown): string {
  if (typeof shown === 'number') return number(voice, shown);
  return voice.t(shown === 'few' ? 'base.few' : 'base.near');
}

/** A small number as a word at the beginning of a sentence: "één" becomes "Eén", as Dutch writes it. */
export const firstWord = (voice: Voice, count: number): string => {
  const [first = '', ...others] = Array.from(inWords(voice, count));
  return first.normalize('NFD').charAt(0).toLocaleUpperCase(voice.language) + others.join('');
};

export const spanOf = (voice: Voice, { from, until }: Quarter): string => spanOfDays(voice, 'shortDay', from, until - 1);

/** "Compost & soil 12, Balconies 7, elsewhere 6". */
export function placesOf(voice: Voice, { parts, others }: Quarter, names: ReadonlyMap<number, string>): string {
  const places = parts.map(({ key, count }) => voice.t('base.growth.place', { space: names.get(key) ?? voice.t('base.growth.gone'), people: number(voice, count) }));
  return list(voice, others > 0 ? [...places, voice.t(parts.length > 0 ? 'base.growth.elsewhere' : 'base.growth.several', { people: number(voice, others) })] : places);
}

/** How many came of late, against the time before. */
export function growthInWords(voice: Voice, quarters: readonly Quarter[]): string {
  const [before, latest] = [quarters.at(-2)?.people, quarters.at(-1)?.people];
  if (typeof latest !== 'number') return voice.t('base.growth.few');
  if (latest === 0) return voice.t('base.growth.nobody');
  if (typeof before !== 'number') return voice.t('base.growth.one', { people: number(voice, latest) });
  return voice.t('base.growth.both', { people: number(voice, latest), before: number(voice, before) });
}
