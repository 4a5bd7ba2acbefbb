import { escapeHtml } from '../../../core/html.ts';
import { maskAddresses } from '../mask.ts';
import { unwrapped } from '../unwrap.ts';
import type { Attachment, TextForm } from '../archived.ts';
import { readText } from '../mbox/text.ts';
import type { Segment } from '../mbox/segments.ts';
import { renderMarkdown } from '../../conversations/public.ts';
import { htmlToText } from '../html.ts';
import { safePage } from './page.ts';

/** A letter of an archive as it is kept: no signature, and no address of anyone. */
export interface RenderedLetter {
  /** What the author wrote in this letter, without what they quoted. */
  readonly body: string;
  /** All of it, quotations folded. */
  readonly html: string;
}

const longestBody = 200_000;
const longestHint = 80;
const longestAttribution = 160;
/** Lines. */
const unfoldedPatch = 30;

/** Turns what somebody wrote into what readers see: addresses masked, links made of web addresses, files named. */
export function renderText(text: string, attachments: readonly Attachment[], form: TextForm): RenderedLetter {
  const whole = withoutControls(text.length > longestBody ? `${text.slice(0, longestBody)}\n\n[…]` : text);
  const names = attachments.filter(isSomething).map(({ name, type }) => (name === '' ? type : name));
  const { body, html } = forms[form](whole);
  return { body, html: html + attachmentsHtml(names) };
}

const forms: Readonly<Record<TextForm, (text: string) => RenderedLetter>> = {
  letter: renderLetter,
  plain: (text) => {
    const body = maskAddresses(text.trim());
    return { body, html: body === '' ? '' : `<div class="mail-text">${linked(body)}</div>` };
  },
  markdown: (text) => {
    const body = maskAddresses(text.trim());
    return { body, html: renderMarkdown(body) };
  },
  html: (text) => {
    const html = safePage(text);
    return { body: htmlToText(html), html };
  },
};

/** A letter: lines kept, quotations folded, no signature. */
function renderLetter(text: string): RenderedLetter {
  const { segments } = readText(text);
  const shown = segments
    .filter(({ kind }) => kind !== 'signature')
    .map((segment): Segment => ({ kind: segment.kind, text: maskAddresses(segment.text) }));
  return {
    body: shown.filter(({ kind }) => kind === 'own').map((segment) => segment.text).join('\n\n'),
    html: shown.map(htmlOf).join(''),
  };
}

/** What has no name is often the same text once more, as a page, or a signature for programs to read. */
const isSomething = ({ name, type }: Attachment) => name !== '' || !/^$|^(?:text\/|multipart\/|application\/(?:pgp|pkcs7|x-pkcs7)-signature)/i.test(type);

function htmlOf({ kind, text }: Segment): string {
  if (kind !== 'quote') return ownHtml(text);
  const { hint, quoted } = unfolded(text);
  return `<details class="mail-quote"><summary>${escapeHtml(hint)}</summary><blockquote>${shown(quoted)}</blockquote></details>`;
}

/** Where the changes to a program begin, which many lists were made for; they go on to the end. */
const patch = /^(?:diff (?:--git|-\S+ )|Index: \S+\n={9}|--- \S.*\n\+\+\+ \S)/m;

function ownHtml(text: string): string {
  const at = text.search(patch);
  const prose = at === -1 ? text : text.slice(0, at);
  const words = prose.trim() === '' ? '' : `<div class="mail-text">${shown(prose.trimEnd())}</div>`;
  return at === -1 ? words : words + patchHtml(text.slice(at).trimEnd());
}

function patchHtml(changes: string): string {
  const lines = changes.split('\n');
  const added = lines.filter((line) => /^\+(?!\+\+ )/.test(line)).length;
  const removed = lines.filter((line) => /^-(?!-- )/.test(line)).length;
  const summary = `${escapeHtml(cut(lines[0] ?? '', longestAttribution))} · +${added} −${removed}`;
  return `<details class="mail-quote"${lines.length <= unfoldedPatch ? ' open' : ''}><summary>${summary}</summary><pre class="mail-patch" tabindex="0">${escapeHtml(changes)}</pre></details>`;
}

/** What says, in every language, what is folded away: the line "Anna wrote", or the first words. Only what was quoted in a quotation keeps its mark. */
function unfolded(quote: string): { hint: string; quoted: string } {
  const lines = quote.split('\n');
  const marked = lines.findIndex((line) => /^ ?[>|]/.test(line));
  const attribution = lines.slice(0, Math.max(marked, 0)).join(' ').trim();
  const isShort = attribution !== '' && attribution.length <= longestAttribution;
  const quoted = lines.slice(isShort ? marked : 0).map((line) => line.replace(/^ ?> ?/, '')).join('\n');
  return { hint: isShort ? attribution : hintOf(quote), quoted };
}

function hintOf(quote: string): string {
  const line = quote.split('\n').map((each) => each.replace(/^[>|\s]+/, '')).find((each) => each !== '') ?? '';
  return `> ${cut(line, longestHint)}`;
}

const cut = (line: string, length: number) => (line.length > length ? `${line.slice(0, length)}…` : line);

const attachmentsHtml = (names: readonly string[]) =>
  names.length === 0 ? '' : `<ul class="mail-attachments">${names.map((name) => `<li>${escapeHtml(maskAddresses(withoutControls(name)))}</li>`).join('')}</ul>`;

/** Lines that flow together may bring an address together that was broken. */
function shown(text: string): string {
  const flowing = unwrapped(text);
  return linked(flowing === text ? text : maskAddresses(flowing));
}

const webAddress = /\bhttps?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

function linked(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(webAddress)) {
    pieces.push(escapeHtml(text.slice(end, index)), `<a href="${escapeHtml(address)}" rel="nofollow ugc noopener">${escapeHtml(address)}</a>`);
    end = index + address.length;
  }
  pieces.push(escapeHtml(text.slice(end)));
  return pieces.join('');
}

/** PostgreSQL cannot hold NUL, and no reader needs the others. Halves of pairs come from cut letters. */
function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that are meant
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').toWellFormed();
}
