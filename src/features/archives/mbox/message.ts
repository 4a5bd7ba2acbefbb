import { createHash } from 'node:crypto';
import type { ArchivedMessage, MessageHead } from '../archived.ts';
import type { Remark } from '../remark.ts';
import { authorOf } from './addresses.ts';
import { isPlausible, parseDate } from './dates.ts';
import { headerText, readHeaders, type Headers } from './headers.ts';
import { readBody } from './mime.ts';
import type { RawMessage } from './raw.ts';
import { idOf, referencesOf } from './references.ts';
import { cutScrubbed } from './scrubbed.ts';
import { unescapeFromLines } from './unescape.ts';

/** What is read before the date of a message without one has been found near it. */
export type Undated<T> = Omit<T, 'at'> & { readonly at: number | null };

/** A subject is shown on one line; a hostile one may be longer. Characters. */
const longestSubject = 1000;

/**
 * Reads who wrote, when, about what, in answer to which. The body is not decoded.
 *
 * @param file how the file is named in `source`
 * @param newestPlausible a later date is not believed. Milliseconds since 1970-01-01T00:00Z
 * @returns `at` is null where neither the message nor its "From " line has a plausible date
 */
export function readHead(raw: RawMessage, file: string, newestPlausible: number): Undated<MessageHead> {
  return headOf(readHeaders(raw.headers), raw, file, newestPlausible);
}

/** Reads the whole message: what `readHead` reads, its text and the names of its attachments. */
export function readMessage(raw: RawMessage, file: string, newestPlausible: number): Undated<ArchivedMessage> {
  const headers = readHeaders(raw.headers);
  const body = readBody(headers, unescapeFromLines(raw.body));
  const { text, attachments } = cutScrubbed(body.text);
  return {
    ...headOf(headers, raw, file, newestPlausible),
    text,
    form: 'letter',
    attachments: [...body.attachments, ...attachments],
  };
}

/** Why a piece of a file is no message; null where it is one. */
export function whyNoMessage(head: Undated<MessageHead>): Remark | null {
  if (head.author.address === headless && head.id.startsWith('mailman.')) {
    return { name: 'piece' };
  }
  const isEmpty = head.author.name === '' && head.author.address === null && head.subject === '';
  return isEmpty && head.at === null ? { name: 'no-head' } : null;
}

/** What Mailman's archiver calls the author of a piece that has no headers (`HyperArch.py`, `as_text`). */
const headless = 'bogus@does.not.exist.com';

function headOf(headers: Headers, raw: RawMessage, file: string, newestPlausible: number): Undated<MessageHead> {
  return {
    id: idOf(headers) ?? madeId(headers, raw),
    references: referencesOf(headers),
    subject: headerText((headers.get('subject') ?? '').slice(0, longestSubject)),
    author: authorOf(headers, raw.envelope),
    at: dateOf(headers, raw.envelope, newestPlausible),
    source: { file, line: raw.line },
  };
}

function dateOf(headers: Headers, envelope: string, newestPlausible: number): number | null {
  const written = parseDate(headers.get('date') ?? '');
  if (isPlausible(written, newestPlausible)) return written;
  const delivered = parseDate(envelope.replace(/^From .*?(?=\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)/, ''));
  return isPlausible(delivered, newestPlausible) ? delivered : null;
}

/** The same message has the same id in every copy of the archive. */
function madeId(headers: Headers, raw: RawMessage): string {
  const hash = createHash('sha256');
  for (const name of ['from', 'date', 'subject']) hash.update(`${headers.get(name) ?? ''}\n`);
  return `${hash.update(raw.body).digest('hex').slice(0, 32)}@no-message-id.invalid`;
}
