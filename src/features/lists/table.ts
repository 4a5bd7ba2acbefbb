import { parse } from 'csv-parse/sync';
import { z } from 'zod';

export interface Row {
  /** Where it began in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What the parser makes of a row: its cells, and the line of the file on which it ended. */
const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

const delimiters = [';', ',', '\t', '|'] as const;

/** Excel's own first line, which names the sign that divides: `sep=;`. */
const saidDelimiter = /^"?sep=([;,\t|])"?[ \t]*(?=\r|\n|$)/i;

/**
 * The rows of a table that Excel, Numbers or a ticket shop wrote. Null where the text is no table.
 * @param by what says which sign divides: most of the lines, or the first one, where lines were added by hand
 */
export function rowsOf(whole: string, by: 'most lines' | 'first line' = 'most lines'): Row[] | null {
  const said = saidDelimiter.exec(whole)?.[1];
  const text = whole.replace(saidDelimiter, '');
  const delimiter = said ?? (by === 'most lines' ? delimiterOf(text) : firstDelimiter(text));
  if (delimiter === null) return null;
  const lines = parsed.parse(parse(text, { delimiter, bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, trim: true }));
  // A quote that is never closed swallows the rest; then lines say more than quotes do.
  if (lines.some(({ record }) => record.some((cell) => cell.length > longestCell))) return null;
  let next = 1;
  return lines.map(({ record, info }) => {
    const line = next;
    next = info.lines + 1;
    return { line, cells: record };
  });
}

const longestCell = 5000;

/** The sign that divides the first lines into the same number of cells, outside quotes. */
function delimiterOf(text: string): string | null {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '""').split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 20);
  const counted = delimiters.map((sign) => ({ sign, counts: head.map((line) => line.split(sign).length - 1) }));
  const even = counted.filter(({ counts }) => counts.length > 0 && counts.every((count) => count > 0 && count === counts[0]));
  const some = counted.filter(({ counts }) => counts.filter((count) => count > 0).length > counts.length / 2);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return (even.length > 0 ? even : some).toSorted((one, other) => sum(other.counts) - sum(one.counts))[0]?.sign ?? null;
}

function firstDelimiter(text: string): string | null {
  const first = text.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? '';
  return delimiters.find((sign) => first.includes(sign)) ?? null;
}
