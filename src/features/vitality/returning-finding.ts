import type { VitalityReport } from '../../core/vitality/report.ts';
import { NEEDED } from '../../core/vitality/uncertainty.ts';
import { date, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { Finding } from './finding.ts';
import { countedInWords, inWords, sentence, unknown } from './phrases.ts';

/** So many steps of four weeks fit beside each other on a telephone. */
const shownSteps = 6;

/** Who came for the first time in the same weeks, and who of them came back. */
export function returningFinding(voice: Voice, { cohorts }: VitalityReport): Finding {
  const { t } = voice;
  const old = cohorts.filter(({ back }) => back.length > 0);
  const came = old.reduce((sum, { people }) => sum + people, 0);
  const back = old.reduce((sum, cohort) => sum + (cohort.back[0] ?? 0), 0);
  const steps = Array.from({ length: Math.min(shownSteps, Math.max(0, cohorts.length - 1)) }, (_, at) => at);
  return {
    heading: came === 0 ? t('vitality.returning.nobody') : sentence(t('vitality.returning.heading', { back: back === 0 ? t('vitality.nobody') : inWords(voice, back), people: countedInWords(voice, 'people', came) })),
    what: t('vitality.returning.what'),
    reading: '',
    caption: came > 0 && came < NEEDED.cases ? [t('vitality.returning.few')] : [],
    table: came === 0 ? null : {
      caption: t('vitality.returning.what'),
      head: [t('vitality.returning.from'), t('vitality.returning.came'), ...steps.map((step) => t('vitality.returning.after', { n: number(voice, step + 1) }))],
      rows: cohorts.filter(({ people }) => people > 0).map((cohort) => [date(voice, 'shortDay', cohort.from), number(voice, cohort.people), ...steps.map((step) => cell(voice, cohort.people, cohort.back[step]))]),
    },
  };
}

/** Of a handful a share would say more than is known. */
function cell(voice: Voice, people: number, back: number | undefined): string {
  if (back === undefined) return unknown;
  return people < NEEDED.cases ? number(voice, back) : `${number(voice, back)} (${percent(voice, back / people)})`;
}
