import type { Evidence } from '../../core/patterns/evidence.ts';
import { capital, date, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

/** How the threshold is said: as a sign of the pattern, as one that is not reached, or as what counts against it. */
type Line = 'line' | 'lineNot' | 'lineAgainst';

/** What was found, from where on that counts, what chance explains, and whether hosts told it. */
export function evidenceInWords(voice: Voice, evidence: Evidence, line: Line): string {
  const said = evidenceAlone(voice, evidence, line);
  return evidence.toldAt === undefined ? said : `${said} ${voice.t('learn.told.since', { day: date(voice, 'day', evidence.toldAt) })}`;
}

function evidenceAlone(voice: Voice, evidence: Evidence, line: Line): string {
  const { t } = voice;
  const { unit, value, low, high, of } = evidence;
  const said = { cases: number(voice, of), ...evidenceInShort(voice, evidence, line) };
  if (high === null) return t('patterns.evidenceOpen', { ...said, low: figureInWords(voice, unit, low) });
  if (low === value && high === value) return t('patterns.evidence', said);
  return t('patterns.evidenceRange', { ...said, low: figureInWords(voice, unit, low), high: figureInWords(voice, unit, high) });
}

/** What was found, and from where on that counts. */
export function evidenceInShort(voice: Voice, evidence: Evidence, line: Line): { readonly sentence: string; readonly line: string } {
  const { direction, unit, threshold } = evidence;
  return { sentence: signInWords(voice, evidence), line: voice.t(`patterns.${line}.${direction}`, { threshold: figureInWords(voice, unit, threshold) }) };
}

/** What was found, and nothing more: no full stop follows. */
export function signInWords(voice: Voice, { signal, unit, value }: Pick<Evidence, 'signal' | 'unit' | 'value'>): string {
  return capital(voice.t(`patterns.signal.${signal}`, { value: figureInWords(voice, unit, value) }));
}

export function figureInWords(voice: Voice, unit: Evidence['unit'], value: number): string {
  switch (unit) {
    case 'share':
    case 'ratio': return percent(voice, value);
    case 'times':
    case 'count': return number(voice, value, 1);
    case 'people': return voice.t('vitality.people', { count: value, n: number(voice, value) });
    case 'hours':
    case 'days':
    case 'weeks': return voice.t(`patterns.${unit}`, { count: value, n: number(voice, value, 1) });
  }
}
