const [quote, backslash, comma, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d];

/** One entry of an array in a JSON file. */
export interface JsonItem {
  /** The name of the array, or empty where the file itself is one. */
  readonly list: string;
  readonly value: unknown;
  /** Which line of the file it begins on, from 1. */
  readonly line: number;
}

/** No entry is believed to be longer; a file that is no JSON would otherwise fill the memory. Bytes. */
const longestItem = 64 * 1024 * 1024;

/**
 * The entries of the arrays in a JSON file, one after the other, in constant memory: of the file itself where it is an
 * array, else of the arrays in its object that are asked for. What is in between is passed over unread.
 *
 * @param lists the names of the arrays that are asked for
 * @throws SyntaxError where an entry is no JSON, and where the file ends in the middle of one
 */
export async function* jsonItems(chunks: AsyncIterable<Buffer>, lists: ReadonlySet<string>): AsyncGenerator<JsonItem> {
  const scanner = new JsonScanner(lists);
  // Each of them, and not `yield*`: that would wait twice for each.
  for await (const chunk of chunks) for (const item of scanner.push(chunk)) yield item;
  scanner.end();
}

/** Finds entries in the bytes that it is fed, as `jsonItems` does. */
export class JsonScanner {
  readonly #lists: ReadonlySet<string>;
  #rest: Buffer = Buffer.alloc(0);
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  /** The depth at which entries of the current array stand; 0 where it is not asked for. */
  #itemDepth = 0;
  #list = '';
  /** Where the entry begins in what is held, or -1. */
  #start = -1;
  #startLine = 1;
  #line = 1;
  /** Where the last text of the outermost object begins and ends: the name of what comes. */
  #name: [number, number] = [0, 0];
  #isEnded = false;

  constructor(lists: ReadonlySet<string>) {
    this.#lists = lists;
  }

  *push(chunk: Buffer): Generator<JsonItem> {
    const held = this.#rest.length;
    const bytes = held === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (let at = held; at < bytes.length; at += 1) {
      if (this.#inText) {
        at = this.#endOfText(bytes, at);
        if (at === bytes.length) break;
        this.#inText = false;
        if (this.#depth === 1) this.#name[1] = at;
        continue;
      }
      const byte = bytes[at] ?? 0;
      if (byte <= 0x20) {
        if (byte === 0x0a) this.#line += 1;
        continue;
      }
      const isItem = this.#itemDepth !== 0 && this.#depth === this.#itemDepth;
      if (isItem && (byte === comma || byte === closeBracket)) yield* this.#cut(bytes, at);
      else if (isItem && byte === closeBrace) throw new SyntaxError('An array ends as an object.');
      else if (isItem && this.#start === -1) [this.#start, this.#startLine] = [at, this.#line];
      if (byte === quote) {
        this.#inText = true;
        if (this.#depth === 1) this.#name[0] = at;
      } else if (byte === openBrace || byte === openBracket) this.#open(bytes, byte);
      else if (byte === closeBrace || byte === closeBracket) this.#close();
    }
    this.#keep(bytes);
  }

  end(): void {
    // A file may have several arrays, one after the other: the last of them must have ended.
    if (!this.#isEnded || this.#depth !== 0 || this.#inText) throw new SyntaxError('The file ends in the middle.');
  }

  /** Where the text ends in which this byte is, or the end of what is held. Most of a file is texts: they are not looked at byte by byte. */
  #endOfText(bytes: Buffer, start: number): number {
    let from = this.#isEscaped ? start + 1 : start;
    for (;;) {
      const found = bytes.indexOf(quote, from);
      const end = found === -1 ? bytes.length : found;
      let before = end;
      while (before > from && bytes[before - 1] === backslash) before -= 1;
      this.#isEscaped = (end - before) % 2 === 1;
      if (found === -1 || !this.#isEscaped) return end;
      this.#isEscaped = false;
      from = end + 1;
    }
  }

  #open(bytes: Buffer, byte: number): void {
    this.#depth += 1;
    if (byte !== openBracket || this.#itemDepth !== 0) return;
    const name = this.#depth === 2 ? bytes.toString('utf8', this.#name[0] + 1, this.#name[1]) : '';
    if (this.#depth === 1 || (this.#depth === 2 && this.#lists.has(name))) [this.#itemDepth, this.#list] = [this.#depth, name];
  }

  #close(): void {
    if (this.#depth === this.#itemDepth) this.#itemDepth = 0;
    this.#depth -= 1;
    if (this.#depth < 0) throw new SyntaxError('More ends in it than begins.');
    this.#isEnded ||= this.#depth === 0;
  }

  *#cut(bytes: Buffer, end: number): Generator<JsonItem> {
    if (this.#start === -1) return;
    const text = bytes.toString('utf8', this.#start, end);
    this.#start = -1;
    yield { list: this.#list, value: JSON.parse(text), line: this.#startLine };
  }

  /** Holds what has begun and not ended: an entry, or the name of an array. */
  #keep(bytes: Buffer): void {
    const [from, to] = this.#name;
    const isNaming = this.#itemDepth === 0 && this.#depth === 1 && from >= 0;
    const start = this.#start === -1 ? (isNaming ? from : bytes.length) : this.#start;
    if (bytes.length - start > longestItem) throw new SyntaxError('An entry of it does not end.');
    this.#rest = bytes.subarray(start);
    if (this.#start !== -1) this.#start = 0;
    this.#name = [from - start, to - start];
  }
}
