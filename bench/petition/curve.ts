import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How many had signed at a moment, in seconds. */
interface Point {
  readonly at: number;
  readonly count: number;
}

/** A petition's count about every minute over its viral days. Its lines end in two ways. */
export async function readCurve(folder: string): Promise<Point[]> {
  const lines = (await readFile(join(folder, 'viral_day_2024.csv'), 'utf8')).split(/\r?\n/).slice(1);
  return lines.flatMap((line) => {
    const [timestamp = '', count = ''] = line.split(',');
    const point = { at: Date.parse(`${timestamp.replace(' ', 'T').slice(0, 23)}Z`) / 1000, count: Number(count) };
    return count !== '' && Number.isFinite(point.at) && Number.isFinite(point.count) ? [point] : [];
  });
}

/** The count at a moment, straight between two points. */
export function countAt(curve: readonly Point[], at: number): number {
  const after = curve.findIndex((point) => point.at >= at);
  const [before, next] = [curve[after - 1], curve[after]];
  if (next === undefined) return curve.at(-1)?.count ?? 0;
  if (before === undefined) return next.count;
  return before.count + ((next.count - before.count) * (at - before.at)) / (next.at - before.at);
}

/** The stretch of so many seconds in which most signed; where it begins. */
export function busiestStretch(curve: readonly Point[], seconds: number): number {
  const last = (curve.at(-1)?.at ?? 0) - seconds;
  const grown = (at: number) => countAt(curve, at + seconds) - countAt(curve, at);
  return curve.filter(({ at }) => at <= last).reduce((best, { at }) => (grown(at) > grown(best) ? at : best), curve[0]?.at ?? 0);
}
