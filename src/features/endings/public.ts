export { sayFarewell } from './say-farewell.ts';
