export { textOf } from './bytes.ts';
export type { ListedPerson } from './person.ts';
export { type ListRead, type ListTrouble, readFile, readList } from './read.ts';
export { type Known, type Standing, type StandingPerson, standingOf, standings } from './standing.ts';
export { peopleTyped } from './typed.ts';
