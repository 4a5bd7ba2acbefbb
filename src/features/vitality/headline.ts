import { DAY } from '../../core/vitality/period.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { NEEDED } from '../../core/vitality/uncertainty.ts';
import { date } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { inWords } from './phrases.ts';
import { hasStoppedMeeting, isSilent, type Subject } from './subject.ts';

/** Four weeks, so that a group that meets once a month is not called quiet between two meetings; and one younger has just begun. */
const quietDays = 28;
/** The outer limit for a first answer in GitHub's open source guide (building-community), after figures of Mozilla. */
export const slowHours = 48;
/** From how many people behind half of the posts one may speak of many. Chosen here. */
const many = 5;

/** The state of a space in one sentence. What keeps people waiting comes before on whom it rests. */
export function headlineOf(voice: Voice, subject: Subject): string {
  const { t } = voice;
  const { totals, meetings } = subject.report;
  if (totals.to === null && meetings) return hasStoppedMeeting(subject) ? t('glance.metUntil', { month: date(voice, 'monthOfYear', meetings.to) }) : t('glance.meets');
  if (totals.to === null) return t('vitality.headline.empty');
  if (isSilent(subject)) return t('vitality.headline.silent', { month: date(voice, 'monthOfYear', totals.to) });
  const quiet = Math.floor((subject.asOf - totals.to) / DAY);
  if (quiet >= quietDays) return t('vitality.headline.quiet', { n: inWords(voice, Math.floor(quiet / 7)) });
  return t(`vitality.headline.${aliveAs(subject.report)}`);
}

function aliveAs(report: VitalityReport) {
  const { answers, carriers, totals, period, trends } = report;
  const born = totals.from ?? 0;
  if (period.until - born < quietDays * DAY || (carriers.posts < NEEDED.posts && born >= period.from)) return 'begun';
  if (carriers.posts < NEEDED.posts) return 'sparse';
  if (isSlow(answers.all.medianHours)) return 'slow';
  const half = carriers.absenceFactor.state === 'known' ? carriers.absenceFactor.value : 0;
  if (half === 1) return 'one';
  if (half === 2) return 'two';
  const { trend } = trends.contributorsPerWeek;
  if (trend === 'down') return 'fewer';
  if (trend === 'up') return half < many ? 'growingFew' : 'growing';
  return half < many ? 'few' : 'many';
}

/** Surely over the limit: its whole interval is. */
function isSlow(median: VitalityReport['answers']['all']['medianHours']): boolean {
  return median.state === 'known' && (median.low === null || median.low > slowHours);
}
