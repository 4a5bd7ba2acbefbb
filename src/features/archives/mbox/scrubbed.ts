import type { Attachment } from '../archived.ts';
import type { Body } from './mime.ts';

const nextPart = /^-{8,} next part -{8,}$/;
const notice = /^An? (.{1,60}) was scrubbed\.\.\.$/;
const types: readonly [RegExp, string][] = [
  [/HTML/i, 'text/html'],
  [/embedded message/i, 'message/rfc822'],
  [/embedded and charset-unspecified text/i, 'text/plain'],
];

/**
 * Takes out what Mailman's archiver wrote where it took an attachment away ("-------------- next part --------------"),
 * and returns the attachments that it names. A part that it left in place, such as a patch, stays in the text.
 */
export function cutScrubbed(text: string): Body {
  if (!text.includes('- next part -')) return { text, attachments: [] };
  const lines = text.split('\n');
  const kept: string[] = [];
  const attachments: Attachment[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    at += 1;
    if (!nextPart.test(line)) {
      kept.push(line);
      continue;
    }
    const kind = notice.exec(lines[at] ?? '')?.[1];
    if (kind === undefined) continue;
    const end = noticeEnd(lines, at);
    attachments.push(attachmentOf(kind, lines.slice(at, end)));
    at = end;
  }
  return { text: kept.join('\n').trimEnd(), attachments };
}

/** A notice goes on to its address, or to a blank line. */
function noticeEnd(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') return at;
    if (/^ *URL: /.test(line)) return at + 1;
  }
  return lines.length;
}

function attachmentOf(kind: string, lines: readonly string[]): Attachment {
  const value = (name: string): string => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2).trim() ?? '';
  const known = types.find(([pattern]) => pattern.test(kind))?.[1];
  const type = value('Type');
  const name = value('Name');
  return { name: name === 'not available' ? '' : name, type: type === '' ? (known ?? 'application/octet-stream') : type };
}
