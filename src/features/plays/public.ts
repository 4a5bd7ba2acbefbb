export { choosePlay, finishPlay, keepOutcome } from './actions.ts';
export { outcomeInWords } from './outcome.ts';
export { type Play, patternForm, playForm, playsOf, playsToLookAt } from './queries.ts';
export { daysToDo, followedUpAfterDays } from './rules.ts';
export { ways } from './ways.ts';
