import type { Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { type Fields, isFields } from './fields.ts';
import { JsonScanner } from './items.ts';

/** An object in a list of a JSON file. */
export interface JsonEntry {
  readonly list: string;
  readonly fields: Fields;
  readonly line: number;
}

/** Reads the objects in the lists of a JSON file, as `jsonItems` does. Where it breaks off or is no JSON, that is said, and what came before stays. */
export async function* jsonEntries(file: ArchiveFile, lists: readonly string[], { onSkipped }: Pick<Reading, 'onSkipped'>): AsyncGenerator<JsonEntry> {
  let last = 1;
  try {
    // Through one generator and not two: of a large export, waiting for each entry once more is much of the time.
    const scanner = new JsonScanner(new Set(lists));
    for await (const chunk of file.read()) {
      for (const { list, value, line } of scanner.push(chunk)) {
        last = line;
        if (isFields(value)) yield { list, fields: value, line };
      }
    }
    scanner.end();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    onSkipped({ file: file.path, line: last, reason: { name: 'no-json' } });
  }
}

/** Reads the objects that a JSON file is or has in its list, whole. Of what breaks off, it is said. */
export async function* jsonWhole(file: ArchiveFile, reading: Pick<Reading, 'onSkipped'>): AsyncGenerator<JsonEntry> {
  yield* jsonEntries({ ...file, read: () => bracketed(file.read()) }, [], reading);
}

const byteOrderMark = Buffer.from('\uFEFF');

/** A file as the only entry of a list; one that is a list already stays as it is. */
async function* bracketed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isList: boolean | null = null;
  for await (const chunk of chunks) {
    const bytes: Buffer = isList === null && chunk.subarray(0, 3).equals(byteOrderMark) ? chunk.subarray(3) : chunk;
    if (isList === null) {
      isList = bytes.toString('latin1').trimStart().startsWith('[');
      if (!isList) yield Buffer.from('[');
    }
    yield bytes;
  }
  if (isList === false) yield Buffer.from(']');
}
