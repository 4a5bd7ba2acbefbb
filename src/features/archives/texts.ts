import { Int32Column } from './columns.ts';
import { IdNumbers } from './ids.ts';

const blockBytes = 1 << 20;
/** So much of a text is kept, so that its length fits in two bytes. */
const longestText = 10_000;

/** Keeps each text once, as bytes: hundreds of thousands of strings would burden the garbage collector. */
export class Texts {
  readonly #numbers = new IdNumbers();
  /** Where each text lies: the block and the place in it, as one number. */
  readonly #starts = new Int32Column();
  readonly #blocks: Buffer[] = [];
  #used = blockBytes;

  numberOf(text: string): number {
    const number = this.#numbers.numberOf(text);
    if (number === this.#starts.length) this.#starts.set(number, this.#keep(Buffer.from(text.slice(0, longestText))));
    return number;
  }

  textOf(number: number): string {
    const start = this.#starts.at(number);
    const at = start % blockBytes;
    const block = this.#blocks[(start - at) / blockBytes];
    return block?.toString('utf8', at + 2, at + 2 + block.readUInt16LE(at)) ?? '';
  }

  #keep(bytes: Buffer): number {
    if (this.#used + bytes.length + 2 > blockBytes) {
      this.#blocks.push(Buffer.alloc(blockBytes));
      this.#used = 0;
    }
    const at = this.#used;
    const block = this.#blocks.at(-1);
    block?.writeUInt16LE(bytes.length, at);
    bytes.copy(block ?? bytes, at + 2);
    this.#used += bytes.length + 2;
    return (this.#blocks.length - 1) * blockBytes + at;
  }
}
