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
  const whens = [...horizons.map((times) => times * hours), null];
  const known = lived.filter((each) => each.othersAt(hours) !== null);
  const lines = (cases: readonly Lived[], othersOf: (each: Lived) => Others | null) => whens.map((until) => learn(cases.map((each): Case => ({ signs: signsOf(each.curve, hours, othersOf(each)), growth: growthOf(each, hours, until) }))));
  return { hours, plain: lines(lived, () => null), withOthers: lines(known, (each) => each.othersAt(hours)) };
}

/** ln(count then / count now); then is the end where it is null. */
const growthOf = ({ curve, final }: Lived, hours: number, until: number | null) => Math.max(0, Math.log((until === null ? final : Math.min(final, countAt(curve, until))) / countAt(curve, hours)));
