export { foundingFigures, type FoundingFigures } from './figures.ts';
export { promiseForm } from './input.ts';
export { dayTrouble } from './rules.ts';
