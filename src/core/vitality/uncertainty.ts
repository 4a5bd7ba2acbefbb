/** Fewer facts than one can say something with. */
export interface TooFew {
  readonly state: 'too-few';
  readonly have: number;
  readonly need: number;
}

/** A figure without an interval, made from `of` facts. */
export interface Counted {
  readonly state: 'known';
  readonly value: number;
  readonly of: number;
}

/** A figure with its 95 % interval, made from `of` facts. */
export interface Known<Value> {
  readonly state: 'known';
  readonly value: Value;
  readonly low: Value;
  readonly high: Value;
  readonly of: number;
}

/** A share from 0 to 1, or a number per something, with its interval. */
export type Measured = TooFew | Known<number>;

/** A waiting time in hours. `null` is "not reached": for more people than that, it has not happened yet. */
export type Waiting = TooFew | Known<number | null>;

/**
 * The smallest number of facts that something is said about. Chosen here, except the two about order: with fewer than
 * six values no 95 % interval for a median exists (2 × 0.5⁶ = 3 %, 2 × 0.5⁵ = 6 %), and a ninetieth percentile wants
 * two values beyond it. Under five cases, and under ten posts, one more would move a share by over ten points.
 */
export const NEEDED = { cases: 5, posts: 10, median: 6, ninetieth: 20 } as const;

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959964;

/**
 * A share with its Wilson score interval, which stays within 0 and 1 and holds for small numbers (Wilson 1927;
 * recommended by Brown, Cai and DasGupta 2001, doi:10.1214/ss/1009213286).
 * It takes the cases as independent; where they are not, the truth is wider, and the measure says so.
 */
export function share(count: number, of: number, need: number = NEEDED.cases): Measured {
  if (of < need) return { state: 'too-few', have: of, need };
  const value = count / of;
  const scale = 1 + (Z * Z) / of;
  const centre = (value + (Z * Z) / (2 * of)) / scale;
  const half = (Z / scale) * Math.sqrt((value * (1 - value)) / of + (Z * Z) / (4 * of * of));
  // Rounding may put an end a hair inside the share itself when that is 0 or 1.
  const low = Math.max(0, Math.min(value, centre - half));
  const high = Math.min(1, Math.max(value, centre + half));
  return { state: 'known', value, low, high, of };
}

/**
 * A mean of counts with its Student interval, cut at 0. Counts of replies have a long tail, for which the interval is
 * somewhat too low (the percentage point is the series of Abramowitz and Stegun 26.7.5, within 2 % from five cases on).
 */
export function mean(sum: number, sumOfSquares: number, of: number): Measured {
  if (of < NEEDED.cases) return { state: 'too-few', have: of, need: NEEDED.cases };
  const value = sum / of;
  const freedom = of - 1;
  const variance = Math.max(0, (sumOfSquares - of * value * value) / freedom);
  const t = Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2);
  const half = t * Math.sqrt(variance / of);
  return { state: 'known', value, low: Math.max(0, value - half), high: value + half, of };
}

/** The median of finite `ascending` values, in their unit, with its order-statistic interval. */
export function median(ascending: Float64Array): Measured {
  return quantile(ascending, 0.5, NEEDED.median);
}

/** The median of `ascending` hours; a wait that has not ended is `Infinity`, and so stands behind all others. */
export function medianWait(ascending: Float64Array): Waiting {
  return waiting(quantile(ascending, 0.5, NEEDED.median));
}

/** The wait that nine in ten stay under, read as in `medianWait`. */
export function ninetiethWait(ascending: Float64Array): Waiting {
  return waiting(quantile(ascending, 0.9, NEEDED.ninetieth));
}

function waiting(measured: Measured): Waiting {
  if (measured.state === 'too-few') return measured;
  const { value, low, high, of } = measured;
  return { state: 'known', value: reached(value), low: reached(low), high: reached(high), of };
}

/** JSON knows no infinity. */
function reached(hours: number): number | null {
  return Number.isFinite(hours) ? hours : null;
}

function quantile(ascending: Float64Array, fraction: number, need: number): Measured {
  const of = ascending.length;
  if (of < need) return { state: 'too-few', have: of, need };
  const at = (rank: number) => ascending[rank - 1] ?? Infinity;
  const rank = Math.ceil(fraction * of);
  const even = fraction * of === rank;
  const { low, high } = quantileRanks(of, fraction);
  return { state: 'known', value: even ? (at(rank) + at(rank + 1)) / 2 : at(rank), low: at(low), high: at(high), of };
}

/**
 * The ranks (from 1) of the two values that enclose a quantile with at least 95 %: the number of values below it is
 * binomial (Conover 1999, section 3.2; Hahn and Meeker 1991, section 5.2). A high rank beyond `of` means open above.
 */
export function quantileRanks(of: number, fraction: number): { low: number; high: number } {
  const spread = Z * Math.sqrt(of * fraction * (1 - fraction));
  // Beyond a thousand values the normal curve finds the same ranks, give or take one.
  if (of > 1000) return { low: Math.floor(of * fraction - spread), high: Math.ceil(of * fraction + spread) + 1 };
  let low = 1;
  let below = 0;
  let logChance = of * Math.log(1 - fraction);
  for (let count = 0; count < of; count++) {
    below += Math.exp(logChance);
    if (below <= 0.025) low = count + 1;
    if (below >= 0.975) return { low, high: count + 1 };
    logChance += Math.log((of - count) / (count + 1)) + Math.log(fraction / (1 - fraction));
  }
  return { low, high: of + 1 };
}
