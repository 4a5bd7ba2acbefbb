import { createHmac } from 'node:crypto';
import { type Keyed, keyTo, opens } from '../../../platform/mail/key.ts';
import type { Secrets } from '../../../platform/secrets.ts';

interface Asked {
  readonly id: number;
  readonly askedAt: Date;
}

const keyed = ({ id, askedAt }: Asked): Keyed => ({ id, version: 1, expires_at: askedAt });

/** The link in every letter to a signer: confirm, change one's wishes, withdraw. */
export const signatureKey = (secrets: Secrets, signature: Asked): string => keyTo(secrets, 'signature', keyed(signature));

export const isKeyOf = (secrets: Secrets, signature: Asked, key: string): boolean => opens(secrets, 'signature', keyed(signature), key);

/** What stands in a link that somebody shares: whose it is, and a short proof, so that nobody earns what others carried. */
export const shareCode = (secrets: Secrets, sort: 'signature' | 'carrier', id: number): string => `${sort === 'carrier' ? 'c' : 's'}${id.toString(36)}x${proof(secrets, sort, id)}`;

/** Whom a shared link came from; null for what is no code of ours. */
export function sharerIn(secrets: Secrets, code: string): { readonly sort: 'signature' | 'carrier'; readonly id: number } | null {
  const [, letter = '', number = '', given] = /^([cs])([0-9a-z]{1,9}?)x([0-9a-f]{6})$/.exec(code) ?? [];
  const id = Number.parseInt(number, 36);
  if (!Number.isSafeInteger(id)) return null;
  const sort = letter === 'c' ? 'carrier' : 'signature';
  return given === proof(secrets, sort, id) ? { sort, id } : null;
}

const proof = (secrets: Secrets, sort: string, id: number) => createHmac('sha256', secrets.letters).update(`share:${sort}:${id}`).digest('hex').slice(0, 6);

/** A network as it is kept: enough to see that many came from one, and not from which. */
export const networkKey = (secrets: Secrets, network: string): string => createHmac('sha256', secrets.letters).update(`network:${network}`).digest('base64url').slice(0, 22);
