export { enterAs } from './enter.ts';
export { erasePerson, keepAnAdministrator } from './erase.ts';
export { makeMember, nameFromAddress } from './people.ts';
