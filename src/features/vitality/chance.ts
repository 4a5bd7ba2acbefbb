import type { Voice } from '../../platform/i18n/voice.ts';
import type { News } from './news.ts';

/** More would say more than is known. */
const steps = 5;

/** A chance in a hundred, never 0 and never 100: nothing is sure. @param chance from 0 to 1 */
export const inHundred = (chance: number): number => Math.min(95, Math.max(steps, Math.round((chance * 100) / steps) * steps));

/** How the chance of silence moved; nothing where it did not. */
export function chanceInWords({ t }: Voice, { chance }: News): string {
  if (chance === null) return '';
  return t(chance.now > chance.before ? 'vitality.change.rose' : 'vitality.change.fell', { before: inHundred(chance.before), now: inHundred(chance.now) });
}
