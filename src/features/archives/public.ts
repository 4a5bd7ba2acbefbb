export { recipeOf } from './csv/format.ts';
export { type Recipe, recipeIn, typedRecipe, writtenRecipe } from './csv/recipe.ts';
export { type Archive, openArchive } from './find.ts';
export { formatHelp } from './formats.ts';
export { importArchive } from './import/import.ts';
export type { Progress } from './progress.ts';
export type { SkippedMessage } from './archived.ts';
export { surveyArchive } from './survey.ts';
export { UnreadableArchive } from './unreadable.ts';
