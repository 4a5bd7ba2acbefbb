export { type Beginners, beginners, beginnersForm, beginnersOf, chooseBeginners } from './begin/who.ts';
export { keepConsents } from './consent.ts';
