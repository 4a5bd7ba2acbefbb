import { isAscii } from 'node:buffer';
import { utf16In } from '../../core/utf16.ts';
import { decodeText } from './mbox/charset.ts';

/** The bytes of a text without a byte order mark, UTF-16 made UTF-8; those in other charsets stay as they are. */
export async function* textBytes(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      const encoding = utf16In(chunk);
      decoder = encoding === null ? null : new TextDecoder(encoding);
    }
    yield decoder === null ? (isFirst ? withoutMark(chunk) : chunk) : Buffer.from(decoder.decode(chunk, { stream: true }));
    isFirst = false;
  }
}

/** The beginning of a text, for a look at it. */
export function beginningOf(bytes: Buffer): string {
  const encoding = utf16In(bytes);
  return encoding === null ? decodeText(withoutMark(bytes)) : new TextDecoder(encoding).decode(bytes);
}

const withoutMark = (bytes: Buffer) => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);

/** A line, cell by cell or as a whole, may be in another charset than the next: texts are read as bytes, one character each, and decoded here. */
export function decoded(latin: string): string {
  const bytes = Buffer.from(latin, 'latin1');
  return isAscii(bytes) ? latin : decodeText(bytes);
}
