import { decodeText } from './charset.ts';
import { decodeQuotedPrintable } from './transfer.ts';

/** An encoded word; one that was cut off at the end of its header lacks the last two characters. */
const encodedWord = /=\?([^?\s]{1,60})\?([bq])\?((?:(?!\?=|=\?[^=])[^\n])*?)(?:\?=|\??$)/gi;

interface Run {
  readonly charset: string;
  /** Base64 that does not yet make whole bytes. */
  base64: string;
  bytes: Buffer[];
}

/**
 * Decodes the encoded words in a header, also where a letter is split over two of them, where the charset is
 * mislabelled and where the last one was cut off. What is no encoded word stays as it is.
 *
 * Source: RFC 2047. libmime's `decodeWords` was tried: it does not mend mislabelled charsets.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  let text = '';
  let end = 0;
  let run: Run | null = null;
  for (const [word, label = '', encoding = '', content = ''] of value.matchAll(encodedWord)) {
    const start = value.indexOf(word, end);
    const between = value.slice(end, start);
    const charset = label.toLowerCase().replace(/\*.*$/, '');
    if (run !== null && (run.charset !== charset || between.trim() !== '')) {
      text += finish(run);
      run = null;
      if (between.trim() !== '') text += between;
    } else if (run === null) {
      text += between;
    }
    run ??= { charset, base64: '', bytes: [] };
    take(run, encoding, content);
    end = start + word.length;
  }
  return text + (run === null ? '' : finish(run)) + value.slice(end);
}

function take(run: Run, encoding: string, content: string): void {
  if (encoding.toLowerCase() === 'q') {
    flushBase64(run);
    run.bytes.push(decodeQuotedPrintable(Buffer.from(content.replaceAll('_', ' '), 'latin1')));
    return;
  }
  run.base64 += content.replaceAll(/\s/g, '');
  if (run.base64.endsWith('=') || run.base64.length % 4 === 0) flushBase64(run);
}

function flushBase64(run: Run): void {
  run.bytes.push(Buffer.from(run.base64, 'base64'));
  run.base64 = '';
}

function finish(run: Run): string {
  flushBase64(run);
  return decodeText(Buffer.concat(run.bytes), run.charset);
}
