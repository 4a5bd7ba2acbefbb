/** Quantiles of the growth that is still to come, each a weighted sum of signs; signs outside what was learnt from are pulled to its edge. */
export interface Lines {
  /** The lowest and highest of each sign, from the middle 95 % of those learnt from. */
  readonly edges: readonly (readonly [number, number])[];
  /** The middle: what is added, then a weight for each sign. */
  readonly line: readonly number[];
  /** For each of `levels`, how far from the middle it lies. */
  readonly spread: readonly number[];
  /** How far the 50, 80 and 95 % intervals are stretched about their middle, so that they hold what they say. */
  readonly stretch: readonly number[];
}

export interface Case {
  readonly signs: readonly number[];
  /** ln(final count / count now), not below 0. */
  readonly growth: number;
}

/** The quantiles that are learnt: the ends of the 95, 80 and 50 % intervals, and the middle. */
export const levels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;
const middle = 3;

/** The growth at each of `levels`, rising, none below 0. */
export function growthsOf(lines: Lines, signs: readonly number[]): number[] {
  const inside = signs.map((sign, at) => Math.min(lines.edges[at]?.[1] ?? sign, Math.max(lines.edges[at]?.[0] ?? sign, sign)));
  const centre = dot([1, ...inside], lines.line);
  const stretched = lines.spread.map((away, at) => centre + away * (at === middle ? 1 : (lines.stretch[Math.abs(at - middle) - 1] ?? 1)));
  return stretched.map((value) => Math.max(0, value)).toSorted((one, other) => one - other);
}

/**
 * Learns the lines by quantile regression (Koenker and Bassett 1978), then stretches the intervals by what they missed on cases that
 * were left out in turn (conformalised quantile regression, Romano, Patterson and Candès 2019).
 */
export function learn(cases: readonly Case[]): Lines {
  const plain = regress(cases);
  const misses = Array.from({ length: leftOutParts }, (_, part) => {
    const lines = regress(cases.filter((__, at) => at % leftOutParts !== part));
    return cases.filter((__, at) => at % leftOutParts === part).map((each) => missesOf(growthsOf(lines, each.signs), each.growth));
  }).flat();
  const stretch = [0.5, 0.8, 0.95].map((share, at) => {
    const sorted = misses.map((each) => each[at] ?? 0).toSorted((one, other) => one - other);
    return Math.min(mostStretch, sorted[Math.min(sorted.length - 1, Math.ceil(share * (sorted.length + 1)) - 1)] ?? 1);
  });
  return { ...plain, stretch };
}

const leftOutParts = 10;
const mostStretch = 4;

/** How often an interval would have to be as wide as it is to hold the growth; for the 50, 80 and 95 % interval. */
function missesOf(growths: readonly number[], growth: number): number[] {
  const centre = growths[middle] ?? 0;
  return [1, 2, 3].map((step) => {
    const end = growths[growth < centre ? middle - step : middle + step] ?? centre;
    return Math.abs(growth - centre) / Math.max(1e-3, Math.abs(end - centre));
  });
}

function regress(cases: readonly Case[]): Lines {
  const signs = cases[0]?.signs.length ?? 0;
  const edges = Array.from({ length: signs }, (_, at) => {
    const sorted = cases.map((each) => each.signs[at] ?? 0).toSorted((one, other) => one - other);
    const end = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return [end(0.025), end(0.975)] as const;
  });
  const line = quantileLine(cases, 0.5);
  const missed = cases.map(({ signs: own, growth }) => growth - dot([1, ...own], line)).toSorted((one, other) => one - other);
  const spread = levels.map((level) => (level === 0.5 ? 0 : (missed[Math.min(missed.length - 1, Math.floor(level * missed.length))] ?? 0)));
  return { edges, line, spread, stretch: [1, 1, 1] };
}

/** Iteratively reweighted least squares: each case weighs by the side on which the line misses it, over how far. @returns what is added, then the weights */
export function quantileLine(cases: readonly Case[], level: number): number[] {
  const rows = cases.map(({ signs }) => [1, ...signs]);
  const size = rows[0]?.length ?? 1;
  let line = Array.from({ length: size }, () => 0);
  let weights = cases.map(() => 1);
  for (let round = 0; round < rounds; round++) {
    line = leastSquares(rows, cases, weights, size);
    const least = Math.max(1e-5, 0.5 * 0.85 ** round);
    weights = cases.map(({ growth }, at) => {
      const miss = growth - dot(rows[at] ?? [], line);
      return (miss >= 0 ? level : 1 - level) / Math.max(least, Math.abs(miss));
    });
  }
  return line;
}

const rounds = 120;

/** The smallest pull towards nothing, so that signs which say the same do not quarrel. */
const ridge: number = 1e-6;

function leastSquares(rows: readonly (readonly number[])[], cases: readonly Case[], weights: readonly number[], size: number): number[] {
  const table = Array.from({ length: size }, (_, at) => Array.from({ length: size + 1 }, (__, other) => (at === other ? ridge : 0)));
  for (const [place, row] of rows.entries()) {
    const weight = weights[place] ?? 0;
    for (const [at, line] of table.entries()) {
      for (let other = 0; other < size; other++) line[other] = (line[other] ?? 0) + weight * (row[at] ?? 0) * (row[other] ?? 0);
      line[size] = (line[size] ?? 0) + weight * (row[at] ?? 0) * (cases[place]?.growth ?? 0);
    }
  }
  return solve(table, size);
}

/** Gauss and Jordan, with the largest pivot. */
function solve(table: number[][], size: number): number[] {
  for (let at = 0; at < size; at++) {
    const pivot = table.slice(at).reduce((best, row, place) => (Math.abs(row[at] ?? 0) > Math.abs(table[best]?.[at] ?? 0) ? at + place : best), at);
    [table[at], table[pivot]] = [table[pivot] ?? [], table[at] ?? []];
    const own = table[at] ?? [];
    const head = own[at] ?? 0;
    table[at] = own.map((value) => (head === 0 ? 0 : value / head));
    for (const [place, row] of table.entries()) {
      if (place === at) continue;
      const factor = row[at] ?? 0;
      table[place] = row.map((value, column) => value - factor * (table[at]?.[column] ?? 0));
    }
  }
  return table.map((row) => row[size] ?? 0);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
