import { composeLetter, type Says } from './compose.tsx';
import type { Letter } from './letter.ts';

/** Who reads a letter, and where. */
export interface Addressee {
  readonly personId: number | null;
  readonly address: string;
}

/**
 * A letter that somebody gets for something they take part in: it opens no door, and its subject is its title.
 * @param about the row that is asked before it leaves whether it is still wanted; null where it always is
 */
export function plainLetter(kind: string, { personId, address }: Addressee, says: Says, about: string | null = null): Letter {
  return { kind, address, personId, subject: says.title, unsubscribeUrl: null, opens: about, ...composeLetter(says) };
}
