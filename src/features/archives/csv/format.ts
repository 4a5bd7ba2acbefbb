import type { Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { isJson } from '../recognise.ts';
import { beginningOf } from '../utf8.ts';
import { type Columns, columnsIn, firstRows } from './columns.ts';
import { readTable } from './read.ts';
import { fields, type Recipe } from './recipe.ts';
import { UnreadableArchive } from '../unreadable.ts';

/** Any table of messages. */
export const csv: ArchiveFormat = csvWith({});

/** A table of messages of which a person says what its columns hold, or some of them. */
export function csvWith(recipe: Recipe): ArchiveFormat {
  const read = (files: readonly ArchiveFile[], reading: Reading) => readTables(files, recipe, reading);
  return { name: 'csv', title: 'messages in a table (CSV); see --columns', isOwn: (beginning) => isTable(beginning, recipe), heads: read, messages: read };
}

/** Of time, author and text, so many at least are known by their names: else any table with words in it would be messages. */
const leastNamed = 2;

function isTable(beginning: Buffer, recipe: Recipe): boolean {
  if (isJson(beginning)) return false;
  // Whoever says what columns hold means this table; what is wrong with it is said when it is read.
  if (Object.keys(recipe).length > 0) return (firstRows(beginningOf(beginning))[0]?.length ?? 0) > 1;
  const columns = columnsOf(beginning, recipe);
  return columns !== null && (!columns.hasHeader || columns.named >= leastNamed);
}

const columnsOf = (beginning: Buffer, recipe: Recipe) => {
  const text = beginningOf(beginning);
  return /^\s*[[{<]/.test(text) || text.includes('\0') ? null : columnsIn(firstRows(text), recipe);
};

async function* readTables(files: readonly ArchiveFile[], recipe: Recipe, reading: Reading) {
  for (const file of files) {
    const columns = await tableColumns(file, recipe);
    reading.onNotice?.({ name: 'columns-found', file: file.name, columns: fields.filter((field) => columns.recipe[field]).map((field) => `${field}=${columns.recipe[field] ?? ''}`).join(',') });
    yield* readTable(file, columns, reading);
  }
}

/**
 * Which columns of a table hold what.
 *
 * @throws UnreadableArchive where something is asked for that it does not have
 */
async function tableColumns(file: ArchiveFile, recipe: Recipe): Promise<Columns> {
  const beginning = await file.beginning();
  const columns = columnsOf(beginning, recipe);
  if (columns !== null) return columns;
  const [header = []] = firstRows(beginningOf(beginning));
  throw new UnreadableArchive({ name: 'unknown-columns', file: file.name, columns: header.join(', ').slice(0, 300) });
}

/** The recipe by which the first table of an archive is read, to be kept. */
export const recipeOf = async ([first]: readonly ArchiveFile[], recipe: Recipe): Promise<Recipe> => (first === undefined ? recipe : (await tableColumns(first, recipe)).recipe);
