import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Chance } from '../../core/warning/foresee.ts';
import { learntFrom } from '../../core/warning/weights.ts';
import { date, list, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { Finding } from './finding.ts';

/** More would say more than is known. */
const steps = 5;
/** What pulls less than this changes a chance by a point or two, which is not worth a word. */
const leastPull = 0.15;

/** How likely a space is to be silent later, what speaks for and against it, and how far that may be trusted. */
export function aheadFinding(voice: Voice, { foresight, period }: VitalityReport): Finding {
  const { t } = voice;
  const plain = (heading: string, what: string): Finding => ({ heading, what, reading: '', caption: [], table: null });
  if (foresight.state === 'quiet') return plain(t('vitality.ahead.quiet'), t('vitality.ahead.quietWhat'));
  if (foresight.state !== 'known') return plain(t('vitality.ahead.early'), t('vitality.ahead.youngWhat'));
  const { half, year } = foresight;
  const weeks = { from: half.from, until: half.until, yearFrom: year.from, yearUntil: year.until, date: date(voice, 'fullDay', period.until) };
  return {
    heading: t('vitality.ahead.heading', { chance: inHundred(half), later: inHundred(year) }),
    what: t('vitality.ahead.what', weeks),
    reading: '',
    caption: [...driven(voice, half), t('vitality.ahead.limits', { groups: number(voice, learntFrom.talk) })],
    table: null,
  };
}

/** Never 0 and never 100: nothing is sure. */
const inHundred = ({ silent }: Chance) => Math.min(95, Math.max(steps, Math.round((silent * 100) / steps) * steps));

function driven(voice: Voice, { drivers }: Chance): string[] {
  const { t } = voice;
  return (['raises', 'lowers'] as const).flatMap((way) => {
    const signs = drivers.filter(({ pull }) => (way === 'raises' ? pull > leastPull : pull < -leastPull)).map(({ name }) => t(`vitality.ahead.${name}.${way}`));
    return signs.length === 0 ? [] : [t(`vitality.ahead.${way}`, { signs: list(voice, signs) })];
  });
}
