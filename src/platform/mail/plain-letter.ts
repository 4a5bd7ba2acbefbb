import { composeLetter, type Says } from './compose.tsx';
import type { Letter } from './letter.ts';

/** Who reads a letter, and where. */
export interface Addressee {
  readonly personId: number | null;
  readonly address: string;
}

interface Written extends Says {
  /** What stands in the list of letters, where that is not the title. */
  readonly subject?: string;
}

/**
 * A letter that says something and asks for one thing at most. What refuses such letters is also what a mail program does by itself.
 * @param opens the row that a key in it opens, such as `participant:12`, or that is asked before it leaves whether it is still wanted; null for neither
 */
export function plainLetter(kind: string, { personId, address }: Addressee, { subject, ...says }: Written, opens: string | null = null): Letter {
  return { kind, address, personId, subject: subject ?? says.title, unsubscribeUrl: says.refusal?.url ?? null, opens, ...composeLetter(says) };
}
