import { z } from 'zod';
import { UnreadableArchive } from '../unreadable.ts';

/** What a table of messages can tell, with what a person calls it on the command line. */
export const fields = ['time', 'author', 'text', 'thread', 'id', 'reply', 'email'] as const;
export type Field = (typeof fields)[number];

/** Which columns hold what, by their names or by their numbers from 1; a moment may stand in two. */
export type Recipe = Readonly<Partial<Record<Field, string>>>;

const schema = z.strictObject(Object.fromEntries(fields.map((field) => [field, z.string().min(1).optional()])));

/**
 * Reads "time=Datum,author=Naam" as it is typed on the command line.
 *
 * @throws UnreadableArchive where it is not written so
 */
export function typedRecipe(typed: string): Recipe {
  const pairs = typed.split(/,(?=\s*\w+=)/).map((pair) => /^\s*(\w+)=(.+?)\s*$/s.exec(pair));
  const recipe: Partial<Record<Field, string>> = {};
  for (const [at, pair] of pairs.entries()) {
    const field = fields.find((name) => name === pair?.[1]);
    if (field === undefined) throw new UnreadableArchive({ name: 'no-such-column', blanks: { known: fields.join(', '), wanted: typed.split(/,(?=\s*\w+=)/)[at] ?? '' } });
    recipe[field] = pair?.[2] ?? '';
  }
  return recipe;
}

/**
 * Reads a recipe as `writtenRecipe` wrote it.
 *
 * @throws UnreadableArchive where it is none
 */
export function recipeIn(json: string): Recipe {
  try {
    const found = schema.parse(JSON.parse(json.replace(/^\uFEFF/, '')));
    return Object.fromEntries(Object.entries(found).filter(([, column]) => column !== undefined));
  } catch (error) {
    throw new UnreadableArchive({ name: 'no-recipe', blanks: { known: fields.join(', ') } }, { cause: error });
  }
}

export const writtenRecipe = (recipe: Recipe): string => `${JSON.stringify(recipe, null, 2)}\n`;
