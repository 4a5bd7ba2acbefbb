/** How much of a file is looked at. Bytes. */
export const recognisedBytes = 4096;

/** What files that are no archive begin with, one character a byte. */
const beginnings: readonly [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['7z\u00bc\u00af', 'a 7z file: unpack it first'],
  ['BZh', 'a bzip2 file: unpack it first'],
  ['\u00fd7zXZ', 'an xz file: unpack it first'],
  ['\u0028\u00b5\u002f\u00fd', 'a zstd file: unpack it first'],
  ['Rar!', 'a rar file: unpack it first'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['SQLite format 3', 'a database'],
  ['!BDN', 'an Outlook data file: export it as mbox first'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Office document'],
];
/** What files of text that are no archive look like. */
const looks: readonly [RegExp, string][] = [
  [/^.{257}ustar/s, 'a tar file: unpack it first'],
  [/^\s*<(?:!doctype html|html|head|body)/i, 'a web page'],
  [/^\s*<\?xml/i, 'an XML file'],
  [/^\s*[[{]\s*["{[\]}]/, 'a JSON file'],
  [/^[!-9;-~]+:.*\r?\n(?:[!-9;-~]+:|[ \t])/, 'an e-mail message that says neither when nor what it is'],
  [/^(?:[^,;.!?\p{Cc}]{1,40}[,;\t]){2,}[^,;\p{Cc}]{0,40}\r?\n/u, 'a table: if it holds messages, say --columns time=…,author=…,text=…'],
  [/^[\t\n\r -~\u0080-\u00ff]+$/, 'a text'],
];

/** Says whether a file begins as JSON does: then it is no text that people or logs write. */
export const isJson = (beginning: Buffer): boolean => /^(?:\u00ef\u00bb\u00bf)?\s*[[{]\s*["{[\]}]/.test(beginning.toString('latin1', 0, 200));

/** What a file that is no archive looks like, to tell a person; null where it looks like nothing known. */
export function whatItIs(beginning: Buffer): string | null {
  const text = beginning.toString('latin1');
  return beginnings.find(([start]) => text.startsWith(start))?.[1] ?? looks.find(([look]) => look.test(text))?.[1] ?? null;
}
