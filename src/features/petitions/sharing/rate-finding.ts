import { type Day, midnight } from '../../../core/calendar.ts';
import { type Cohort, daysToBring } from '../../../core/sharing/cohorts.ts';
import type { Sharing } from '../../../core/sharing/sharing.ts';
import type { Measured } from '../../../core/vitality/uncertainty.ts';
import { calendarDay, number, spanOfDays } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import type { Drawing, Pen } from '../../../ui/chart/pen.ts';
import { type RatePoint, rates } from '../../../ui/chart/rates.ts';

/** So many are drawn and stand in the table; earlier ones are in the sentences alone. */
const mostCohorts = 26;

/** What each signer brings, in words and figures. */
export function rateFinding(voice: Voice, { grain, cohorts, latest }: Sharing) {
  const { t } = voice;
  const what = t(`petitionSharing.rate.what.${grain}`);
  const left = cohorts.length - mostCohorts;
  return {
    heading: t(`petitionSharing.rate.heading.${standingOf(latest?.rate)}`),
    what,
    reading: t('petitionSharing.rate.reading', { days: daysToBring }),
    caption: [
      ...(latest?.rate.state === 'known' ? [t('petitionSharing.rate.latest', { when: spanInWords(voice, 'day', latest), ...ratesInWords(voice, latest.rate) })] : []),
      t('petitionSharing.rate.meaning'),
      t('petitionSharing.rate.older'),
      ...(left > 0 ? [t('petitionSharing.rate.left', { count: left })] : []),
    ],
    table: {
      caption: what,
      head: [t(`petitionSharing.rate.head.${grain}`), t('petitionSharing.rate.head.signers'), t('petitionSharing.rate.head.brought'), t('petitionSharing.rate.head.soon', { days: daysToBring }), t('petitionSharing.rate.head.each'), t('petitionSharing.rate.head.chance')],
      rows: shownOf(cohorts).toReversed().map((cohort) => rowOf(voice, cohort)),
    },
  };
}

/** Where it stands beside one; `open` where chance alone could put it on either side. */
function standingOf(rate: Measured | undefined): 'tooFew' | 'below' | 'above' | 'open' {
  if (rate?.state !== 'known') return 'tooFew';
  if (rate.high < 1) return 'below';
  return rate.low > 1 ? 'above' : 'open';
}

export function drawRates(pen: Pen, voice: Voice, { grain, cohorts }: Sharing): Drawing | null {
  const points = shownOf(cohorts).map((cohort) => pointOf(voice, cohort));
  const known = points.filter((point) => point !== null);
  if (known.length === 0) return null;
  const [least, most] = [Math.min(...known.map(({ value }) => value)), Math.max(...known.map(({ value }) => value))];
  return rates(pen, {
    label: voice.t(`petitionSharing.rate.label.${grain}`, { count: known.length, least: rateInWords(voice, least), most: rateInWords(voice, most) }),
    points, limit: { value: 1, words: voice.t('petitionSharing.rate.one') }, write: (value) => number(voice, value, 1),
  });
}

const shownOf = (cohorts: readonly Cohort[]) => cohorts.slice(-mostCohorts);

function pointOf(voice: Voice, { from, rate, isComplete }: Cohort): RatePoint | null {
  if (rate.state === 'too-few') return null;
  const { value, low, high } = rate;
  return { name: calendarDay(voice, 'shortDay', from), value, low, high, isRunning: !isComplete };
}

function rowOf(voice: Voice, cohort: Cohort): readonly string[] {
  const { t } = voice;
  const { signers, brought, soon, rate, isComplete } = cohort;
  const said = ratesInWords(voice, rate);
  const name = spanInWords(voice, 'shortDay', cohort);
  return [isComplete ? name : t('petitionSharing.rate.young', { when: name }), number(voice, signers), number(voice, brought), isComplete ? number(voice, soon) : '–', said.rate, rate.state === 'known' ? t('petitionSharing.rate.between', said) : '–'];
}

/** One day, or from one to another. */
function spanInWords(voice: Voice, shape: 'day' | 'shortDay', { from, until }: { readonly from: Day; readonly until: Day }): string {
  return from === until ? calendarDay(voice, shape, from) : spanOfDays({ ...voice, zone: 'UTC' }, shape, midnight(from), midnight(until));
}

function ratesInWords(voice: Voice, measured: Measured) {
  if (measured.state === 'too-few') return { rate: '–', low: '–', high: '–' };
  const { value, low, high } = measured;
  return { rate: rateInWords(voice, value), low: rateInWords(voice, low), high: rateInWords(voice, high) };
}

/** Under ten, two digits: 0.4 and 0.04 are not the same. */
export const rateInWords = (voice: Voice, value: number): string => number(voice, value, value < 10 ? 2 : 0);
