import type { Waiting } from '../../core/vitality/uncertainty.ts';
import { date, duration, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

/** What stands where too little is known. */
export const unknown = '–';

type Counted = 'posts' | 'people' | 'conversations' | 'others' | 'more';

/** A number with its noun, such as "1,204 posts". */
export function counted(voice: Voice, what: Counted, count: number): string {
  return voice.t(`vitality.${what}`, { count, n: number(voice, count) });
}

/** A number as a sentence has it: spelled out up to twelve. */
export function inWords(voice: Voice, count: number): string {
  return voice.t('vitality.numbers').split(' ')[count - 1] ?? number(voice, count);
}

/** A number with its noun as a sentence has it, such as "five people". */
export function countedInWords(voice: Voice, what: Counted, count: number): string {
  return voice.t(`vitality.${what}`, { count, n: inWords(voice, count) });
}

/** A sentence that may begin with a number. Dutch writes "Eén", and not "Één". */
export function sentence(text: string): string {
  return text.charAt(0).normalize('NFD').charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** Days from `from` until before `until`, such as "10 November 2025 to 10 May 2026". */
export function span(voice: Voice, { from, until }: { readonly from: number; readonly until: number }): string {
  return voice.t('vitality.span', { from: date(voice, 'fullDay', from), to: date(voice, 'fullDay', until - 1) });
}

/** A median or another figure of waiting in words; a dash where it is unknown, and words for a wait that has no end yet. */
export function waitIn(voice: Voice, wait: Waiting, endless: string = unknown): string {
  if (wait.state === 'too-few') return unknown;
  return wait.value === null ? endless : duration(voice, wait.value);
}

interface Figure {
  readonly state: string;
  readonly value?: number | null;
}

export function percentIn(voice: Voice, share: Figure): string {
  return share.value === undefined || share.value === null ? unknown : percent(voice, share.value);
}
