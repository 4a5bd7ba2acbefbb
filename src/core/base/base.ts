import { type Shown, shownBeside, shownParts, type ShownParts } from './disclosure.ts';
import { measureRests, type Rests } from './rests.ts';
import { carries, isGone, isNew, quarterMilliseconds, type Supporter, supports } from './supporter.ts';

/** The supporters of an organisation, in numbers in which nobody can be recognised. */
export interface Base {
  readonly isEmpty: boolean;
  readonly supporting: Shown;
  readonly carrying: Shown;
  readonly fresh: Shown;
  readonly gone: Shown;
  /** Newcomers in stretches of ninety days, the latest last. */
  readonly quarters: readonly Quarter[];
  readonly rests: Rests;
}

export interface Quarter extends ShownParts {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly until: number;
  readonly people: Shown;
}

const quartersShown = 8;

/** @param now epoch milliseconds */
export function measureBase(people: readonly Supporter[], now: number): Base {
  const count = (is: (supporter: Supporter) => boolean) => people.filter(is).length;
  const [supporting = 'few', fresh = 'few', carrying = 'few', gone = 'few'] = shownBeside([
    count((each) => supports(each, now)),
    count((each) => isNew(each, now)),
    count(carries),
    count((each) => isGone(each, now)),
  ]);
  return {
    isEmpty: people.length === 0,
    supporting, carrying, fresh, gone,
    quarters: quartersOf(people, now, fresh),
    rests: measureRests(people),
  };
}

/** The latest stretch is the one in which somebody counts as new, so that the two are one number. */
function quartersOf(people: readonly Supporter[], now: number, fresh: Shown): Quarter[] {
  const bySpace = Array.from({ length: quartersShown }, () => new Map<number, number>());
  for (const { first, firstSpace } of people) {
    if (first === null) continue;
    const spaces = bySpace[Math.floor((now - first) / quarterMilliseconds)];
    spaces?.set(firstSpace ?? 0, (spaces.get(firstSpace ?? 0) ?? 0) + 1);
  }
  return bySpace.map((spaces, ago): Quarter => {
    const [people = 'few'] = ago === 0 ? [fresh] : shownBeside([[...spaces.values()].reduce((sum, each) => sum + each, 0)]);
    const hidden = typeof people !== 'number';
    const shown = hidden ? { parts: [], others: 0 } : shownParts([...spaces].map(([key, count]) => ({ key, count })));
    return { from: now - (ago + 1) * quarterMilliseconds, until: now - ago * quarterMilliseconds, people, ...shown };
  }).reverse();
}
