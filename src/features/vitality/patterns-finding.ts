import type { PatternId, PlayId } from '../../core/patterns/all.ts';
import type { Found } from '../../core/patterns/detect.ts';
import type { Strength } from '../../core/patterns/pattern.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { evidenceInWords } from '../patterns/public.ts';
import { inWords } from './phrases.ts';
import { isSilent, type Subject } from './subject.ts';

/** Which ways to fail a space resembles, in words. */
export interface PatternsFinding {
  /** What stands before them; nothing where there is nothing to add. */
  readonly opening: string;
  readonly found: readonly FoundInWords[];
  /** How far they may be trusted; where none is found, that. */
  readonly closing: string;
}

export interface FoundInWords {
  readonly id: PatternId;
  readonly name: string;
  readonly story: string;
  readonly seen: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** What may help, the one to try first first. */
  readonly plays: readonly PlayInWords[];
  readonly caution: string | null;
}

export interface PlayInWords {
  readonly name: PlayId;
  readonly words: string;
  readonly strength: Strength;
  readonly strengthWords: string;
}

const playsShown = 3;

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

export function foundInWords(voice: Voice, { id, known, signals, for: speaksFor, against, plays, caution }: Found): FoundInWords {
  const { t } = voice;
  return {
    id,
    name: t(`patterns.name.${id}`),
    story: t(`patterns.story.${id}`),
    seen: known < signals ? t('patterns.seen', { count: known, n: inWords(voice, known), all: inWords(voice, signals) }) : '',
    for: speaksFor.map((each) => evidenceInWords(voice, each, 'line')),
    against: against.map((each) => evidenceInWords(voice, each, each.fails ? 'lineNot' : 'lineAgainst')),
    plays: plays.slice(0, playsShown).map(({ id: name, strength }) => ({ name, words: t(`patterns.play.${name}`), strength, strengthWords: t(`plays.strengthOf.${strength}`, { why: t(`patterns.strength.${strength}`) }) })),
    caution: caution === null ? null : t(`patterns.cautionOf.${id}`),
  };
}
