import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../secrets.ts';

/** What a key is made from: the row that it opens, with what ends it. */
export interface Keyed {
  readonly id: number;
  readonly version: number;
  readonly expires_at: Date;
}

type Sort = 'invitation' | 'host-request' | 'host-calendar' | 'participant' | 'seat' | 'said' | 'room' | 'membership' | 'ballot' | 'signature' | 'circle' | 'names';

/** The key that stands in a link: the row, and a proof that we made it. The proof is stored nowhere. */
export function keyTo(secrets: Secrets, sort: Sort, row: Keyed): string {
  return `${row.id.toString(36)}-${proof(secrets, sort, row)}`;
}

/** The number of the row that a key is for; null for what is no key. It says nothing about whether we made it. */
export function rowOfKey(key: string): number | null {
  const [, number = ''] = shape.exec(key) ?? [];
  const id = Number.parseInt(number, 36);
  return Number.isSafeInteger(id) ? id : null;
}

/** Whether we made this key, for this row as it is now. */
export function opens(secrets: Secrets, sort: Sort, row: Keyed, key: string): boolean {
  const [, , given = ''] = shape.exec(key) ?? [];
  return given !== '' && timingSafeEqual(Buffer.from(given), Buffer.from(proof(secrets, sort, row)));
}

const shape = /^([0-9a-z]{1,11})-([\w-]{22})$/;

/** Its time is part of it: after a backup was brought back, a number may be given a second time. */
const proof = (secrets: Secrets, sort: Sort, { id, version, expires_at: until }: Keyed) =>
  createHmac('sha256', secrets.letters).update(`${sort}:${id}:${version}:${until.getTime()}`).digest('base64url').slice(0, 22);
