import type { Found } from '../../core/patterns/detect.ts';
import type { Evidence } from '../../core/patterns/evidence.ts';
import { number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { counted, inWords, sentence } from './phrases.ts';
import { isSilent, type Subject } from './subject.ts';

/** Which ways to fail a space resembles, in words. */
export interface PatternsFinding {
  /** What stands before them; nothing where there is nothing to add. */
  readonly opening: string;
  readonly found: readonly FoundInWords[];
  /** How far they may be trusted; where none is found, that. */
  readonly closing: string;
}

interface FoundInWords {
  readonly name: string;
  readonly story: string;
  readonly seen: string;
  /** What speaks for it, what against it, what may help, and the caution; those that say nothing are left out. */
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

const playsShown = 2;

/** Nobody is named here, whoever reads it: it is about what happens between people. */
export function patternsFinding(voice: Voice, subject: Subject): PatternsFinding {
  const { t } = voice;
  const { found, lookedFor } = subject.report.patterns;
  const n = inWords(voice, lookedFor);
  const silent = isSilent(subject);
  if (lookedFor === 0) return { opening: '', found: [], closing: t('patterns.early') };
  if (found.length === 0) return { opening: '', found: [], closing: t(silent ? 'patterns.noneSilent' : 'patterns.none', { n }) };
  return {
    opening: silent ? t('patterns.silent') : '',
    found: found.map((each) => foundInWords(voice, each)),
    closing: t('patterns.limits', { n }),
  };
}

function foundInWords(voice: Voice, { id, known, signals, for: speaksFor, against, plays, caution }: Found): FoundInWords {
  const { t } = voice;
  const parts = [
    { title: t('patterns.for'), lines: speaksFor.map((each) => evidenceIn(voice, each, 'line')) },
    { title: t('patterns.against'), lines: against.map((each) => evidenceIn(voice, each, each.fails ? 'lineNot' : 'lineAgainst')) },
    { title: t('patterns.help'), lines: plays.slice(0, playsShown).map((play) => `${t(`patterns.play.${play.id}`)} (${t(`patterns.strength.${play.strength}`)}).`) },
    { title: t('patterns.caution'), lines: caution === null ? [] : [t(`patterns.cautionOf.${id}`)] },
  ];
  return {
    name: t(`patterns.name.${id}`),
    story: t(`patterns.story.${id}`),
    seen: known < signals ? t('patterns.seen', { count: known, n: inWords(voice, known), all: inWords(voice, signals) }) : '',
    parts: parts.filter(({ lines }) => lines.length > 0),
  };
}

type Way = 'line' | 'lineNot' | 'lineAgainst';

/** What was found, from where on that counts, and what chance explains. */
function evidenceIn(voice: Voice, evidence: Evidence, way: Way): string {
  const { t } = voice;
  const { unit, value, low, high, of } = evidence;
  const said = { cases: number(voice, of), ...evidenceInShort(voice, evidence, way) };
  if (high === null) return t('patterns.evidenceOpen', { ...said, low: figure(voice, unit, low) });
  if (low === value && high === value) return t('patterns.evidence', said);
  return t('patterns.evidenceRange', { ...said, low: figure(voice, unit, low), high: figure(voice, unit, high) });
}

/** What was found, and from where on that counts. */
export function evidenceInShort(voice: Voice, { signal, direction, unit, value, threshold }: Evidence, way: Way): { readonly sentence: string; readonly line: string } {
  return {
    sentence: sentence(voice.t(`patterns.signal.${signal}`, { value: figure(voice, unit, value) })),
    line: voice.t(`patterns.${way}.${direction}`, { threshold: figure(voice, unit, threshold) }),
  };
}

function figure(voice: Voice, unit: Evidence['unit'], value: number): string {
  switch (unit) {
    case 'share':
    case 'ratio': return percent(voice, value);
    case 'times':
    case 'count': return number(voice, value, 1);
    case 'people': return counted(voice, 'people', value);
    case 'hours':
    case 'days':
    case 'weeks': return voice.t(`patterns.${unit}`, { count: value, n: number(voice, value, 1) });
  }
}
