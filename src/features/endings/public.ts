export { endSpace } from './actions.ts';
export { sayFarewell } from './say-farewell.ts';
