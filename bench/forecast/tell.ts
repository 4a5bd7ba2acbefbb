import { levels } from '../../src/core/forecast/fit.ts';
import { chanceOf } from '../../src/core/forecast/forecast.ts';
import { brierScore, calibration } from '../../src/core/warning/scores.ts';
import { share as shareOf } from '../../src/core/vitality/uncertainty.ts';
import type { Known } from './petitions.ts';
import { type Rival, rivals, type Said } from './rivals.ts';
import { countAt } from '../../src/core/forecast/curve.ts';
import { median } from '../machine.ts';

export type Answers = Readonly<Record<Rival, readonly Said[]>>;

/** Prints how far each was from what came, and how often and how widely its intervals held it. @returns the middle error of each, in % */
export function tell(title: string, asked: readonly Known[], answers: Answers, hours: number): Record<Rival, number> {
  console.log(`\n${title}: ${asked.length} answers\n  ${''.padEnd(20)}median |Δ ln| / ln final     50 % holds (width)    80 % holds, its 95 % interval (width)     95 % holds (width)`);
  const figures = Object.fromEntries(rivals.map((rival) => [rival, 0])) as Record<Rival, number>;
  for (const rival of rivals) {
    const said = answers[rival];
    const errors = said.map((each, at) => Math.abs((each[3] ?? 0) - Math.log(asked[at]?.final ?? 1)) / Math.log(asked[at]?.final ?? 1));
    figures[rival] = 100 * median(errors);
    const cells = [3, 2, 1].map((step) => holds(said, asked, step));
    console.log(`  ${rival.padEnd(20)}${figures[rival].toFixed(1).padStart(10)} %            ${cells.map((cell, at) => (at === 1 ? cell.withRange : cell.plain).padEnd(40 - (at === 1 ? 0 : 16))).join('')}`);
  }
  tellChances(asked, answers.ours, hours);
  return figures;
}

/** How often the interval of that step (1 is 95 %, 3 is 50 %) held the final count, and the middle of how often its upper end holds its lower one. */
function holds(said: readonly Said[], asked: readonly Known[], step: number): { plain: string; withRange: string } {
  const [low, high] = [step - 1, levels.length - step];
  const held = said.filter((each, at) => {
    const final = Math.log(asked[at]?.final ?? 1);
    return final >= (each[low] ?? 0) - 1e-9 && final <= (each[high] ?? 0) + 1e-9;
  }).length;
  const width = Math.exp(median(said.map((each) => (each[high] ?? 0) - (each[low] ?? 0))));
  const range = shareOf(held, said.length, 1);
  const percent = (value: number) => (100 * value).toFixed(0);
  const plain = `${percent(held / said.length)} % (×${width.toFixed(1)})`;
  return { plain, withRange: range.state === 'known' ? `${percent(range.value)} %, ${percent(range.low)} to ${percent(range.high)} (×${width.toFixed(1)})` : plain };
}

/** How the chances of growing twice, five and twenty times as large agree with what came. */
function tellChances(asked: readonly Known[], said: readonly Said[], hours: number): void {
  const [chances, outcomes]: [number[], (0 | 1)[]] = [[], []];
  for (const [at, each] of said.entries()) {
    const petition = asked[at];
    if (!petition) continue;
    const count = countAt(petition.curve, hours);
    for (const times of [2, 5, 20]) {
      chances.push(chanceOf({ count, growths: each.map((level) => level - Math.log(count)) }, count * times));
      outcomes.push(petition.final >= count * times ? 1 : 0);
    }
  }
  const base = outcomes.reduce<number>((sum, outcome) => sum + outcome, 0) / outcomes.length;
  console.log(`  chance of growing 2, 5, 20 times: Brier ${brierScore({ chances, outcomes }).toFixed(3)}, always saying ${(100 * base).toFixed(0)} %: ${(base * (1 - base)).toFixed(3)}`);
  console.log(`    said / happened: ${calibration({ chances, outcomes }, 5).map((bin) => `${Math.round(100 * bin.said)}/${Math.round(100 * bin.happened)} (${bin.cases})`).join(', ')}`);
}
