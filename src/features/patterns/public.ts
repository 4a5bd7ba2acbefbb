export { evidenceInShort, evidenceInWords, figureInWords, signInWords } from './evidence.ts';
