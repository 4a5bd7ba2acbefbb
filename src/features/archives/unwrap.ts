/** Mail programs break lines somewhere here. Characters. */
const narrowest = 50;
const widest = 90;
/** Of the characters of prose so many at most are no letters, spaces or common punctuation; of logs and programs more. */
const oddShare = 0.07;

/**
 * Joins lines that a mail program broke because the next word did not fit any more: on a telephone each would break a
 * second time. Lists, tables, logs and programs stay as they were written.
 */
export function unwrapped(text: string): string {
  return text
    .split(/(\n[^\S\n]*\n\s*)/)
    .map(joined)
    .join('');
}

/** A line goes on where it was broken in the middle of a sentence, or where every line of the paragraph was. */
function joined(paragraph: string): string {
  const lines = paragraph.split('\n').map((line) => line.trimEnd());
  const width = Math.max(...lines.map(({ length }) => length));
  if (lines.length < 2 || width < narrowest || width > widest || !isProse(paragraph)) return paragraph;
  const forced = lines.map((line, at) => wasForced(line, lines[at + 1] ?? '', width));
  // Of two lines the first is often the longer one, and tells nothing.
  const wereAll = lines.length > 2 && forced.slice(0, -1).every(Boolean);
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      if (!forced[at] || !(wereAll || /^\p{Ll}/u.test(next))) return `${line}\n`;
      return /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line : `${line} `;
    })
    .join('');
}

function wasForced(line: string, next: string, width: number): boolean {
  return !line.endsWith(':') && isSentence(next) && line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width;
}

const isSentence = (line: string) => /^[\p{L}\p{N}"'“‘„«(¿¡]/u.test(line) && !/^(?:\d+|[a-z])[.)]\s/.test(line);

function isProse(text: string): boolean {
  const odd = text.replaceAll(/[\p{L}\s.,;:'’"“”()!?-]+/gu, '');
  return odd.length <= oddShare * text.length;
}
