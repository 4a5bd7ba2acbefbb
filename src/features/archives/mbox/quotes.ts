import { attributionStart, isCopyStart } from './attributions.ts';
import { endWhile, type SegmentKind } from './segments.ts';

const quoted = /^ ?>/;
const pythonPrompt = /^>>>(?!>)/;
/** A hunk of a diff without context begins with "12c13,14"; its lines begin with "<" and ">". */
const plainHunk = /^\d+(?:,\d+)?[acd]\d+(?:,\d+)?$/;
const plainHunkLine = /^(?:[<>] |[<>]$|---$|\\ No newline)/;
const barred = /^\|(?: |$)/;

/** Marks what a message quotes, with the line above that says whom, and what a mail program copied under it. */
export function markQuotes(lines: readonly string[], kinds: SegmentKind[]): void {
  for (let at = 0; at < lines.length; ) {
    const { end, isQuote } = blockAt(lines, at);
    if (isQuote) kinds.fill('quote', attributionStart(lines, at), end);
    at = end;
  }
  const copyAt = lines.findIndex((_, at) => kinds[at] === 'own' && isCopyStart(lines, at));
  if (copyAt === -1) return;
  // Where the copy has quote marks, the author answers between them; only its head is left to mark.
  const hasMarks = kinds.includes('quote', copyAt);
  kinds.fill('quote', copyAt, hasMarks ? endWhile(lines, copyAt, (line) => line.trim() !== '') : lines.length);
}

/** The lines from here that belong together, and whether they are quoted. */
function blockAt(lines: readonly string[], at: number): { end: number; isQuote: boolean } {
  const line = lines[at] ?? '';
  if (plainHunk.test(line)) return { end: endWhile(lines, at + 1, (under) => plainHunkLine.test(under)), isQuote: false };
  if (quoted.test(line)) {
    const end = endWhile(lines, at, (under) => quoted.test(under));
    return { end, isQuote: !lines.slice(at, end).every((under) => pythonPrompt.test(under)) };
  }
  if (!barred.test(line)) return { end: at + 1, isQuote: false };
  const end = endWhile(lines, at, (under) => under.trim() !== '');
  return { end, isQuote: isBarredQuote(lines.slice(at, end)) };
}

/** "|" marks a quotation where most lines begin with it; in a table they have further ones. */
function isBarredQuote(block: readonly string[]): boolean {
  const marked = block.filter((line) => barred.test(line) && !line.includes('|', 1));
  return marked.length >= 2 && marked.length > block.length * 0.6;
}
