export { openCounters } from './page/live.ts';
export { type Beginners, beginners, beginnersForm, beginnersOf, chooseBeginners } from './begin/who.ts';
export { keepConsents } from './consent.ts';
export { signingHour } from './signing/hour.ts';
export { sendSignatureLetters } from './signing/leaving.ts';
export { keyOfSignature } from './signing/queries.ts';
