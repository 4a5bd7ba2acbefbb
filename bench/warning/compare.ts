import { seeded } from '../../src/core/warning/chance.ts';
import { fitLogit } from '../../src/core/warning/logit.ts';
import { areaUnderCurve, brierScore, calibrationError, type Said } from '../../src/core/warning/scores.ts';
import { WEEK } from '../../src/core/warning/signs.ts';
import type { Task } from './cases.ts';

/** A figure with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const samples = 1000;
export const bins = 5;

export const saidOf = (task: Task, chances: readonly number[]): Said => ({ chances, outcomes: task.moments.map(({ silent }) => silent) });

/** Each drawing takes whole groups, with all their moments: those are no independent witnesses. */
export function drawings({ moments }: Task, seed: number): readonly (readonly number[])[] {
  const byGroup = new Map<string, number[]>();
  for (const [at, { history }] of moments.entries()) byGroup.set(history.family, [...(byGroup.get(history.family) ?? []), at]);
  const groups = [...byGroup.values()];
  const random = seeded(seed);
  return Array.from({ length: samples }, () => groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []));
}

/** The same for two models at once: how much better the first is. */
export function gains(ours: Said, other: Said, drawn: readonly (readonly number[])[]): { area: readonly number[]; brier: readonly number[] } {
  const pick = ({ chances, outcomes }: Said, places: readonly number[]): Said => ({ chances: places.map((at) => chances[at] ?? 0), outcomes: places.map((at) => outcomes[at] ?? 0) });
  return {
    area: drawn.map((places) => areaUnderCurve(pick(ours, places)) - areaUnderCurve(pick(other, places))),
    brier: drawn.map((places) => brierScore(pick(other, places)) - brierScore(pick(ours, places))),
  };
}

export function intervalOf(value: number, drawn: readonly number[]): Interval {
  const sorted = drawn.filter((each) => !Number.isNaN(each)).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { value, low: at(0.025), high: at(0.975) };
}

/** The calibration error, and the largest that 95 of 100 perfectly calibrated models would have on as many cases. */
export function againstPerfect(said: Said, seed: number): { error: number; band: number } {
  const random = seeded(seed);
  const errors = Array.from({ length: samples }, () => calibrationError({ chances: said.chances, outcomes: said.chances.map((chance) => Number(random() < chance)) }, bins));
  return { error: calibrationError(said, bins), band: errors.sort((one, other) => one - other)[Math.floor(0.95 * samples)] ?? NaN };
}

/** How outcomes follow the log odds that were said: a slope of 1 and an intercept of 0 are perfect. */
export function slopeAndIntercept({ chances, outcomes }: Said): { slope: number; intercept: number } {
  const odds = chances.map((chance) => Math.log(chance / (1 - chance)));
  const { weights: [weight = 0], means: [mean = 0], scales: [scale = 1], intercept } = fitLogit(['odds'], odds.map((value, at) => ({ values: [value], outcome: outcomes[at] === 1 ? 1 : 0, weight: 1 })), 1e-6);
  return { slope: weight / scale, intercept: intercept - (weight * mean) / scale };
}

/** The lowest chance from which on four of five alarms are right; null where there is none. */
export function alarmFrom({ chances, outcomes }: Said): number | null {
  const order = [...chances.keys()].sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0));
  let [right, lowest]: [number, number | null] = [0, null];
  for (const [at, index] of order.entries()) {
    right += outcomes[index] ?? 0;
    if (at >= 4 && right / (at + 1) >= 0.8) lowest = chances[index] ?? null;
  }
  return lowest;
}

/** Of the groups that fell silent, how many weeks before their last act the alarm came to stay; and how many had one. */
export function leadWeeks({ moments }: Task, chances: readonly number[], alarm: number): { weeks: number[]; silent: number } {
  const byGroup = new Map<string, number[]>();
  for (const [at, { history }] of moments.entries()) byGroup.set(`${history.dataset} ${history.name}`, [...(byGroup.get(`${history.dataset} ${history.name}`) ?? []), at]);
  const weeks: number[] = [];
  let silent = 0;
  for (const places of byGroup.values()) {
    const last = moments[places.at(-1) ?? -1];
    if (last?.silent !== 1) continue;
    silent += 1;
    const isOff = places.findLastIndex((at) => (chances[at] ?? 0) < alarm);
    const first = moments[places[isOff + 1] ?? -1];
    if (first) weeks.push((last.now - first.now) / WEEK);
  }
  return { weeks: weeks.sort((one, other) => one - other), silent };
}

