export { foundingFigures, type FoundingFigures } from './figures.ts';
