import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Week } from '../../core/vitality/weeks.ts';
import { date, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { Finding } from './finding.ts';
import { countedInWords, inWords, sentence } from './phrases.ts';
import { fullWeeks } from './subject.ts';

/** So many weeks must be known before something is said about newcomers that come, or do not. Chosen here. */
const weeksToTell = 8;
/** A week is called a burst from twice the usual on, and from six people. Chosen here. */
const burst = { times: 2, people: 6, weeksAfter: 4 } as const;

export interface WeeksFinding extends Finding {
  /** The chart in one sentence. */
  readonly label: string;
  /** The week in which most wrote, where it stands out; an index into the report's weeks. */
  readonly peak: number | null;
}

export function weeksFinding(voice: Voice, report: VitalityReport): WeeksFinding {
  const { t } = voice;
  const full = fullWeeks(report);
  const best = busiest(report.weeks);
  const newcomers = report.weeks.reduce((total, week) => total + week.newcomers, 0);
  const people = countedInWords(voice, 'people', report.carriers.people);
  return {
    heading: headingOf(voice, report),
    what: t('vitality.weeks.what'),
    reading: report.weeks.at(-1)?.running ? t('vitality.weeks.running') : '',
    label: t('vitality.weeks.label', {
      most: number(voice, best?.contributors ?? 0), date: best ? day(voice, best) : '', last: number(voice, full.at(-1)?.contributors ?? 0),
    }),
    peak: best && standsOut(best, full) ? report.weeks.indexOf(best) : null,
    caption: newcomers > 0 ? [t('vitality.weeks.newcomers', { n: inWords(voice, newcomers), people })] : [],
    table: {
      caption: t('vitality.weeks.what'),
      head: [t('vitality.weeks.of'), t('vitality.weeks.first'), t('vitality.weeks.again'), t('vitality.weeks.all'), t('vitality.weeks.posts')],
      rows: report.weeks.map((week) => rowOf(voice, week)),
    },
  };
}

const day = (voice: Voice, week: Week) => date(voice, 'day', week.from);

function rowOf(voice: Voice, week: Week): readonly string[] {
  const from = date(voice, 'shortDay', week.from);
  const name = week.running ? voice.t('vitality.weeks.runningRow', { date: from }) : from;
  return [name, ...[week.newcomers, week.returning, week.contributors, week.posts].map((count) => number(voice, count))];
}

function headingOf(voice: Voice, report: VitalityReport): string {
  const { t } = voice;
  const full = fullWeeks(report);
  const { trend } = report.trends.contributorsPerWeek;
  const isOld = (report.totals.from ?? Infinity) < report.period.from;
  const without = full.toReversed().findIndex((week) => week.newcomers > 0);
  if (trend === 'down') return t('vitality.weeks.fewer');
  if (trend === 'up') return t('vitality.weeks.more');
  const best = busiest(full);
  if (best && isBurst(best, full)) return t('vitality.weeks.burst', { date: day(voice, best) });
  if (isOld && full.length >= weeksToTell && (without === -1 || without >= weeksToTell)) {
    return t('vitality.weeks.nobodyNew', { n: inWords(voice, without === -1 ? full.length : without) });
  }
  const withNewcomers = full.filter((week) => week.newcomers > 0).length;
  if (isOld && full.length >= weeksToTell && 4 * withNewcomers >= 3 * full.length) return t('vitality.weeks.keepComing');
  if (trend === 'steady') return t('vitality.weeks.steady');
  return sentence(t('vitality.weeks.some', { count: report.carriers.people, n: inWords(voice, report.carriers.people) }));
}

/** The first of those in which most people wrote. */
function busiest(weeks: readonly Week[]): Week | undefined {
  return weeks.reduce<Week | undefined>((best, week) => (best && best.contributors >= week.contributors ? best : week), undefined);
}

function standsOut(best: Week, full: readonly Week[]): boolean {
  return best.contributors >= burst.people && best.contributors >= burst.times * usual(full);
}

/** Far more than usual, and nothing of it left in the last weeks. */
function isBurst(best: Week, full: readonly Week[]): boolean {
  const after = full.slice(-burst.weeksAfter);
  return standsOut(best, full) && !after.includes(best) && after.every((week) => week.contributors <= 1.2 * usual(full));
}

function usual(weeks: readonly Week[]): number {
  return weeks.map((week) => week.contributors).sort((one, other) => one - other)[Math.floor(weeks.length / 2)] ?? 0;
}
