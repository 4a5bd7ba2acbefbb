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
  /**
   * The row that this letter is about, such as `invitation:12`: asked once more before it leaves, and opened by the key
   * where there is one, for which `keyPlace` stands. A moment may follow, as `wantedSince` writes it.
   */
  readonly opens: string | null;
}

/** Stands in a letter for its key, which is made while the letter is sent or shown and kept nowhere. */
export const keyPlace = 'KEY-IS-MADE-WHILE-SENDING';

/** What a letter was written about. */
export interface About {
  readonly personId: number | null;
  /** When what it tells of was marked as told; epoch 0 where nothing was. */
  readonly since: Date;
}

/** Makes the key to a row, an empty one where it opens nothing; null where the letter need not leave any more. */
export type MakeKey = (row: number, about: About) => Promise<string | null>;

/** For `opens`: a letter that is wanted as long as its row is as it was marked at that moment. */
export const wantedSince = (sort: string, row: number, since: Date): string => `${sort}:${row}:${since.getTime()}`;

/** How the keys in letters are made, by the sort of row that they are about. */
export type Keys = Readonly<Record<string, MakeKey>>;

/** The letter as its reader gets it; null where it is no longer wanted. */
export async function withKey(letter: Letter, keys: Keys): Promise<Letter | null> {
  if (letter.opens === null) return letter;
  const [sort = '', row, since = '0'] = letter.opens.split(':');
  const key = await keys[sort]?.(Number(row), { personId: letter.personId, since: new Date(Number(since)) });
  if (key === undefined || key === null) return null;
  return filled(letter, key);
}

/** The letter with these words in the place of its key. */
export function filled(letter: Letter, key: string): Letter {
  const fill = (words: string) => words.replaceAll(keyPlace, key);
  return { ...letter, text: fill(letter.text), html: fill(letter.html), unsubscribeUrl: letter.unsubscribeUrl && fill(letter.unsubscribeUrl) };
}
