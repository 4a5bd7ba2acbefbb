import { Int32Column } from './columns.ts';

/**
 * Gives each text a dense number, keeping 64 bits of it: a million ids take some 20 MB instead of 150. Two of a million
 * different ids have the same 64 bits with a chance of 3 in 100 million.
 */
export class IdNumbers {
  readonly #hash = new TextHash();
  readonly #high = new Int32Column();
  readonly #low = new Int32Column();
  /** Open addressing: the number of an id plus 1, or 0 where the slot is free. */
  #slots = new Int32Array(1 << 12);

  get size(): number {
    return this.#high.length;
  }

  numberOf(id: string): number {
    this.#hash.of(id);
    const { high, low } = this.#hash;
    const slot = this.#slotOf(high, low);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known !== -1) return known;
    const number = this.size;
    this.#high.set(number, high);
    this.#low.set(number, low);
    this.#slots[slot] = number + 1;
    if (this.size * 4 > this.#slots.length * 3) this.#grow();
    return number;
  }

  /** The number of an id that is known, or -1. */
  find(id: string): number {
    this.#hash.of(id);
    return (this.#slots[this.#slotOf(this.#hash.high, this.#hash.low)] ?? 0) - 1;
  }

  /** Orders two numbers by what they stand for, so that the order does not depend on which came first. */
  compare(one: number, other: number): number {
    return this.#high.at(one) - this.#high.at(other) || this.#low.at(one) - this.#low.at(other);
  }

  /** The slot of an id, or the free one where it belongs. */
  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number === -1 || (this.#high.at(number) === high && this.#low.at(number) === low)) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.size; number += 1) {
      this.#slots[this.#slotOf(this.#high.at(number), this.#low.at(number))] = number + 1;
    }
  }
}

/**
 * Two times 32 bits of a text, signed. Mixes as MurmurHash3 does (public domain, Austin Appleby), a UTF-16 unit at a time.
 * Both come from one walk through the text: of a large archive, much of the time goes into this.
 */
class TextHash {
  high = 0;
  low = 0;

  of(text: string): void {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let at = 0; at < text.length; at += 1) {
      const spread = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
      const mixed = Math.imul((spread << 15) | (spread >>> 17), 0x1b873593);
      high ^= mixed;
      high = Math.imul((high << 13) | (high >>> 19), 5) + 0xe6546b64;
      low ^= mixed;
      low = Math.imul((low << 13) | (low >>> 19), 5) + 0xe6546b64;
    }
    this.high = finished(high, text.length);
    this.low = finished(low, text.length);
  }
}

function finished(mixed: number, length: number): number {
  let hash = Math.imul(mixed ^ (mixed >>> 16) ^ length, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
