import type { Petition } from '../../core/patterns/known.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { noFacts } from '../../core/vitality/facts.ts';
import { measureVitality } from '../../core/vitality/report.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { foundInWords, type PatternsFinding } from './patterns-finding.ts';

/** The way to fail that a petition resembles, by its figures alone: nobody talks in it. Null where it resembles none. */
export function petitionPatterns(voice: Voice, petition: Petition, thresholds: Thresholds): PatternsFinding | null {
  const { patterns: { found } } = measureVitality(noFacts, { zone: voice.zone, until: voice.now.getTime(), weeks: 1, hosts: new Set(), live: { petition }, thresholds });
  return found.length === 0 ? null : { opening: '', found: found.map((each) => foundInWords(voice, each)), closing: voice.t('patterns.limitsOfPetition') };
}
