export { seedDemonstration } from './seed.ts';
