import { countAt, type Point } from './curve.ts';
import { growthsOf, levels, type Lines } from './fit.ts';
import { type Age, endOf, horizons, type Model } from './model.ts';
import { type Others, signsOf } from './signs.ts';
import { learnt } from './weights.ts';

export interface Question {
  /** The confirmed count since the opening, the earliest first; of any density. */
  readonly curve: readonly Point[];
  /** Hours since the opening. */
  readonly hours: number;
  /** Hours from the opening to the day that is asked about; null for when it has stopped growing. */
  readonly until: number | null;
  /** How many others ask for much the same; null where nobody says. */
  readonly others: Others | null;
}

/** What may come: counts, the middle and three intervals about it. */
export interface Foreseen {
  /** How many there are now. */
  readonly count: number;
  /** ln(count then / count now) at each of `levels`. */
  readonly growths: readonly number[];
  readonly median: number;
  readonly in50: Interval;
  readonly in80: Interval;
  readonly in95: Interval;
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Within the first hour, and before anybody signed, nothing can be said. */
export const earliest = 1;

/**
 * How many there will be: learnt from real petitions, see docs/forecast.md. Counts are whole, never below the count of now.
 * @returns null where it is too early. Errors: none.
 */
export function forecast({ curve, hours, until, others }: Question, model: Model = learnt): Foreseen | null {
  const count = Math.floor(countAt(curve, hours) + 1e-6);
  if (!(hours >= earliest) || count < 1 || curve.length === 0) return null;
  const signs = signsOf(curve, hours, others);
  const { younger, older, part } = agesAround(model, hours);
  const growthAt = (age: Age) => growthsBy(others === null ? age.plain : age.withOthers, signs, hours, until);
  const [young, old] = [growthAt(younger), growthAt(older)];
  return countsOf({ count, growths: young.map((growth, at) => mix(growth, old[at] ?? growth, part)) });
}

/** The counts that belong to a growth at each of `levels`. */
export function countsOf({ count, growths }: Pick<Foreseen, 'count' | 'growths'>): Foreseen {
  const [low95, low80, low50, median, high50, high80, high95] = growths.map((growth) => Math.round(count * Math.exp(Math.min(growth, mostGrowth))));
  const from = (low = count, high = count) => ({ from: low, to: high });
  return { count, growths, median: median ?? count, in50: from(low50, high50), in80: from(low80, high80), in95: from(low95, high95) };
}

/** No petition grows a hundred thousand times more; it keeps a strange curve from numbers that cannot be written. */
const mostGrowth = Math.log(1e5);

/**
 * The chance, from 0 to 1, that so many are reached: along the quantiles, and beyond the outer ones falling as it did between the
 * last two.
 */
export function chanceOf({ count, growths }: Pick<Foreseen, 'count' | 'growths'>, target: number): number {
  const growth = Math.log(Math.max(target, 1) / count);
  if (!(growth > 0)) return 1;
  let [before, reached] = [0, 0];
  for (const [at, level] of levels.entries()) {
    const here = growths[at] ?? 0;
    if (growth < here) return 1 - (reached + ((growth - before) / (here - before)) * (level - reached));
    [before, reached] = [here, level];
  }
  const last = growths.at(-1) ?? 0;
  const width = Math.max(leastWidth, last - (growths.at(-2) ?? 0));
  return (1 - reached) * Math.exp((-(growth - last) / width) * Math.log((1 - levels[5]) / (1 - levels[6])));
}

const leastWidth = 0.02;

/** What may come on the way to a day, for a picture: the first is now. @param steps how many, two or more */
export function fan(question: Question & { readonly until: number }, steps: number): readonly { hours: number; foreseen: Foreseen }[] {
  return Array.from({ length: steps }, (_, at) => question.hours + ((question.until - question.hours) * at) / (steps - 1)).flatMap((hours) => {
    const foreseen = forecast({ ...question, until: hours });
    return foreseen === null ? [] : [{ hours, foreseen }];
  });
}

function agesAround({ ages }: Model, hours: number): { younger: Age; older: Age; part: number } {
  const older = ages.find((age) => age.hours >= hours) ?? ages.at(-1);
  const younger = ages.findLast((age) => age.hours <= hours) ?? ages[0];
  if (!older || !younger) throw new Error('Nothing was learnt.');
  const part = older.hours === younger.hours ? 0 : Math.log(hours / younger.hours) / Math.log(older.hours / younger.hours);
  return { younger, older, part };
}

/** The growth by a day at each of `levels`: between two horizons along the logarithm of time, never less than by an earlier one. */
function growthsBy(lines: readonly Lines[], signs: readonly number[], hours: number, until: number | null): number[] {
  let [before, come] = [hours, levels.map(() => 0)];
  for (const [at, each] of lines.entries()) {
    const horizon = (horizons[at] ?? endOf(hours) / hours) * hours;
    const by = growthsOf(each, signs).map((growth, level) => Math.max(growth, come[level] ?? 0));
    if (until !== null && until < horizon) {
      const part = Math.log(Math.max(until, before) / before) / Math.log(horizon / before);
      return by.map((growth, level) => mix(come[level] ?? 0, growth, part));
    }
    [before, come] = [horizon, by];
  }
  return come;
}

function mix(one: number, other: number, part: number): number {
  return one + (other - one) * part;
}
