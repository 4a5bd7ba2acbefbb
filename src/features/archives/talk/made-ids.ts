import { createHash } from 'node:crypto';

/** What somebody said, where the archive gives it no name of its own. */
interface Unnamed {
  /** In milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  readonly by: string;
  readonly text: string;
}

/** Makes ids of who said what and when, so that every copy has the same; those of one moment with the same words are counted. */
export class MadeIds {
  readonly #space: string;
  #at = Number.NaN;
  readonly #seen = new Map<string, number>();

  /** @param space what it was read from: the program and the place */
  constructor(space: string) {
    this.#space = space;
  }

  idOf({ at, by, text }: Unnamed): string {
    if (at !== this.#at) this.#seen.clear();
    this.#at = at;
    const hash = createHash('sha256').update(`${by}\n${text}`).digest('base64url').slice(0, 16);
    const times = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, times);
    return `${this.#space}/${at}/${hash}${times === 1 ? '' : `/${times}`}`;
  }
}
