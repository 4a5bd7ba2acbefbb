import type { ListedPerson } from './person.ts';

/** What becomes of a line: whoever is `new` is asked, and nobody else. */
export const standings = ['broken', 'missing', 'empty', 'duplicate', 'away', 'refused', 'asked', 'listed', 'new'] as const;
export type Standing = (typeof standings)[number];

export interface StandingPerson extends ListedPerson {
  readonly standing: Standing;
  /** The line that has the same address; 0 where none has. */
  readonly same: number;
}

/** What is known of addresses already. */
export interface Known {
  /** On the list of this event, and not yet asked by letter. */
  readonly listed: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  /** They said that they want no letters. */
  readonly refused: ReadonlySet<string>;
}

/** Each line with what becomes of it, those that need a look first. */
export function standingOf(people: readonly ListedPerson[], known: Known): StandingPerson[] {
  const seen = new Map<string, number>();
  const placed = people.map((person): StandingPerson => {
    const same = person.address === null ? undefined : seen.get(person.address);
    if (person.address !== null && same === undefined) seen.set(person.address, person.line);
    return { ...person, standing: standing(person, same, known), same: same ?? 0 };
  });
  return placed.toSorted((one, other) => standings.indexOf(one.standing) - standings.indexOf(other.standing) || one.line - other.line);
}

function standing({ address, given, name, wasAway }: ListedPerson, same: number | undefined, { listed, asked, refused }: Known): Standing {
  if (address === null) return given !== '' ? 'broken' : name === '' ? 'empty' : 'missing';
  if (same !== undefined) return 'duplicate';
  if (wasAway) return 'away';
  if (refused.has(address)) return 'refused';
  if (asked.has(address)) return 'asked';
  return listed.has(address) ? 'listed' : 'new';
}
