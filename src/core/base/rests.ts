import type { Supporter } from './supporter.ts';

/** On how few people everything rests. It counts people where they are few, and names nobody. */
export interface Rests {
  /** Null where too little was done to say. */
  readonly half: { readonly people: number; readonly share: number } | null;
  readonly acts: number;
  /** People who host more than one space, and the spaces that they host. */
  readonly same: { readonly people: number; readonly spaces: number };
  readonly spaces: number;
  /** Spaces with one host. */
  readonly alone: number;
}

/** Fewer posts and turns than this say more about chance than about people. */
export const actsNeeded = 30;
const peopleNeeded = 5;

/**
 * The smallest number of people behind half of what was done (the Contributor Absence Factor of CHAOSS, over posts and
 * weeks on turn), and how many spaces rest on the same hosts.
 */
export function measureRests(people: readonly Supporter[]): Rests {
  const counts = people.map(({ acts }) => acts).filter((acts) => acts > 0).toSorted((one, other) => other - one);
  const acts = sum(counts);
  const hostsOf = new Map<number, number>();
  for (const { hosts } of people) for (const space of hosts) hostsOf.set(space, (hostsOf.get(space) ?? 0) + 1);
  const several = people.filter(({ hosts }) => hosts.length > 1);
  return {
    half: acts < actsNeeded || counts.length < peopleNeeded ? null : behindHalf(counts, acts),
    acts,
    same: { people: several.length, spaces: new Set(several.flatMap(({ hosts }) => hosts)).size },
    spaces: hostsOf.size,
    alone: [...hostsOf.values()].filter((hosts) => hosts === 1).length,
  };
}

function behindHalf(counts: readonly number[], acts: number) {
  let carried = 0;
  for (const [place, count] of counts.entries()) {
    carried += count;
    if (2 * carried >= acts) return { people: place + 1, share: carried / acts };
  }
  return null;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
