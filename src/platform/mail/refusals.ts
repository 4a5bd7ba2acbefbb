import { createHmac } from 'node:crypto';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Secrets } from '../secrets.ts';

/** Who has said that they want no letters they did not ask for. */
export async function hasRefused(db: ReadDb, secrets: Secrets, address: string): Promise<boolean> {
  const row = await db.selectFrom('letter_refusal').select('key').where('key', '=', keyOf(secrets, address)).executeTakeFirst();
  return row !== undefined;
}

/** Those of these addresses that want no letters. */
export async function refusedAmong(db: ReadDb, secrets: Secrets, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await db.selectFrom('letter_refusal').select('key').where('key', 'in', addresses.map((address) => keyOf(secrets, address))).execute();
  const keys = new Set(rows.map(({ key }) => key));
  return new Set(addresses.filter((address) => keys.has(keyOf(secrets, address))));
}

export async function refuseLetters(tx: Tx, secrets: Secrets, address: string, at: Date): Promise<void> {
  await tx.insertInto('letter_refusal').values({ key: keyOf(secrets, address), refused_at: at }).onConflict((conflict) => conflict.doNothing()).execute();
}

const keyOf = (secrets: Secrets, address: string) => createHmac('sha256', secrets.letters).update(`refusal:${address.toLowerCase()}`).digest('base64url');
