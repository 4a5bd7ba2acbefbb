export { evidenceInWords, figureInWords, signInWords } from './evidence.ts';
