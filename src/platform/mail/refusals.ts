import { createHmac } from 'node:crypto';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Secrets } from '../secrets.ts';

/** Who has said that they want no letters they did not ask for. */
export async function hasRefused(db: ReadDb, secrets: Secrets, address: string): Promise<boolean> {
  const row = await db.selectFrom('letter_refusal').select('key').where('key', '=', keyOf(secrets, address)).executeTakeFirst();
  return row !== undefined;
}

export async function refuseLetters(tx: Tx, secrets: Secrets, address: string, at: Date): Promise<void> {
  await tx.insertInto('letter_refusal').values({ key: keyOf(secrets, address), refused_at: at }).onConflict((conflict) => conflict.doNothing()).execute();
}

const keyOf = (secrets: Secrets, address: string) => createHmac('sha256', secrets.letters).update(`refusal:${address.toLowerCase()}`).digest('base64url');
