export { moveSpace } from './record.ts';
