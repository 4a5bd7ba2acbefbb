export { signingHour } from './signing/hour.ts';
export { sendSignatureLetters } from './signing/leaving.ts';
export { keyOfSignature } from './signing/queries.ts';
