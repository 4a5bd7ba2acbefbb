import { createHash } from 'node:crypto';

/** What somebody said, where the archive gives it no name of its own. */
interface Unnamed {
  /** As precisely as the archive tells. */
  readonly moment: string;
  readonly by: string;
  readonly text: string;
}

/** Makes ids of who said what and when, so that every copy has the same; those of one moment with the same words are counted. */
export class MadeIds {
  readonly #space: string;
  #moment = '';
  readonly #seen = new Map<string, number>();

  /** @param space what it was read from: the program and the place */
  constructor(space: string) {
    this.#space = space;
  }

  idOf({ moment, by, text }: Unnamed): string {
    if (moment !== this.#moment) this.#seen.clear();
    this.#moment = moment;
    const hash = createHash('sha256').update(`${by}\n${text}`).digest('base64url').slice(0, 16);
    const times = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, times);
    return `${this.#space}/${moment}/${hash}${times === 1 ? '' : `/${times}`}`;
  }
}
