import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import type { Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { beginningOf, decoded, textBytes } from '../utf8.ts';

/** A row of a table. */
export interface CsvRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const parsed = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });
/** A quote that is never closed swallows what follows; no row is believed to be longer. Characters. */
const longestRow = 4_000_000;
const delimiters = [',', ';', '\t', '|'] as const;

/** Reads a table row by row, in constant memory, whatever its charset. Where it breaks off, that is said, and what came before stays. */
export async function* csvRows(file: ArchiveFile, { onSkipped }: Pick<Reading, 'onSkipped'>): AsyncGenerator<CsvRow> {
  const delimiter = delimiterOf(beginningOf(await file.beginning()));
  const parser = parse({ delimiter, encoding: 'latin1', info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: longestRow });
  // An error of either stream ends both and reaches the reader of the second.
  pipeline(Readable.from(plainLines(textBytes(file.read()))), parser, () => {});
  let line = 1;
  try {
    for await (const each of parser) {
      const { record, info } = parsed.parse(each);
      yield { line, cells: record.map((cell) => decoded(cell).trim()) };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    onSkipped({ file: file.path, line, reason: { name: 'no-table' } });
  }
}

/** With line ends of one character, or the parser would count some lines twice. */
async function* plainLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk.toString('latin1');
    rest = text.endsWith('\r') ? '\r' : '';
    yield Buffer.from(text.slice(0, text.length - rest.length).replaceAll(/\r\n?/g, '\n'), 'latin1');
  }
  if (rest !== '') yield Buffer.from('\n');
}

/** The sign that divides the first lines into the same number of cells, outside quotes. */
export function delimiterOf(beginning: string): string {
  const head = beginning.replaceAll(/"(?:[^"]|"")*(?:"|$)/g, '""').split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 20);
  const counted = delimiters.map((sign) => ({ sign, counts: head.map((line) => line.split(sign).length - 1) }));
  const [first] = counted.toSorted((one, other) => evenness(other.counts) - evenness(one.counts) || (other.counts[0] ?? 0) - (one.counts[0] ?? 0));
  return first?.sign ?? ',';
}

/** How many lines have as many signs as the first one; none where the first has none. */
const evenness = ([first = 0, ...more]: readonly number[]) => (first === 0 ? -1 : more.filter((count) => count === first).length);
