import { partsMessages, separatorKind, type SeparatorKind } from './separator.ts';
import { UnfinishedMessage, type RawMessage } from './raw.ts';

/** A "From " line is shorter than this; of the line after it, so much is looked at. Bytes. */
const separatorBytes = 1000;
/** A line longer than this is taken in pieces, so that a file without line ends needs no memory. Bytes. */
const longLineBytes = 65_536;
const newline = 10;
const carriageReturn = 13;
const from = Buffer.from('From ');

/**
 * Parts the bytes of an mbox into messages, wherever the chunks end. It holds the message that it is in, up to
 * two megabytes of it, and nothing else.
 *
 * Source: RFC 4155, and the kinds of "From " line in `separator.ts`.
 */
export class MboxSplitter {
  #rest: Buffer = Buffer.alloc(0);
  #linesBefore = 0;
  #afterBlank = true;
  #inLongLine = false;
  #first: SeparatorKind | null = null;
  #open: UnfinishedMessage | null = null;

  /**
   * Takes the next bytes, which must not be changed afterwards, and gives the messages that they complete, one by one.
   * All of them have to be taken before the next bytes come.
   */
  *push(chunk: Buffer): Generator<RawMessage> {
    yield* this.#scan(this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]), longLineBytes);
  }

  /** Gives the messages that the end of the file completes. */
  *end(): Generator<RawMessage> {
    yield* this.#scan(this.#rest, 0);
    if (this.#open !== null) yield this.#open.finish();
    this.#open = null;
  }

  /** @param lookahead how many bytes a line may still wait for its end: 0 at the end of the file */
  *#scan(buffer: Buffer, lookahead: number): Generator<RawMessage> {
    let taken = 0;
    let at = 0;
    while (at < buffer.length) {
      const end = lineEnd(buffer, at);
      if (end === -1 && buffer.length - at < lookahead) break;
      if (this.#mayPart(buffer, at)) {
        if (lookahead > 0 && !isDecidable(buffer, at)) break;
        const kind = this.#separatorAt(buffer, at);
        if (kind !== null) {
          this.#open?.add(buffer.subarray(taken, at));
          if (this.#open !== null) yield this.#open.finish();
          this.#open = new UnfinishedMessage(this.#linesBefore + 1);
          this.#first ??= kind;
          taken = at;
        }
      }
      const next = end === -1 ? buffer.length : end + 1;
      this.#passLine(buffer, at, next, end !== -1);
      at = next;
    }
    this.#open?.add(buffer.subarray(taken, at));
    this.#rest = buffer.subarray(at);
  }

  #mayPart(buffer: Buffer, at: number): boolean {
    if (!this.#afterBlank || this.#inLongLine || buffer[at] !== from[0]) return false;
    return buffer.compare(from, 0, from.length, at, Math.min(at + from.length, buffer.length)) === 0
      || buffer.length - at < from.length;
  }

  #separatorAt(buffer: Buffer, at: number): SeparatorKind | null {
    const end = lineEnd(buffer, at);
    if (end === -1 || end - at > separatorBytes) return null;
    const kind = separatorKind(lineText(buffer, at, end), nextLineText(buffer, end + 1));
    return kind !== null && partsMessages(kind, this.#first ?? kind) ? kind : null;
  }

  #passLine(buffer: Buffer, at: number, next: number, isWhole: boolean): void {
    const first = buffer[at];
    const isBlank = next - at === 1 ? first === newline : next - at === 2 && first === carriageReturn;
    this.#afterBlank = isWhole && isBlank && !this.#inLongLine;
    this.#inLongLine = !isWhole;
    if (isWhole) this.#linesBefore += 1;
  }
}

function lineEnd(buffer: Buffer, at: number): number {
  return buffer.indexOf(newline, at);
}

/** Both the line and as much of the next one as the decision looks at are there. */
function isDecidable(buffer: Buffer, at: number): boolean {
  const end = lineEnd(buffer, at);
  if (end === -1) return buffer.length - at > separatorBytes;
  return end - at > separatorBytes || lineEnd(buffer, end + 1) !== -1 || buffer.length - end > separatorBytes;
}

function lineText(buffer: Buffer, at: number, end: number): string {
  return buffer.toString('latin1', at, buffer[end - 1] === carriageReturn ? end - 1 : end);
}

function nextLineText(buffer: Buffer, at: number): string {
  const end = lineEnd(buffer, at);
  const shown = Math.min(end === -1 ? buffer.length : end, at + separatorBytes - 1);
  return lineText(buffer, at, shown);
}
