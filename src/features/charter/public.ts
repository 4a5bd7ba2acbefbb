export { acceptCharter, proposeExample, voteOn, writeCharter } from './actions.ts';
export { Changes } from './changes-view.tsx';
export type { Charter, CharterText } from './charter.ts';
export { changesIn, type FieldInWords } from './differences.ts';
export { charterFigures, charterOf, lacksCharter } from './queries.ts';
