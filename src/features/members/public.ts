export { enterAs } from './enter.ts';
export { erasePerson, keepAnAdministrator } from './erase.ts';
export { makeMember, memberAt, nameFromAddress } from './people.ts';
export { type Reader, readerOf } from './queries.ts';
