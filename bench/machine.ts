import { cpus, release, totalmem } from 'node:os';

/** What a figure was measured on; without it a figure says little. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}`;
}

/** The last line of a bench, for programs. */
export function report(bench: string, figures: Readonly<Record<string, number>>, baselines: Readonly<Record<string, number | string>>): void {
  console.log(JSON.stringify({ bench, figures, baselines, machine: machine() }));
}

export const round = (value: number, digits = 1) => Number(value.toFixed(digits));

/** The middle of several runs. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
