import { type Day, quartersUntil } from '../calendar.ts';
import { isFew, type Part, type Shown, shownParts, type ShownParts } from './disclosure.ts';

/** What is known of how one person came. */
export interface Newcomer {
  /** The first day of the quarter in which they did their very first thing; null for who did nothing yet. */
  readonly quarter: Day | null;
  /** The space of that first thing. */
  readonly deed: number | null;
  /** They support the organisation today. */
  readonly isHere: boolean;
}

/** Those who came in one quarter of the calendar, by what brought them. */
export interface Quarter extends ShownParts {
  readonly from: Day;
  readonly people: Shown;
}

/** What brought people in the quarters that are shown, and how many of these are here still; null where that would tell of too few. */
export interface Deed {
  readonly key: number;
  readonly came: number;
  readonly here: number | null;
}

export interface Growth {
  /** The latest last. */
  readonly quarters: readonly Quarter[];
  /** Who came in the last two of them. */
  readonly fresh: Shown;
  /** The largest first. */
  readonly deeds: readonly Deed[];
  /** Whoever adds up the quarters knows how many people there are and were. */
  readonly isWholeKnown: boolean;
}

export const quartersShown = 8;

/** A group of people that is counted out, or that is left when all such are taken away. */
interface Leaf {
  readonly deed: number | null;
  readonly came: number;
  readonly here: number;
}

/**
 * How many came when, by what, and stayed. Everything that is shown is a sum of groups that share nobody, each of five people at least;
 * how many of a group are still here is said only where the others', which one gets by subtracting, are no fewer than five either.
 * @param today in the organisation's time zone
 */
export function measureGrowth(people: readonly Newcomer[], today: Day): Growth {
  const starts = quartersUntil(today, quartersShown);
  const byQuarter = Map.groupBy(people, ({ quarter }) => (quarter === null ? -1 : starts.indexOf(quarter)));
  const counts = starts.map((_, at) => byQuarter.get(at)?.length ?? 0);
  const isWholeKnown = !byQuarter.has(-1) && !counts.some(isFew);
  const gone = people.filter(({ isHere }) => !isHere).length;
  // The whole, less those who are here, would be a number below five: then one quarter is kept back.
  const kept = isWholeKnown && isFew(gone) ? counts.indexOf(Math.min(...counts.filter((count) => count > 0))) : -1;
  const shown = counts.map((count, at): Shown => (isFew(count) ? 'few' : at === kept ? 'near' : count));
  const quarters = starts.map((from, at): Quarter => ({ from, people: shown[at] ?? 'few', ...(typeof shown[at] === 'number' ? shownParts(partsOf(byQuarter.get(at) ?? [])) : { parts: [], others: 0 }) }));
  const leaves = quarters.flatMap(({ parts }, at) => parts.map(({ key }) => leafOf((byQuarter.get(at) ?? []).filter(({ deed }) => (deed ?? 0) === key), key)));
  return { quarters, fresh: freshOf(shown.slice(-2), counts.slice(-2)), deeds: deedsOf(leaves, leafOf(people, null)), isWholeKnown: isWholeKnown && kept < 0 };
}

function partsOf(people: readonly Newcomer[]): Part[] {
  return [...Map.groupBy(people, ({ deed }) => deed ?? 0)].map(([key, those]) => ({ key, count: those.length }));
}

const leafOf = (people: readonly Newcomer[], deed: number | null): Leaf => ({ deed, came: people.length, here: people.filter(({ isHere }) => isHere).length });

function freshOf(shown: readonly Shown[], counts: readonly number[]): Shown {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (shown.every((each) => typeof each === 'number')) return sum;
  return isFew(sum) ? 'few' : 'near';
}

function deedsOf(leaves: readonly Leaf[], whole: Leaf): Deed[] {
  const told = toldOf(leaves, whole);
  return [...Map.groupBy(leaves, ({ deed }) => deed)]
    .map(([deed, those]): Deed => ({ key: deed ?? 0, came: sumOf(those, 'came'), here: those.every((leaf) => told.has(leaf)) ? sumOf(those, 'here') : null }))
    .toSorted((one, other) => other.came - one.came || one.key - other.key);
}

/** Groups of which it may be said how many are here still. All others together are told of by subtracting, so that they too must be enough. */
function toldOf(leaves: readonly Leaf[], whole: Leaf): ReadonlySet<Leaf> {
  let told = leaves.filter(({ came, here }) => !isFew(here) && !isFew(came - here)).toSorted((one, other) => other.came - one.came);
  while (told.length > 0) {
    const here = whole.here - sumOf(told, 'here');
    const gone = whole.came - sumOf(told, 'came') - here;
    if (!isFew(here) && !isFew(gone)) return new Set(told);
    told = told.slice(0, -1);
  }
  return new Set();
}

const sumOf = (leaves: readonly Leaf[], what: 'came' | 'here') => leaves.reduce((total, leaf) => total + leaf[what], 0);
