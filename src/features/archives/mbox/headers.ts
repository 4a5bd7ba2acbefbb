import { decodeText } from './charset.ts';
import { decodeWords } from './words.ts';

/** The first value of each header by its name in lower case, unfolded, one character a byte. */
export type Headers = ReadonlyMap<string, string>;

const name = /^[!-9;-~]+[ \t]*$/;

/** Reads the header lines of a message or of a part. A line that is no header is passed over. */
export function readHeaders(bytes: Buffer): Headers {
  const lines = bytes.toString('latin1').split('\n');
  const headers = new Map<string, string>();
  for (let at = 0; at < lines.length; ) {
    let line = lines[at] ?? '';
    at += 1;
    for (let more = lines[at]; more !== undefined && isContinuation(more); more = lines[at]) {
      line = `${line.trimEnd()} ${more.trimStart()}`;
      at += 1;
    }
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0));
    if (!name.test(key)) continue;
    const lower = key.trimEnd().toLowerCase();
    if (!headers.has(lower)) headers.set(lower, line.slice(colon + 1).trim());
  }
  return headers;
}

function isContinuation(line: string): boolean {
  return (line.startsWith(' ') || line.startsWith('\t')) && line.trim() !== '';
}

/** Turns a header's value into text: encoded words decoded, bare bytes by the likeliest charset, spaces made one. */
export function headerText(value: string): string {
  const characters = isPlain(value) ? value : decodeText(Buffer.from(value, 'latin1'));
  return decodeWords(characters).replaceAll(unprintable, ' ').trim();
}

/** Runs of white space and of characters that steer a terminal or a page rather than show. */
const unprintable = /[\s\p{Cc}]+/gu;

function isPlain(value: string): boolean {
  for (let at = 0; at < value.length; at += 1) {
    if (value.charCodeAt(at) > 127 || value.charCodeAt(at) === 27) return false;
  }
  return true;
}
