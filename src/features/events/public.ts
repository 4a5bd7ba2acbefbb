export { say } from './answers.ts';
export { beginGroup } from './begin-actions.ts';
export { openRound } from './round-actions.ts';
