/**
 * Rows in the binary format of COPY, which neither side has to escape and to parse. Values are written one after the
 * other, each as PostgreSQL receives its type.
 *
 * Source: PostgreSQL's documentation of COPY, "Binary Format".
 */
export class BinaryRows {
  static readonly header = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
  static readonly trailer = Buffer.from([0xff, 0xff]);
  #bytes = Buffer.allocUnsafe(1 << 20);
  #used = 0;

  row(columns: number): void {
    this.#room(2);
    this.#used = this.#bytes.writeInt16BE(columns, this.#used);
  }

  null(): void {
    this.#room(4);
    this.#used = this.#bytes.writeInt32BE(-1, this.#used);
  }

  /** A bigint; exact up to 2^53. */
  whole(value: number): void {
    this.#room(12);
    this.#used = this.#bytes.writeInt32BE(8, this.#used);
    this.#used = this.#bytes.writeBigInt64BE(BigInt(value), this.#used);
  }

  /** A text or a word of an enum. */
  text(value: string): void {
    this.#room(4 + value.length * 3);
    const length = this.#bytes.write(value, this.#used + 4);
    this.#used = this.#bytes.writeInt32BE(length, this.#used) + length;
  }

  bytes(value: Buffer): void {
    this.#room(4 + value.length);
    this.#used = this.#bytes.writeInt32BE(value.length, this.#used);
    this.#used += value.copy(this.#bytes, this.#used);
  }

  /** A timestamp with time zone. Takes milliseconds since 1970-01-01T00:00Z; PostgreSQL counts microseconds since 2000. */
  moment(value: number): void {
    this.whole((value - year2000) * 1000);
  }

  /** What was written. */
  taken(): Buffer {
    return this.#bytes.subarray(0, this.#used);
  }

  #room(bytes: number): void {
    if (this.#used + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#used + bytes));
    this.#bytes.copy(larger, 0, 0, this.#used);
    this.#bytes = larger;
  }
}

const year2000 = Date.UTC(2000, 0, 1);
