import type { Line } from './line.ts';

/** Who stands before the gate. */
export interface Passer {
  readonly isHost: boolean;
  readonly isDirector: boolean;
}

/**
 * What it takes to go through: nothing more, a dated repair of what is weak, or the director's reason. Null for who may
 * not. A line about which nothing can be said yet keeps a host waiting as a missing one does; the rehearsal does not,
 * as long as it cannot be held.
 */
export type Passage = 'free' | 'with-repair' | 'with-reason' | null;

export function passageFor(lines: readonly Line<string>[], { isHost, isDirector }: Passer): Passage {
  const open = lines.filter(({ name, state }) => state === 'missing' || (state === 'later' && name !== 'rehearsal'));
  if (open.length > 0) return isDirector ? 'with-reason' : null;
  if (!isHost && !isDirector) return null;
  return lines.some(({ state }) => state === 'weak') ? 'with-repair' : 'free';
}

const rank = { missing: 0, weak: 1, later: 2, holds: 3 } as const;

/** The line whose step helps most: what is missing before what is weak, and in their order. Null where all hold. */
export function firstToMend<Name extends string>(lines: readonly Line<Name>[]): Line<Name> | null {
  const [first] = lines.filter(({ state }) => state !== 'holds').toSorted((one, other) => rank[one.state] - rank[other.state]);
  return first ?? null;
}
