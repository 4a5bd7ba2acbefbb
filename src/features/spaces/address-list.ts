import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { z } from 'zod';
import { emailAddress } from '../../platform/http/form.ts';

/** What was understood of one line of a list; null where no address was. */
export interface ListedAddress {
  /** Counted from 1, as it stands in the list. */
  readonly line: number;
  readonly name: string;
  readonly address: string | null;
  /** What stands there. */
  readonly words: string;
}

/** People as they are pasted or saved by another program: `name,address`, `Name <address>`, with a header or without. */
export function understandList(text: string): ListedAddress[] {
  const lines = text.split(/\r\n?|\n/).map((words, at) => ({ line: at + 1, words: words.trim() })).filter(({ words }) => words !== '');
  return lines.flatMap(({ line, words }, at): ListedAddress[] => {
    const cells = cellsOf(words);
    if (at === 0 && isHeader(cells)) return [];
    const people = peopleIn(cells);
    return people.length > 0 ? people.map((person) => ({ line, words, ...person })) : [{ line, words, name: '', address: null }];
  });
}

/** The text of a file, in the encoding that spreadsheets save: UTF-8, UTF-16 with its mark, or else Windows-1252. */
export function textOfFile(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  if ((buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff)) return iconv.decode(buffer, 'utf-16');
  const text = iconv.decode(buffer, 'utf-8');
  return text.includes('\u{fffd}') ? iconv.decode(buffer, 'windows-1252') : text;
}

const rows = z.array(z.array(z.string()));

/** One line at a time, so that a quote that is never closed breaks that line alone. */
function cellsOf(words: string): string[] {
  try {
    return rows.parse(parse(words, { delimiter: [',', ';', '\t'], trim: true, relax_column_count: true, relax_quotes: true }))[0] ?? [];
  } catch {
    return [words];
  }
}

const isHeader = (cells: readonly string[]) => cells.every((cell) => !cell.includes('@')) && cells.some((cell) => /mail|adres|address/i.test(cell));

const address = emailAddress();
const addressIn = (cell: string) => address.safeParse(/<([^<>]+)>/.exec(cell)?.[1] ?? cell).data ?? null;

function peopleIn(cells: readonly string[]) {
  const found = cells.flatMap((cell) => {
    const its = addressIn(cell);
    return its === null ? [] : [{ cell, address: its }];
  });
  const others = cells.filter((cell) => cell !== '' && !cell.includes('@'));
  return found.map(({ cell, address: its }) => {
    const before = /^(.*?)\s*</.exec(cell)?.[1]?.replaceAll('"', '').trim() ?? '';
    return { address: its, name: (before || (found.length === 1 ? others.slice(0, 2).join(' ') : '')).slice(0, 120) };
  });
}
