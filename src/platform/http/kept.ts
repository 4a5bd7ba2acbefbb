import { LRUCache } from 'lru-cache';
import type { House } from '../house.ts';

/** Everything that goes into what is kept, with its version. */
export type Key = readonly (string | number | boolean)[];

/**
 * What was made once and is still right: its key names everything that went into it, with its version, so that it is
 * never wrong, whichever process changed what it shows. The least used is forgotten first.
 */
export class Kept<Value extends object | string> {
  readonly #values: LRUCache<string, Value>;

  /** @param size how much room a value takes, of `room` in all */
  constructor(room: number, size: (value: Value) => number) {
    this.#values = new LRUCache({ maxSize: room, sizeCalculation: (value) => size(value) + 1 });
  }

  at(key: Key, make: () => Value): Value {
    const name = key.join(' ');
    const kept = this.#values.get(name);
    if (kept !== undefined) return kept;
    const value = make();
    this.#values.set(name, value);
    return value;
  }

  async atLast(key: Key, make: () => Promise<Value>): Promise<Value> {
    const kept = this.#values.get(key.join(' '));
    if (kept !== undefined) return kept;
    const value = await make();
    return this.at(key, () => value);
  }
}

/** What each house keeps for itself: two of them in one process know nothing of each other. */
export function perHouse<Things extends object>(make: () => Things): (house: House) => Things {
  const things = new WeakMap<House, Things>();
  return (house) => {
    const known = things.get(house) ?? make();
    things.set(house, known);
    return known;
  };
}

const mostKeptAMinute = 200;

/** Makes something once a minute at most, also for those who ask while it is being made; what failed is tried again. */
export function keptAMinute<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const values = new LRUCache<string, Promise<Value>>({ max: mostKeptAMinute, ttl: 60_000 });
  return (key, make) => {
    const known = values.get(key);
    if (known) return known;
    const made = make();
    values.set(key, made);
    made.catch(() => values.delete(key));
    return made;
  };
}
