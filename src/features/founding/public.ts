export { foundingFigures, type FoundingFigures } from './figures.ts';
export { promiseForm } from './input.ts';
export { dayTrouble } from './rules.ts';
export { promise, takePromiseBack } from './promise-actions.ts';
export { prepareSeed } from './seed-actions.ts';
export { promiseOf } from './promise-queries.ts';
export { promiseInWords } from './words.ts';
