import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Change, Trend } from '../../core/vitality/trends.ts';
import type { Measured, TooFew, Waiting } from '../../core/vitality/uncertainty.ts';
import { duration, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { roundMarks } from '../../ui/chart/counts.ts';
import type { WhiskerProps } from '../../ui/chart/whisker.tsx';
import { slowHours } from './headline.ts';
import { counted, countedInWords, percentIn, sentence, unknown } from './phrases.ts';

/** One of the four figures at the top: never a number alone. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** Where it lies between what chance explains; null where too little is known. */
  readonly range: WhiskerProps | null;
  readonly trend: { readonly direction: Trend; readonly words: string } | null;
  readonly meaning: string;
  /** How it is made. */
  readonly method: string;
}

export function figuresOf(voice: Voice, report: VitalityReport): readonly Figure[] {
  return [writers(voice, report), firstReply(voice, report), pairs(voice, report), answered(voice, report)];
}

/** A figure before it has words: its key, and what it is when there are too few facts. */
type Kind = 'writers' | 'wait' | 'pairs' | 'answered';

function tooFew(voice: Voice, kind: Kind, { need, have }: TooFew): Figure {
  return { ...named(voice, kind), value: unknown, range: null, trend: null, meaning: voice.t(`vitality.figures.${kind}.tooFew`, { need, have }) };
}

const named = (voice: Voice, kind: Kind) => ({ name: voice.t(`vitality.figures.${kind}.name`), method: voice.t(`vitality.figures.${kind}.method`) });

function writers(voice: Voice, { trends, carriers, weeks }: VitalityReport): Figure {
  const { to } = trends.contributorsPerWeek;
  if (to.state === 'too-few') return tooFew(voice, 'writers', to);
  const count = (value: number) => number(voice, value, value < 100 ? 1 : 0);
  const end = roundMarks(to.high).at(-1) ?? 1;
  return {
    ...named(voice, 'writers'),
    value: count(to.value),
    range: { at: to.value / end, low: to.low / end, high: to.high / end, words: voice.t('vitality.figures.writers.range', { low: count(to.low), high: count(to.high) }) },
    trend: trendIn(voice, trends.contributorsPerWeek, count),
    meaning: sentence(voice.t('vitality.figures.writers.meaning', { people: countedInWords(voice, 'people', carriers.people), weeks: number(voice, weeks.length) })),
  };
}

function firstReply(voice: Voice, { trends, answers }: VitalityReport): Figure {
  const { to } = trends.medianHoursToFirstReply;
  if (to.state === 'too-few') return tooFew(voice, 'wait', to);
  const hours = (value: number) => duration(voice, value);
  const end = Math.max(1.5 * slowHours, Math.min(1.25 * (to.high ?? Infinity), 3 * (to.value ?? to.low ?? slowHours)));
  return {
    ...named(voice, 'wait'),
    value: to.value === null ? voice.t('vitality.figures.none') : hours(to.value),
    range: {
      at: to.value === null ? null : to.value / end, low: (to.low ?? end) / end, high: to.high === null ? null : to.high / end, mark: slowHours / end,
      words: waitRange(voice, to, hours),
    },
    trend: trendIn(voice, trends.medianHoursToFirstReply, hours),
    meaning: waitMeaning(voice, answers, to.value, hours),
  };
}

function waitRange(voice: Voice, { low, high }: Extract<Waiting, { state: 'known' }>, hours: (value: number) => string): string {
  if (low === null) return voice.t('vitality.figures.none');
  if (high === null) return voice.t('vitality.figures.wait.rangeOpen', { low: hours(low) });
  return voice.t('vitality.figures.wait.range', { low: hours(low), high: hours(high) });
}

function waitMeaning(voice: Voice, { byNewcomers, byRegulars }: VitalityReport['answers'], median: number | null, hours: (value: number) => string): string {
  const { t } = voice;
  if (median === null) return t('vitality.figures.wait.endless');
  const [newcomers, others] = [byNewcomers.medianHours, byRegulars.medianHours];
  if (newcomers.state === 'too-few' || others.state === 'too-few' || others.value === null) return t('vitality.figures.wait.half');
  if (newcomers.value === null) return t('vitality.figures.wait.newcomersEndless', { others: hours(others.value) });
  return t('vitality.figures.wait.both', { newcomers: hours(newcomers.value), others: hours(others.value) });
}

function pairs(voice: Voice, { reciprocity, trends }: VitalityReport): Figure {
  const { share, linked, replies, mutual } = reciprocity;
  if (share.state === 'too-few') return tooFew(voice, 'pairs', share);
  return {
    ...shareOf(voice, 'pairs', share),
    trend: trendIn(voice, trends.reciprocity, (value) => percent(voice, value)),
    meaning: 2 * linked < replies
      ? voice.t('vitality.figures.pairs.unlinked')
      : voice.t('vitality.figures.pairs.meaning', { mutual: number(voice, mutual), pairs: number(voice, reciprocity.pairs) }),
  };
}

function answered(voice: Voice, { answers }: VitalityReport): Figure {
  const share = answers.all.within7Days;
  if (share.state === 'too-few') return tooFew(voice, 'answered', share);
  const [newcomers, others] = [answers.byNewcomers.within7Days, answers.byRegulars.within7Days];
  return {
    ...shareOf(voice, 'answered', share),
    trend: null,
    meaning: newcomers.state === 'known' && others.state === 'known'
      ? voice.t('vitality.figures.answered.both', { newcomers: percentIn(voice, newcomers), others: percentIn(voice, others) })
      : voice.t('vitality.figures.answered.of', { conversations: counted(voice, 'conversations', share.of) }),
  };
}

function shareOf(voice: Voice, kind: 'pairs' | 'answered', { value, low, high }: Extract<Measured, { state: 'known' }>) {
  const words = voice.t(`vitality.figures.${kind}.range`, { low: percent(voice, low), high: percent(voice, high) });
  return { ...named(voice, kind), value: percent(voice, value), range: { at: value, low, high, words } };
}

/** A change in words; null where it is not known. */
export function trendIn(voice: Voice, { from, trend }: Change<Waiting>, inWords: (value: number) => string): Figure['trend'] {
  if (trend === 'unknown' || from.state === 'too-few') return null;
  if (trend === 'steady') return { direction: trend, words: voice.t('vitality.trend.steady') };
  if (from.value === null) return { direction: trend, words: voice.t('vitality.trend.shorter') };
  return { direction: trend, words: voice.t(`vitality.trend.${trend}`, { from: inWords(from.value) }) };
}
