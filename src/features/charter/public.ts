export { writeCharter } from './actions.ts';
export type { Charter } from './charter.ts';
export { charterFigures, charterOf } from './queries.ts';
