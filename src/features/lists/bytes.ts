import iconv from 'iconv-lite';
import { utf16In } from '../../core/utf16.ts';

/** A file that is no list, by what it is. */
export type NoList = 'picture' | 'pdf' | 'workbook' | 'document' | 'other';

export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly is: NoList };

/** The text of a file as people have it: with or without a byte order mark, UTF-8, UTF-16, or what Windows writes in Western Europe. */
export function textOf(bytes: Uint8Array): FileText {
  const buffer = Buffer.from(bytes);
  const is = recognised(buffer);
  if (is) return { ok: false, is };
  const text = iconv.decode(buffer, encodingOf(buffer));
  return text.includes('\0') ? { ok: false, is: 'other' } : { ok: true, text };
}

/** First bytes of files that people choose by mistake. */
const beginnings: readonly (readonly [latin1: string, is: NoList])[] = [
  ['\x89PNG', 'picture'], ['\xFF\xD8\xFF', 'picture'], ['GIF8', 'picture'], ['BM', 'picture'], ['RIFF', 'picture'], ['%PDF', 'pdf'],
  ['PK\x03\x04', 'workbook'], ['\xD0\xCF\x11\xE0', 'workbook'], ['{\\rtf', 'document'], ['\x1F\x8B', 'other'],
];

/** What is packed in a file of an office program tells a letter from a table; the old ones say it in UTF-16. */
const ofDocuments = ['word/document', 'opendocument.text', 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t'];

function recognised(buffer: Buffer): NoList | null {
  const head = buffer.toString('latin1', 0, 12);
  if (head.slice(4, 8) === 'ftyp') return 'picture';
  const found = beginnings.find(([beginning]) => head.startsWith(beginning))?.[1] ?? null;
  if (found === 'workbook' && ofDocuments.some((sign) => buffer.includes(sign, 0, 'latin1'))) return 'document';
  if (/^\s*<(!doctype html|html|table|\?xml)/i.test(buffer.toString('latin1', 0, 200).replace('\xEF\xBB\xBF', ''))) return 'document';
  // A list may begin with the letters of a picture: "BMW club,…" is text.
  return found === 'picture' && /^(BM|GIF8|RIFF)/.test(head) && !buffer.subarray(0, 64).some((byte) => byte < 9) ? null : found;
}

const encodingOf = (buffer: Buffer): string => utf16In(buffer) ?? (isUtf8(buffer) ? 'utf-8' : 'windows-1252');

function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false;
  }
}
