import type { VitalityReport } from '../../core/vitality/report.ts';
import { date, duration, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { Drawing, Pen } from '../../ui/chart/pen.ts';
import { shareBar } from '../../ui/chart/share-bar.ts';
import { waits } from '../../ui/chart/waits.ts';
import { type Bar, weeklyBars, type WeeklyBars } from '../../ui/chart/weekly-bars.ts';
import type { Description } from './describe.ts';
import { slowHours } from './headline.ts';
import { counted } from './phrases.ts';

/** The charts of a report; null where too little is known to draw one. */
export interface Drawings {
  readonly weeks: Drawing | null;
  readonly carriers: Drawing | null;
  readonly answers: Drawing | null;
}

export function drawCharts(pen: Pen, voice: Voice, report: VitalityReport, { weeks, carriers, answers }: Description): Drawings {
  const { t } = voice;
  return {
    weeks: report.carriers.people === 0 ? null : weeklyBars(pen, {
      label: weeks.label, bars: barsOf(voice, report), peak: peakOf(voice, report, weeks.peak), count: (value) => number(voice, value),
    }),
    carriers: carriers.segments.length === 0 ? null : shareBar(pen, {
      label: carriers.label, segments: carriers.segments, half: t('vitality.carriers.half'), long: (share) => t('vitality.carriers.ofPosts', { share }),
    }),
    answers: answers.rows.length === 0 ? null : waits(pen, {
      label: answers.label, rows: answers.rows, limit: { hours: slowHours, words: t('vitality.answers.twoDays') }, duration: (hours) => duration(voice, hours),
    }),
  };
}

function barsOf(voice: Voice, { weeks }: VitalityReport): readonly Bar[] {
  const months = monthNames(voice, weeks);
  return weeks.map(({ returning, newcomers, running }, index) => ({ below: returning, above: newcomers, isRunning: running, month: months[index] ?? null }));
}

/** A month is named under the first week that begins in it. */
export function monthNames(voice: Voice, weeks: VitalityReport['weeks']): readonly (string | null)[] {
  const months = weeks.map((week) => date(voice, 'month', week.from));
  return months.map((month, index) => (isNamed(months, index) ? month : null));
}

/** The month in which the first week lies is named only where its name does not touch the next one's. */
function isNamed(months: readonly string[], index: number): boolean {
  return index === 0 ? months[0] === months[2] : months[index] !== months[index - 1];
}

function peakOf(voice: Voice, { weeks }: VitalityReport, peak: number | null): WeeklyBars['peak'] {
  const week = peak === null ? undefined : weeks[peak];
  if (peak === null || !week) return null;
  const words = (shape: 'day' | 'shortDay') =>
    voice.t('vitality.weeks.peak', { date: date(voice, shape, week.from), people: counted(voice, 'people', week.contributors) });
  return { bar: peak, words: { wide: words('day'), narrow: words('shortDay') } };
}
