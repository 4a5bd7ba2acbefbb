export { enterAs } from './enter.ts';
export { erasePerson } from './erase.ts';
export { makeMember } from './people.ts';
