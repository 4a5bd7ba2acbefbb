/** What was said, and what came of it: chances from 0 to 1, and outcomes 0 or 1, under the same index. */
export interface Said {
  readonly chances: readonly number[];
  readonly outcomes: readonly number[];
}

/** The area under the ROC curve, by ranks with ties halved (Mann and Whitney 1947); NaN where all outcomes are the same. */
export function areaUnderCurve({ chances, outcomes }: Said): number {
  const order = [...chances.keys()].sort((one, other) => (chances[one] ?? 0) - (chances[other] ?? 0));
  let [ranks, positives] = [0, 0];
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && chances[order[end] ?? 0] === chances[order[start] ?? 0]) end += 1;
    for (let at = start; at < end; at += 1) {
      if (outcomes[order[at] ?? 0] !== 1) continue;
      ranks += (start + end + 1) / 2;
      positives += 1;
    }
    start = end;
  }
  const negatives = order.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Average precision for outcome 1: the precision at each of them, from the highest chance down; ties in their worst order. */
export function averagePrecision({ chances, outcomes }: Said): number {
  const order = [...chances.keys()].sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0) || (outcomes[one] ?? 0) - (outcomes[other] ?? 0));
  let [found, sum] = [0, 0];
  for (const [at, index] of order.entries()) {
    if (outcomes[index] !== 1) continue;
    found += 1;
    sum += found / (at + 1);
  }
  return found === 0 ? NaN : sum / found;
}

/** The mean squared difference between chance and outcome (Brier 1950): 0 is best. */
export function brierScore({ chances, outcomes }: Said): number {
  return chances.reduce((sum, chance, index) => sum + (chance - (outcomes[index] ?? 0)) ** 2, 0) / chances.length;
}

/** How often it happened where which chance was said. */
export interface Bin {
  readonly from: number;
  readonly until: number;
  readonly cases: number;
  /** The mean chance said. */
  readonly said: number;
  /** The share in which it happened. */
  readonly happened: number;
}

/** In bins of the same width; empty ones are left out. */
export function calibration({ chances, outcomes }: Said, bins: number): Bin[] {
  const inBin = (bin: number) => [...chances.keys()].filter((index) => Math.min(bins - 1, Math.floor((chances[index] ?? 0) * bins)) === bin);
  return Array.from({ length: bins }, (_, bin) => inBin(bin)).flatMap((members, bin) => {
    if (members.length === 0) return [];
    const mean = (values: readonly number[]) => members.reduce((sum, index) => sum + (values[index] ?? 0), 0) / members.length;
    return [{ from: bin / bins, until: (bin + 1) / bins, cases: members.length, said: mean(chances), happened: mean(outcomes) }];
  });
}

/** The mean difference between what was said and what happened, over the bins, by their cases. */
export function calibrationError(said: Said, bins: number): number {
  return calibration(said, bins).reduce((sum, bin) => sum + bin.cases * Math.abs(bin.said - bin.happened), 0) / said.chances.length;
}
