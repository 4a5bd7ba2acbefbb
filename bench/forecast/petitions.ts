import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Point } from '../../src/core/forecast/curve.ts';
import { othersLevels } from '../../src/core/forecast/signs.ts';
import type { Lived } from '../../src/core/forecast/train.ts';

/** A real petition that has stopped growing. */
export interface Known extends Omit<Lived, 'othersAt'> {
  readonly id: string;
  readonly opened: number;
  readonly year: number;
  /** So many hours after it opened: of all petitions on the topic, the share that was published within the last thirty days. */
  readonly othersShare: (hours: number) => number;
}

const petitionRow = z.object({ id: z.string(), created_at: z.string().optional(), published_at: z.string().optional(), total_signature_count: z.string().optional(), monthly_signature_count: z.string().optional() });
const milestoneRow = z.object({ petition_id: z.string(), reached_at: z.string(), count: z.string() });

const rows = <Row>(path: string, row: z.ZodType<Row>): Row[] => z.array(row).parse(parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true }));

const hour = 3_600_000;

/**
 * The petitions of a folder with `milestones.csv` and `petitions.csv`. Left out: those without a milestone, a day or a count, and
 * those that still grew by more than 1 % in the last month.
 * @param others days on which further petitions of the same place were published, in ms
 */
export function readPetitions(folder: string, others: readonly number[] = []): { known: Known[]; days: number[] } {
  const listed = rows(join(folder, 'petitions.csv'), petitionRow);
  const openedAt = (row: z.infer<typeof petitionRow>) => Date.parse(row.published_at || row.created_at || '');
  const own = listed.map(openedAt).filter(Number.isFinite);
  const days = [...own, ...others].toSorted((one, other) => one - other);
  const reached = Map.groupBy(rows(join(folder, 'milestones.csv'), milestoneRow), (row) => plainId(row.petition_id));
  const known = listed.flatMap((row): Known[] => {
    const opened = openedAt(row);
    const curve = (reached.get(plainId(row.id)) ?? [])
      .map(({ reached_at, count }): Point => ({ hours: Math.max(1e-3, (Date.parse(reached_at) - opened) / hour), count: Number(count) }))
      .filter((point) => Number.isFinite(point.hours) && point.count >= 1)
      .toSorted((one, other) => one.hours - other.hours || one.count - other.count);
    const final = Math.max(Number(row.total_signature_count), curve.at(-1)?.count ?? 0);
    if (!Number.isFinite(opened) || curve.length === 0 || !(final > 1) || Number(row.monthly_signature_count || 0) > 0.01 * final) return [];
    return [{ id: plainId(row.id), opened, year: new Date(opened).getUTCFullYear(), curve, final, othersShare: (hours) => shareBefore(days, opened + hours * hour) }];
  });
  return { known, days: own };
}

const plainId = (id: string) => id.replace(/\.0$/, '');

/** Of all petitions on the topic, the share that was published within the thirty days before a moment. Nothing after it is counted. */
function shareBefore(days: readonly number[], at: number): number {
  return days.filter((day) => day < at && day >= at - 30 * 24 * hour).length / days.length;
}

/** The same petitions with how many others there were, in three levels: a third of those learnt from had each, a day after they opened. */
export function withOthers(asked: readonly Known[], learntFrom: readonly Known[]): Lived[] {
  const sorted = learntFrom.map(({ othersShare }) => othersShare(24)).toSorted((one, other) => one - other);
  const edges = [1 / 3, 2 / 3].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
  return asked.map((each) => ({ ...each, othersAt: (hours) => othersLevels[edges.filter((edge) => each.othersShare(hours) > edge).length] ?? null }));
}
