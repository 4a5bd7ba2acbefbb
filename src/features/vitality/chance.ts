import type { Say, Voice } from '../../platform/i18n/voice.ts';
import type { News } from './news.ts';

/** More would say more than is known. */
const steps = 5;

/** A chance in a hundred, never 0 and never 100: nothing is sure. @param chance from 0 to 1 */
export const inHundred = (chance: number): number => Math.min(95, Math.max(steps, Math.round((chance * 100) / steps) * steps));

/** Odds as one says them, from nearly never to nearly always. */
const spoken = [[1, 20], [1, 10], [1, 5], [1, 4], [1, 3], [2, 5], [1, 2], [3, 5], [2, 3], [3, 4], [4, 5], [9, 10], [19, 20]] as const;

/** "About 1 in 4". @param chance from 0 to 1 */
export function oddsInWords(t: Say, chance: number): string {
  const far = ([n, of]: (typeof spoken)[number]) => Math.abs(n / of - chance);
  const [n, of] = spoken.reduce((nearest, each) => (far(each) < far(nearest) ? each : nearest));
  return t('glance.odds', { n, of });
}

/** How the chance of silence moved; nothing where it did not. */
export function chanceInWords({ t }: Voice, { chance }: News): string {
  if (chance === null) return '';
  return t(chance.now > chance.before ? 'vitality.change.rose' : 'vitality.change.fell', { before: inHundred(chance.before), now: inHundred(chance.now) });
}
