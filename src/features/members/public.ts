export { enterAs } from './enter.ts';
export { erasePerson } from './erase.ts';
export { freeHandle, makeMember } from './people.ts';
