export { openArchive } from './find.ts';
export { importArchive } from './import/import.ts';
export type { Progress } from './heads.ts';
export type { SkippedMessage } from './archived.ts';
export { surveyArchive } from './survey.ts';
export { UnreadableArchive } from './unreadable.ts';
