import { countAt, type Point } from './curve.ts';
import { type Case, learn } from './fit.ts';
import { type Age, ages, horizons, type Model } from './model.ts';
import { type Others, signsOf } from './signs.ts';

/** A petition that has stopped growing. */
export interface Lived {
  readonly curve: readonly Point[];
  readonly final: number;
  /** How many others asked for much the same so many hours after it opened; null where nobody knows. */
  readonly othersAt: (hours: number) => Others | null;
}

/** Learns from petitions that have stopped growing. @param at the ages to learn; all of them where it is not said */
export function train(lived: readonly Lived[], at: readonly number[] = ages): Model {
  return { petitions: lived.length, ages: at.map((hours) => ageFrom(lived, hours)) };
}

function ageFrom(lived: readonly Lived[], hours: number): Age {
  const cases = (others: (each: Lived) => Others | null): Case[] => lived.map((each) => ({ signs: signsOf(each.curve, hours, others(each)), growth: growthOf(each, hours) }));
  const withOthers = lived.filter((each) => each.othersAt(hours) !== null);
  return {
    hours,
    plain: learn(cases(() => null)),
    withOthers: learn(withOthers.map((each) => ({ signs: signsOf(each.curve, hours, each.othersAt(hours)), growth: growthOf(each, hours) }))),
    shares: horizons.map((horizon) => shareCome(lived, hours, horizon)),
  };
}

const growthOf = ({ curve, final }: Lived, hours: number) => Math.max(0, Math.log(final / countAt(curve, hours)));

/** Of what came after an hour, the part that had come by another; the middle of those that grew by a tenth or more. */
function shareCome(lived: readonly Lived[], hours: number, horizon: number): number {
  if (horizon <= hours) return 0;
  const shares = lived.flatMap((each) => {
    const all = growthOf(each, hours);
    return all < 0.1 ? [] : [Math.min(1, Math.log(countAt(each.curve, horizon) / countAt(each.curve, hours)) / all)];
  }).toSorted((one, other) => one - other);
  return shares[Math.floor(shares.length / 2)] ?? 1;
}
