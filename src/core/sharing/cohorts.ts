import { type Day, daysAfter, daysBetween, mondayOf } from '../calendar.ts';
import type { Measured } from '../vitality/uncertainty.ts';
import { type Brought, rateOf, spreadOf } from './rate.ts';
import type { Tree } from './tree.ts';

/** After so many days a cohort is read: most who come by somebody's link come within these. Chosen here. */
export const daysToBring = 3;

/** Those who signed on one day, or in one week. */
export interface Cohort {
  readonly from: Day;
  readonly until: Day;
  readonly signers: number;
  /** How many came by the links of these, until now. */
  readonly brought: number;
  /** The same by signer: an estimate of the reproduction number. */
  readonly rate: Measured;
  /** Of `brought`, those who came within `daysToBring`: the same look at every cohort, however old it is. */
  readonly soon: number;
  /** All of them have had `daysToBring`. Of others nothing is read yet. */
  readonly isComplete: boolean;
}

export interface Cohorts {
  readonly grain: 'day' | 'week';
  /** The earliest first; only those in which somebody signed. */
  readonly cohorts: readonly Cohort[];
  /** The newest complete ones that have enough signers together; null where none is complete. */
  readonly latest: Latest | null;
}

interface Latest {
  readonly from: Day;
  readonly until: Day;
  readonly rate: Measured;
}

/** Fewer say next to nothing of where it stands now. Chosen here. */
const fewestInLatest = 30;

/** More days than these are too many to be read one by one, and fewer signers a day say too little of it. Chosen here. */
const mostDays = 28;
const fewestADay = 10;

/** @param today the day on which it is looked at */
export function cohortsOf(tree: Tree, today: Day): Cohorts {
  const days = new Set(tree.signatures.map(({ day }) => day)).size;
  const grain = days > mostDays || tree.signatures.length < fewestADay * days ? 'week' : 'day';
  const sums = sumsOf(tree, grain === 'week' ? mondayOf : (day) => day);
  const spread = spreadOf([...sums.values()]);
  const unordered = [...sums].map(([from, sum]): Cohort => {
    const until = grain === 'week' ? daysAfter(from, 6) : from;
    return { from, until, signers: sum.signers, brought: sum.brought, soon: sum.soon, rate: rateOf(sum, spread), isComplete: daysBetween(until, today) >= daysToBring };
  });
  const cohorts = unordered.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return { grain, cohorts, latest: latestOf(cohorts, spread) };
}

function latestOf(cohorts: readonly Cohort[], spread: number): Latest | null {
  const complete = cohorts.filter(({ isComplete }) => isComplete);
  let [first, signers, brought] = [complete.length, 0, 0];
  while (first > 0 && signers < fewestInLatest) {
    first -= 1;
    signers += complete[first]?.signers ?? 0;
    brought += complete[first]?.brought ?? 0;
  }
  const [from, until] = [complete[first]?.from, complete.at(-1)?.until];
  return from === undefined || until === undefined ? null : { from, until, rate: rateOf({ signers, brought }, spread) };
}

interface Sum extends Brought {
  signers: number;
  brought: number;
  squares: number;
  soon: number;
}

/** By the first day of each cohort. */
function sumsOf({ signatures, parent, direct }: Tree, firstDayOf: (day: Day) => Day): Map<Day, Sum> {
  const sums = new Map<Day, Sum>();
  const firstDays = new Map<Day, Day>();
  const sumOf = (day: Day): Sum => {
    const from = firstDays.get(day) ?? firstDayOf(day);
    firstDays.set(day, from);
    const sum = sums.get(from) ?? { signers: 0, brought: 0, squares: 0, soon: 0 };
    sums.set(from, sum);
    return sum;
  };
  for (const [place, { day }] of signatures.entries()) {
    const sum = sumOf(day);
    const own = direct[place] ?? 0;
    sum.signers += 1;
    sum.brought += own;
    sum.squares += own * own;
    const by = signatures[parent[place] ?? -1];
    if (by && daysBetween(by.day, day) <= daysToBring) sumOf(by.day).soon += 1;
  }
  return sums;
}
