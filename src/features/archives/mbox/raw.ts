/** One message as its bytes lie in the file. */
export interface RawMessage {
  /** The "From " line, one character a byte, without its end. */
  readonly envelope: string;
  readonly headers: Buffer;
  /** What is kept of the body. */
  readonly body: Buffer;
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** Bytes of the whole message in the file. */
  readonly bytes: number;
  /** Bytes at its end that were passed over because the message is too large. */
  readonly skippedBytes: number;
}

/** So much of a message is kept: headers and the first text fit in it, an attachment of 60 MB need not. */
const keptBytes = 2 * 1024 * 1024;

/** Gathers the bytes of a message while they come. */
export class UnfinishedMessage {
  readonly #line: number;
  #pieces: Buffer[] = [];
  #kept = 0;
  #bytes = 0;

  constructor(line: number) {
    this.#line = line;
  }

  add(piece: Buffer): void {
    this.#bytes += piece.length;
    const room = keptBytes - this.#kept;
    if (room <= 0 || piece.length === 0) return;
    const kept = piece.subarray(0, room);
    this.#pieces.push(kept);
    this.#kept += kept.length;
  }

  finish(): RawMessage {
    const [only = Buffer.alloc(0)] = this.#pieces;
    const whole = this.#pieces.length > 1 ? Buffer.concat(this.#pieces) : only;
    const headersAt = afterLine(whole, 0);
    const bodyAt = afterBlankLine(whole, headersAt);
    return {
      envelope: whole.toString('latin1', 0, headersAt).trimEnd(),
      headers: whole.subarray(headersAt, bodyAt),
      body: whole.subarray(bodyAt),
      line: this.#line,
      bytes: this.#bytes,
      skippedBytes: this.#bytes - this.#kept,
    };
  }
}

function afterLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(10, at);
  return end === -1 ? bytes.length : end + 1;
}

/** Where the text after the first blank line begins; the end where there is none. */
export function afterBlankLine(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; ) {
    const next = afterLine(bytes, at);
    const isBlank = next - at === 1 || (next - at === 2 && bytes[at] === 13);
    if (isBlank && bytes[next - 1] === 10) return next;
    at = next;
  }
  return bytes.length;
}
