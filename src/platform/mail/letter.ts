/** A letter to one address. */
export interface Letter {
  /** What sort of letter it is, such as `sign-in`. */
  readonly kind: string;
  readonly address: string;
  readonly personId: number | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where one click stops letters of this kind; null for letters that were asked for. */
  readonly unsubscribeUrl: string | null;
  /** The row that a key in this letter opens, such as `invitation:12`; `keyPlace` stands for the key itself. */
  readonly opens: string | null;
}

/** Stands in a letter for its key, which is made while the letter is sent or shown and kept nowhere. */
export const keyPlace = 'KEY-IS-MADE-WHILE-SENDING';

/** Makes the key to a row; null where it opens nothing any more, and the letter need not leave. */
export type MakeKey = (row: number) => Promise<string | null>;

/** How the keys in letters are made, by the sort of row that they open. */
export type Keys = Readonly<Record<string, MakeKey>>;

/** The letter as its reader gets it; null where it is no longer wanted. */
export async function withKey(letter: Letter, keys: Keys): Promise<Letter | null> {
  if (letter.opens === null) return letter;
  const [sort = '', row] = letter.opens.split(':');
  const key = await keys[sort]?.(Number(row));
  if (key === undefined || key === null) return null;
  return filled(letter, key);
}

/** The letter with these words in the place of its key. */
export function filled(letter: Letter, key: string): Letter {
  const fill = (words: string) => words.replaceAll(keyPlace, key);
  return { ...letter, text: fill(letter.text), html: fill(letter.html), unsubscribeUrl: letter.unsubscribeUrl && fill(letter.unsubscribeUrl) };
}
