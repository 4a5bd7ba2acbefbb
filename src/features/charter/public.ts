export { acceptCharter, proposeExample, voteOn, writeCharter } from './actions.ts';
export type { Charter, CharterText } from './charter.ts';
export { charterFigures, charterOf, lacksCharter } from './queries.ts';
