import { maskAddresses } from '../mask.ts';
import type { Attachment } from '../archived.ts';
import { readText } from '../mbox/text.ts';
import type { Segment } from '../mbox/segments.ts';

/** A letter of an archive as it is kept: no signature, and no address of anyone. */
export interface RenderedLetter {
  /** What the author wrote in this letter, without what they quoted. */
  readonly body: string;
  /** All of it, quotations folded. */
  readonly html: string;
}

const longestBody = 200_000;
const longestHint = 80;

/** Turns a letter into what readers see: lines kept, quotations folded, addresses masked, links made of web addresses. */
export function renderLetter(text: string, attachments: readonly Attachment[]): RenderedLetter {
  const { segments } = readText(withoutControls(text.length > longestBody ? `${text.slice(0, longestBody)}\n\n[…]` : text));
  const shown = segments
    .filter(({ kind }) => kind !== 'signature')
    .map((segment): Segment => ({ kind: segment.kind, text: maskAddresses(segment.text) }));
  const names = attachments.map(({ name, type }) => (name === '' ? type : name)).filter((name) => name !== '');
  return {
    body: shown.filter(({ kind }) => kind === 'own').map((segment) => segment.text).join('\n\n'),
    html: shown.map(htmlOf).join('') + attachmentsHtml(names),
  };
}

function htmlOf({ kind, text }: Segment): string {
  const html = linked(text);
  if (kind !== 'quote') return `<div class="mail-text">${html}</div>`;
  return `<details class="mail-quote"><summary>${escape(hintOf(text))}</summary><blockquote>${html}</blockquote></details>`;
}

/** The first words of a quotation, which say in every language what is folded away. */
function hintOf(quote: string): string {
  const line = quote.split('\n').map((each) => each.replace(/^[>|\s]+/, '')).find((each) => each !== '') ?? '';
  return `> ${line.length > longestHint ? `${line.slice(0, longestHint)}…` : line}`;
}

const attachmentsHtml = (names: readonly string[]) =>
  names.length === 0 ? '' : `<ul class="mail-attachments">${names.map((name) => `<li>${escape(maskAddresses(name))}</li>`).join('')}</ul>`;

const webAddress = /\bhttps?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

function linked(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(webAddress)) {
    pieces.push(escape(text.slice(end, index)), `<a href="${escape(address)}" rel="nofollow ugc noopener">${escape(address)}</a>`);
    end = index + address.length;
  }
  pieces.push(escape(text.slice(end)));
  return pieces.join('');
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** PostgreSQL cannot hold NUL, and no reader needs the others. Halves of pairs come from cut letters. */
function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that are meant
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').toWellFormed();
}
