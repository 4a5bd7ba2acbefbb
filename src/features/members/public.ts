export { enterAs } from './enter.ts';
export { erasePerson, keepAnAdministrator } from './erase.ts';
export { makeMember, memberAt } from './people.ts';
