import type { Look } from './remark.ts';

/** How much of a file is looked at. Bytes. */
export const recognisedBytes = 4096;

/** What files that are no archive begin with, one character a byte. */
const beginnings: readonly [string, Look][] = [
  ['%PDF-', 'pdf'],
  ['7z\u00bc\u00af', 'seven-zip'],
  ['BZh', 'bzip2'],
  ['\u00fd7zXZ', 'xz'],
  ['\u0028\u00b5\u002f\u00fd', 'zstd'],
  ['Rar!', 'rar'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['SQLite format 3', 'database'],
  ['!BDN', 'outlook'],
  ['\u00d0\u00cf\u0011\u00e0', 'office'],
];
/** What files of text that are no archive look like. */
const looks: readonly [RegExp, Look][] = [
  [/^.{257}ustar/s, 'tar'],
  [/^\s*<(?:!doctype html|html|head|body)/i, 'web-page'],
  [/^\s*<\?xml/i, 'xml'],
  [/^\s*[[{]\s*["{[\]}]/, 'json'],
  [/^[!-9;-~]+:.*\r?\n(?:[!-9;-~]+:|[ \t])/, 'letter'],
  [/^(?:[^,;.!?\p{Cc}]{1,40}[,;\t]){2,}[^,;\p{Cc}]{0,40}\r?\n/u, 'table'],
  [/^[\t\n\r -~\u0080-\u00ff]+$/, 'text'],
];

/** Says whether a file begins as JSON does: then it is no text that people or logs write. */
export const isJson = (beginning: Buffer): boolean => /^(?:\u00ef\u00bb\u00bf)?\s*[[{]\s*["{[\]}]/.test(beginning.toString('latin1', 0, 200));

/** What a file that is no archive looks like, to tell a person; null where it looks like nothing known. */
export function whatItIs(beginning: Buffer): Look | null {
  const text = beginning.toString('latin1');
  return beginnings.find(([start]) => text.startsWith(start))?.[1] ?? looks.find(([look]) => look.test(text))?.[1] ?? null;
}
