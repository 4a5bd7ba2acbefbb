import { LRUCache } from 'lru-cache';

const mostCharacters = 40_000_000;

/**
 * Pages that strangers see, kept as they were sent. The key names everything that stands on a page, with its version, so
 * that a kept page is never wrong, whichever process changed what it shows.
 */
export class KeptPages {
  readonly #pages = new LRUCache<string, string>({ maxSize: mostCharacters, sizeCalculation: (page) => page.length + 1 });

  async get(key: readonly (string | number)[], render: () => Promise<string>): Promise<string> {
    const name = key.join(' ');
    const kept = this.#pages.get(name);
    if (kept !== undefined) return kept;
    const page = await render();
    this.#pages.set(name, page);
    return page;
  }
}
