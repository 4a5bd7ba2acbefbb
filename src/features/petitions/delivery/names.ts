import { keyTo, type Keyed, opens, rowOfKey } from '../../../platform/mail/key.ts';
import { csvTable } from '../../../platform/csv.ts';
import type { Secrets } from '../../../platform/secrets.ts';
import type { ReadDb } from '../../../database/open.ts';
import { type Delivery, deliveryOf, type NamedSigner } from './queries.ts';

const keyed = (spaceId: number, { packageVersion, packageUntil }: Delivery): Keyed => ({ id: spaceId, version: packageVersion, expires_at: packageUntil ?? new Date(0) });

/** The link by which the decision maker fetches names; null where there is none, or it has ended. */
export function namesKey(secrets: Secrets, spaceId: number, delivery: Delivery, now: Date): string | null {
  return delivery.packageUntil !== null && delivery.packageUntil > now ? keyTo(secrets, 'names', keyed(spaceId, delivery)) : null;
}

/** The petition whose names a key opens; null for any other key, and once its time is over. */
export async function petitionBehindNames(db: ReadDb, secrets: Secrets, key: string, now: Date): Promise<number | null> {
  const id = rowOfKey(key);
  if (id === null) return null;
  const delivery = await deliveryOf(db, id);
  return delivery.packageUntil !== null && delivery.packageUntil > now && opens(secrets, 'names', keyed(id, delivery), key) ? id : null;
}

/** Names as a table for any spreadsheet. @param heads what the columns are called */
export function namesTable(names: readonly NamedSigner[], heads: readonly string[]): string {
  const rows = names.map(({ number, name, place, at }) => [String(number ?? ''), name ?? '', place ?? '', at?.toISOString().slice(0, 10) ?? '']);
  return csvTable([heads, ...rows]);
}
