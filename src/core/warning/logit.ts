/** A logistic regression on standardised signs; a sign that is not known counts as an average one. */
export interface Logit {
  readonly names: readonly string[];
  readonly means: readonly number[];
  /** Standard deviations. */
  readonly scales: readonly number[];
  /** By sign, for one standard deviation. */
  readonly weights: readonly number[];
  readonly intercept: number;
}

/** One thing seen, and what came of it. */
export interface Case {
  readonly values: readonly number[];
  /** 1 where it happened. */
  readonly outcome: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

const mostSteps = 50;
const close = 1e-8;

/**
 * Fits by Newton's method with a ridge: as if each weight had been drawn from a normal distribution around 0.
 * Deterministic. Source: Le Cessie and van Houwelingen 1992, doi:10.2307/2347628.
 *
 * @param ridge the penalty on the squares of the weights, for cases whose weights add up to their number
 */
export function fitLogit(names: readonly string[], cases: readonly Case[], ridge: number): Logit {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const scale = cases.length / total;
  const moments = names.map((_, column) => momentsOf(cases, column));
  const rows = cases.map(({ values }) => [1, ...moments.map(({ mean, deviation }, column) => standard(values[column], mean, deviation))]);
  let beta = Array.from({ length: names.length + 1 }, () => 0);
  for (let step = 0; step < mostSteps; step += 1) {
    const [gradient, hessian] = slopes(rows, cases, beta, scale, ridge);
    const change = solve(hessian, gradient);
    beta = beta.map((value, index) => value + (change[index] ?? 0));
    if (Math.max(...change.map(Math.abs)) < close) break;
  }
  const [intercept = 0, ...weights] = beta;
  return { names, means: moments.map(({ mean }) => mean), scales: moments.map(({ deviation }) => deviation), weights, intercept };
}

/** The chance from 0 to 1. `values` in the order of the names. */
export function chanceBy(logit: Logit, values: readonly number[]): number {
  return sigmoid(logit.intercept + pullsOf(logit, values).reduce((sum, pull) => sum + pull, 0));
}

/** How much each sign pulls the log odds up (above 0) or down, against a group that is average in it. */
export function pullsOf({ means, scales, weights }: Logit, values: readonly number[]): number[] {
  return weights.map((weight, column) => weight * standard(values[column], means[column] ?? 0, scales[column] ?? 1));
}

export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Beyond four deviations a sign says no more: a model is not believed where it has never been. */
function standard(value: number | undefined, mean: number, deviation: number): number {
  if (value === undefined || Number.isNaN(value)) return 0;
  return Math.max(-4, Math.min(4, (value - mean) / deviation));
}

function momentsOf(cases: readonly Case[], column: number): { mean: number; deviation: number } {
  let [total, sum, squares] = [0, 0, 0];
  for (const { values, weight } of cases) {
    const value = values[column] ?? NaN;
    if (Number.isNaN(value)) continue;
    total += weight;
    sum += weight * value;
    squares += weight * value * value;
  }
  const mean = total === 0 ? 0 : sum / total;
  const deviation = total === 0 ? 1 : Math.sqrt(Math.max(0, squares / total - mean * mean));
  return { mean, deviation: deviation < 1e-9 ? 1 : deviation };
}

function slopes(rows: readonly (readonly number[])[], cases: readonly Case[], beta: readonly number[], scale: number, ridge: number): [number[], number[][]] {
  const size = beta.length;
  const gradient = beta.map((value, index) => (index === 0 ? 0 : -ridge * value));
  const hessian = beta.map((_, one) => beta.map((_, other) => (one === other ? (one === 0 ? 1e-9 : ridge) : 0)));
  for (const [at, row] of rows.entries()) {
    const odds = row.reduce((sum, value, index) => sum + value * (beta[index] ?? 0), 0);
    const chance = sigmoid(odds);
    const weight = (cases[at]?.weight ?? 0) * scale;
    const error = weight * ((cases[at]?.outcome ?? 0) - chance);
    const curve = weight * Math.max(chance * (1 - chance), 1e-6);
    for (let one = 0; one < size; one += 1) {
      const value = row[one] ?? 0;
      gradient[one] = (gradient[one] ?? 0) + error * value;
      const line = hessian[one];
      if (line) for (let other = 0; other < size; other += 1) line[other] = (line[other] ?? 0) + curve * value * (row[other] ?? 0);
    }
  }
  return [gradient, hessian];
}

/** Solves by Gauss's elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === column || at(column, column) === 0) continue;
      const factor = at(row, column) / at(column, column);
      rows[row] = (rows[row] ?? []).map((value, index) => value - factor * at(column, index));
    }
  }
  return rows.map((_, row) => (at(row, row) === 0 ? 0 : at(row, size) / at(row, row)));
}
