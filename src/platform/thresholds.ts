import type { Thresholds } from '../core/thresholds.ts';
import { thresholdsWith } from '../core/thresholds.ts';
import type { ReadDb } from '../database/open.ts';

/** The numbers that decide things in this house. */
export async function thresholdsInForce(db: ReadDb): Promise<Thresholds> {
  const changed = await db.selectFrom('threshold').select(['name', 'value']).execute();
  return thresholdsWith(new Map(changed.map(({ name, value }) => [name, value])));
}
