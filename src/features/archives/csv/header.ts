import { delimiterOf } from './rows.ts';

/** The names of columns in a beginning, in small letters; as many as stand in the first line. */
export function headerIn(beginning: string): string[] {
  const [first = ''] = beginning.trimStart().split(/\r\n?|\n/, 1);
  return first.split(delimiterOf(beginning)).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1').trim().toLowerCase());
}
