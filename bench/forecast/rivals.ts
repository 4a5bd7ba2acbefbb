import { countAt } from '../../src/core/forecast/curve.ts';
import { levels, quantileLine } from '../../src/core/forecast/fit.ts';
import { forecast } from '../../src/core/forecast/forecast.ts';
import type { Model } from '../../src/core/forecast/model.ts';
import { train } from '../../src/core/forecast/train.ts';
import { type Known, withOthers } from './petitions.ts';

/** ln(final count) at each of `levels`. */
export type Said = readonly number[];

export const rivals = ['count × ratio', 'log-log', 'with momentum', 'ours, others unknown', 'ours'] as const;
export type Rival = (typeof rivals)[number];

/** What each says of those it did not learn from. @param shipped what is asked instead of learning anew */
export function sayAll(known: readonly Known[], asked: readonly Known[], hours: number, shipped?: Model): Readonly<Record<Rival, readonly Said[]>> {
  const model = shipped ?? train(withOthers(known, known), [hours]);
  const ours = (isTold: boolean) => withOthers(asked, known).map(({ curve, othersAt }): Said => {
    const foreseen = forecast({ curve, hours, until: null, others: isTold ? othersAt(hours) : null }, model);
    return (foreseen?.growths ?? levels.map(() => 0)).map((growth) => growth + level(curve, hours));
  });
  return {
    'count × ratio': line(known, asked, hours, () => []),
    'log-log': line(known, asked, hours, ({ curve }) => [level(curve, hours)]),
    'with momentum': line(known, asked, hours, ({ curve }) => [level(curve, hours), level(curve, hours) - level(curve, hours > 24 ? 24 : hours / 2)]),
    'ours, others unknown': ours(false),
    ours: ours(true),
  };
}

const level = (curve: Known['curve'], hours: number) => Math.log(countAt(curve, hours));

/** A regression of the least absolute deviations for the middle, with the quantiles of what it missed about it. */
function line(known: readonly Known[], asked: readonly Known[], hours: number, signsOf: (each: Known) => number[]): Said[] {
  const cases = known.map((each) => ({ signs: signsOf(each), growth: Math.log(each.final) - level(each.curve, hours) }));
  const weights = quantileLine(cases, 0.5);
  const say = (signs: readonly number[]) => signs.reduce((sum, sign, at) => sum + sign * (weights[at + 1] ?? 0), weights[0] ?? 0);
  const missed = cases.map(({ signs, growth }) => growth - say(signs)).toSorted((one, other) => one - other);
  return asked.map((each) => {
    const middle = say(signsOf(each)) + level(each.curve, hours);
    return levels.map((share) => middle + (share === 0.5 ? 0 : (missed[Math.min(missed.length - 1, Math.floor(share * missed.length))] ?? 0)));
  });
}
