import type { Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { type Fields, isFields } from './fields.ts';
import { jsonItems } from './items.ts';

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
    for await (const { list, value, line } of jsonItems(file.read(), new Set(lists))) {
      last = line;
      if (isFields(value)) yield { list, fields: value, line };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    onSkipped({ file: file.path, line: last, reason: 'From here on the file is no JSON that can be read.' });
  }
}
