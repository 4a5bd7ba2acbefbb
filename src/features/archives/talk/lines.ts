import type { ArchiveFile } from '../file.ts';
import { decoded, textBytes } from '../utf8.ts';

export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** No line is believed to be longer; what comes after is left out. Bytes. */
const longestLine = 1_000_000;

/** The lines of a text file, without their ends, whatever their charset, in constant memory. */
export async function* textLines(file: ArchiveFile): AsyncGenerator<TextLine> {
  let number = 1;
  let rest = '';
  for await (const bytes of textBytes(file.read())) {
    const lines = (rest + bytes.toString('latin1')).split('\n');
    rest = lines.pop()?.slice(0, longestLine) ?? '';
    for (const line of lines) {
      yield { number, text: plain(line) };
      number += 1;
    }
  }
  if (rest !== '') yield { number, text: plain(rest) };
}

const plain = (line: string) => decoded(line.slice(0, longestLine).replace(/\r+$/, ''));

/** The lines of a beginning; the last one, which may be cut off, is left out where there are others. */
export function linesOf(beginning: string): string[] {
  const lines = beginning.split(/\r\n?|\n/);
  return (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '');
}
