import libmime from 'libmime';
import type { Attachment } from '../archived.ts';
import { decodeText } from './charset.ts';
import { headerText, readHeaders, type Headers } from './headers.ts';
import { htmlToText } from '../html.ts';
import { guessBoundary, splitParts } from './parts.ts';
import { afterBlankLine } from './raw.ts';
import { decodeTransfer } from './transfer.ts';

export interface Body {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

interface Content extends Body {
  /** Whether the text was written as plain text: then it is the better one of two forms of the same. */
  readonly isPlain: boolean;
}

interface Kind {
  readonly type: string;
  readonly charset: string;
  readonly boundary: string;
  readonly name: string;
  readonly isAttachment: boolean;
}

/** Deeper than any mail program nests; a hostile message may go on. */
const deepest = 20;
const inlineText = /^text\/(?:plain|html|enriched|x-(?:diff|patch))$/;
const none: Content = { text: '', attachments: [], isPlain: true };

/**
 * Reads the text of a message and the names of what is attached. Plain text is preferred to HTML; a broken structure
 * gives as much as can be read.
 *
 * Source: RFC 2045 to 2047, 2183.
 */
export function readBody(headers: Headers, body: Buffer): Body {
  const { text, attachments } = readPart(headers, body, 0);
  return { text: text.replaceAll('\r\n', '\n').trimEnd(), attachments };
}

function readPart(headers: Headers, body: Buffer, depth: number): Content {
  const kind = kindOf(headers);
  if (kind.type.startsWith('multipart/') && depth < deepest) {
    const parts = splitParts(body, kind.boundary === '' ? guessBoundary(body) : kind.boundary);
    if (parts.length > 0) return readParts(kind.type, parts, depth + 1);
  }
  const isText = inlineText.test(kind.type) && !kind.isAttachment && (depth === 0 || kind.name === '');
  const isTopLevel = depth === 0 && !/^(?:application|image|audio|video)\//.test(kind.type);
  if (!isText && !(isTopLevel && !kind.isAttachment)) {
    return { ...none, attachments: [{ name: kind.name, type: kind.type }] };
  }
  const decoded = decodeText(decodeTransfer(body, headers.get('content-transfer-encoding') ?? ''), kind.charset);
  const isHtml = kind.type === 'text/html';
  return { text: isHtml ? htmlToText(decoded) : decoded, attachments: [], isPlain: !isHtml };
}

function readParts(type: string, parts: readonly Buffer[], depth: number): Content {
  const contents = parts.map((part) => {
    const bodyAt = afterBlankLine(part, 0);
    return readPart(readHeaders(part.subarray(0, bodyAt)), part.subarray(bodyAt), depth);
  });
  const written = contents.filter(({ text }) => text.trim() !== '');
  const chosen = type === 'multipart/alternative' ? bestOf(written) : written;
  return {
    text: chosen.map(({ text }) => text.trimEnd()).join('\n\n'),
    attachments: contents.flatMap(({ attachments }) => attachments),
    isPlain: chosen.every(({ isPlain }) => isPlain),
  };
}

function bestOf(contents: readonly Content[]): readonly Content[] {
  const best = contents.find(({ isPlain }) => isPlain) ?? contents[0];
  return best === undefined ? [] : [best];
}

function kindOf(headers: Headers): Kind {
  const content = libmime.parseHeaderValue(headers.get('content-type') ?? 'text/plain');
  const disposition = libmime.parseHeaderValue(headers.get('content-disposition') ?? '');
  const type = content.value.toLowerCase();
  return {
    type: /^[\w-]+\/[\w.+-]+$/.test(type) ? type : 'text/plain',
    charset: content.params['charset'] ?? '',
    boundary: content.params['boundary'] ?? '',
    name: headerText(disposition.params['filename'] ?? content.params['name'] ?? ''),
    isAttachment: disposition.value.toLowerCase() === 'attachment',
  };
}
