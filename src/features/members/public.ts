export { enterAs } from './enter.ts';
export { erasePerson, keepAnAdministrator } from './erase.ts';
export { type Reader, readerOf } from './queries.ts';
export { makeMember, memberAt } from './people.ts';
