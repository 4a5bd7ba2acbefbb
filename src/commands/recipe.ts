import { readFile, writeFile } from 'node:fs/promises';
import { type Archive, openArchive, type Recipe, recipeIn, recipeOf, typedRecipe, writtenRecipe } from '../features/archives/public.ts';
import { type Asked, type Command } from './command.ts';

/** What commands that read archives can be told about them. */
export const archiveOptions = { format: { type: 'string' }, columns: { type: 'string' }, recipe: { type: 'string' } } as const satisfies Command['options'];

export const archiveUse = '[--format NAME] [--columns time=…,author=…,text=…] [--recipe FILE]';

export const columnHelp = [
  '--columns    of a table of messages, which columns hold what, by name or number: time, author, text, thread, id,',
  '             reply, email; a day and a time of day are joined by "+": time=Datum+Tijd. What is not said is found',
  '--recipe     a file that keeps this: read where it is there, written where it is not',
].join('\n');

/**
 * Opens an archive as it was asked for, and keeps the recipe of its columns where one is wanted.
 *
 * @throws UnreadableArchive with one sentence for a person
 */
export async function openAsAsked(path: string, { format, columns, recipe: file }: Asked['values']): Promise<Archive> {
  const kept = typeof file === 'string' ? await readFile(file, 'utf8').catch(ifMissing) : null;
  const recipe: Recipe = { ...(kept === null ? {} : recipeIn(kept)), ...(typeof columns === 'string' ? typedRecipe(columns) : {}) };
  const archive = await openArchive(path, typeof format === 'string' ? format : undefined, recipe);
  if (typeof file === 'string' && kept === null && archive.format.name === 'csv') await writeFile(file, writtenRecipe(await recipeOf(archive.files, recipe)));
  return archive;
}

function ifMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
