/** Entries of a block, as a power of two. A column grows by blocks: nothing is moved, and less than one lies empty. */
const blockBits = 16;
const inBlock = (1 << blockBits) - 1;

/** Whole numbers in a row that grows, four bytes each. */
export class Int32Column {
  readonly #blocks: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** 0 where nothing was set. */
  at(index: number): number {
    return this.#blocks[index >> blockBits]?.[index & inBlock] ?? 0;
  }

  /** Rows are set one after the other, or again. */
  set(index: number, value: number): void {
    while (this.#blocks.length <= index >> blockBits) this.#blocks.push(new Int32Array(inBlock + 1));
    const block = this.#blocks[index >> blockBits];
    if (block !== undefined) block[index & inBlock] = value;
    this.#length = Math.max(this.#length, index + 1);
  }
}

/** Moments and other numbers beyond 32 bits, in a row that grows, eight bytes each. */
export class Float64Column {
  readonly #blocks: Float64Array[] = [];

  /** 0 where nothing was set. */
  at(index: number): number {
    return this.#blocks[index >> blockBits]?.[index & inBlock] ?? 0;
  }

  set(index: number, value: number): void {
    while (this.#blocks.length <= index >> blockBits) this.#blocks.push(new Float64Array(inBlock + 1));
    const block = this.#blocks[index >> blockBits];
    if (block !== undefined) block[index & inBlock] = value;
  }
}
