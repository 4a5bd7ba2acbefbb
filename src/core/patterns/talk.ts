import { JOINED, LEFT, REPLIED, STARTED, type FactColumns } from '../vitality/facts.ts';
import { DAY, isPost, periodOf } from '../vitality/period.ts';
import { NEEDED, share } from '../vitality/uncertainty.ts';
import type { Known, Tally } from './known.ts';
import type { Measure } from './pattern.ts';
import { counted, measured, ratio, rest } from './reading.ts';

/** What patterns read off the facts. */

export const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
const eightWeeks = 8 * WEEK;
/** A first week is lively, and a lively core is one, from so many posts by so many people on. Chosen here. */
const lively = { posts: NEEDED.posts, people: 3 } as const;
/** Of fewer members a fifth more is one or two people. Chosen here. */
const fewestMembers = 10;

/** Younger than four weeks, or never three posts by two people: there is nothing yet that could have failed. */
export function hasTalked({ report: { totals }, asOf }: Known): boolean {
  return totals.from !== null && asOf - totals.from >= 4 * WEEK && totals.posts >= 3 && totals.people >= 2;
}

/**
 * The first post, where it lies in the weeks that are looked at; null for older groups, which have left their beginning
 * behind. Whether an archive begins where the group began, it cannot say.
 */
function beginning({ report: { totals, period } }: Known): number | null {
  return totals.from !== null && totals.from >= period.from ? totals.from : null;
}

/** The fourth week against the first, where that was lively and both are over. */
export function fourthWeek(known: Known): Measure | null {
  const begin = beginning(known);
  return begin === null || known.asOf < begin + 4 * WEEK ? null : againstFirstWeek(known, begin, begin + 3 * WEEK, 1);
}

/** A week of the last four against the first, from the eighth week on. */
export function lastWeeks(known: Known): Measure | null {
  const begin = beginning(known);
  return begin === null || known.asOf < begin + 8 * WEEK ? null : againstFirstWeek(known, begin, known.asOf - 4 * WEEK, 4);
}

function againstFirstWeek({ facts }: Known, begin: number, from: number, weeks: number): Measure | null {
  const first = postsOf(facts, begin, begin + WEEK);
  if (sum(first) < lively.posts || first.size < lively.people) return null;
  return ratio(sum(postsOf(facts, from, from + weeks * WEEK)), sum(first), { count: weeks, other: 1 });
}

/** Among three, each has about a third, and the three all of it: then shares of the busiest say nothing. Chosen here. */
const fewestToRank = 4;

/** What the three who write most wrote. */
export function topThree({ report: { carriers } }: Known): Measure | null {
  return carriers.people < fewestToRank ? null : measured(carriers.shareOfTopThree);
}

/** The busiest person's part of what was written after the first four weeks. */
export function busiestAfterWeekFour(known: Known): Measure | null {
  const posts = postsOf(known.facts, afterWeekFour(known), known.report.period.until);
  if (posts.size < fewestToRank) return null;
  return measured(share(posts.values().reduce((most, each) => Math.max(most, each), 0), sum(posts), NEEDED.posts));
}

/** Conversations that others than whoever writes most began, after the first four weeks. */
export function begunByOthers(known: Known): Measure | null {
  const from = afterWeekFour(known);
  const { until } = known.report.period;
  const posts = [...postsOf(known.facts, from, until)];
  const [busiest] = posts.reduce((most, each) => (each[1] > most[1] || (each[1] === most[1] && each[0] < most[0]) ? each : most), [-1, 0]);
  return tally(known.facts, from, until, STARTED, (actor) => actor !== busiest);
}

const afterWeekFour = ({ report: { totals, period } }: Known) => Math.max(period.from, (totals.from ?? 0) + 4 * WEEK);

/** People who wrote in the last thirty days; null under ten posts, which six people may not have had a turn in. */
export function writersOfMonth({ facts, report: { period } }: Known): Measure | null {
  const posts = postsOf(facts, period.until - MONTH, period.until);
  return sum(posts) < NEEDED.posts ? null : counted(posts.size, sum(posts));
}

/** People who wrote in the last thirty days, of all members; null where those are not known. */
export function membersWhoWrite({ facts, live: { members }, report: { period } }: Known): Measure | null {
  if (members === null || members === undefined) return null;
  const writers = postsOf(facts, period.until - MONTH, period.until).size;
  return measured(share(Math.min(writers, members), members));
}

/** The same after the second month, where a core is lively. */
export function membersWhoWriteLate(known: Known): Measure | null {
  const { facts, asOf, report: { totals, period } } = known;
  const core = postsOf(facts, period.until - MONTH, period.until);
  const isLively = sum(core) >= lively.posts && core.size >= lively.people;
  return isLively && asOf - (totals.from ?? asOf) >= 2 * MONTH ? membersWhoWrite(known) : null;
}

/** People who wrote for the first time in the last eight weeks. */
export function newVoices({ report: { weeks } }: Known): Measure | null {
  return counted(weeks.slice(-8).reduce((total, { newcomers }) => total + newcomers, 0));
}

/** What members write, of all posts, from the ninetieth day on; null where no hosts are known. */
export function writtenByMembers({ asOf, report: { totals, carriers } }: Known): Measure | null {
  if (asOf - (totals.from ?? asOf) < 90 * DAY || carriers.shareOfHosts === null) return null;
  return rest(measured(carriers.shareOfHosts));
}

/** What hosts write in the first four weeks. */
export function writtenByHostsAtFirst(known: Known): Measure | null {
  const begin = beginning(known);
  const { hosts } = known;
  if (begin === null || hosts === null || known.asOf < begin + 4 * WEEK) return null;
  const posts = postsOf(known.facts, begin, begin + 4 * WEEK);
  return measured(share(sumOf(posts, hosts), sum(posts), NEEDED.posts));
}

/** Conversations that members began, and replies that members gave, in the weeks looked at. */
export const begunByMembers = (known: Known): Measure | null => byMembers(known, STARTED);
export const repliedByMembers = (known: Known): Measure | null => byMembers(known, REPLIED);

function byMembers({ facts, hosts, report: { period } }: Known, kind: number): Measure | null {
  return hosts && tally(facts, period.from, period.until, kind, (actor) => !hosts.has(actor));
}

/**
 * The busiest host's part of what hosts did; where only posts are known, of what hosts wrote. Of one host nothing is
 * said: they do all that hosts do, be it much or little.
 */
export function busiestHost({ facts, hosts, live, report: { period } }: Known): Tally | null {
  if (live.busiestHost) return live.busiestHost;
  if (hosts === null || hosts.size < 2) return null;
  const posts = postsOf(facts, period.from, period.until);
  const of = sumOf(posts, hosts);
  return of < NEEDED.posts ? null : { count: Math.max(...[...hosts].map((host) => posts.get(host) ?? 0)), of };
}

/** Members now against eight weeks ago, as growth: 0.2 is a fifth more. Exact, where joins are known. */
export function growth({ facts, live, report }: Known): Measure | null {
  const { until } = report.period;
  const knowsJoins = report.newcomers.joinsKnown;
  const now = live.members ?? (knowsJoins ? membersAt(facts, until) : null);
  const before = live.membersEightWeeksAgo ?? (knowsJoins ? membersAt(facts, until - eightWeeks) : null);
  return now === null || before === null || before < fewestMembers ? null : counted((now - before) / before, before);
}

/** How far posts for each person who writes fell, in the last eight weeks against the eight before: 0.2 is a fifth. */
export function thinning({ facts, report: { period, totals } }: Known): Measure | null {
  if (totals.from === null || totals.from > period.until - 2 * eightWeeks) return null;
  const now = postsOf(facts, period.until - eightWeeks, period.until);
  const before = postsOf(facts, period.until - 2 * eightWeeks, period.until - eightWeeks);
  const change = now.size === 0 ? null : ratio(sum(now), sum(before), { count: now.size, other: before.size });
  return change?.high ? { value: 1 - change.value, low: 1 - change.high, high: 1 - change.low, of: change.of } : null;
}

/** Whoever joined or wrote before, and has not left since. */
function membersAt(facts: FactColumns, moment: number): number {
  const inside = new Uint8Array(facts.people);
  const { endRow } = periodOf(facts, moment, moment);
  for (let row = 0; row < endRow; row += 1) {
    const kind = facts.kind[row];
    if (kind === JOINED || isPost(kind)) inside[facts.actor[row] ?? 0] = 1;
    else if (kind === LEFT) inside[facts.actor[row] ?? 0] = 0;
  }
  return inside.reduce((total, each) => total + each, 0);
}

/** Posts of each person, from `from` until before `until` (epoch milliseconds). A column counts ten times faster than a map. */
function postsOf(facts: FactColumns, from: number, until: number): ReadonlyMap<number, number> {
  const counts = new Int32Array(facts.people);
  const writers: number[] = [];
  const { firstRow, endRow } = periodOf(facts, from, until);
  for (let row = firstRow; row < endRow; row += 1) {
    if (!isPost(facts.kind[row])) continue;
    const actor = facts.actor[row] ?? 0;
    if (counts[actor] === 0) writers.push(actor);
    counts[actor] = (counts[actor] ?? 0) + 1;
  }
  return new Map(writers.map((actor) => [actor, counts[actor] ?? 0]));
}

function tally(facts: FactColumns, from: number, until: number, kind: number, counts: (actor: number) => boolean): Measure | null {
  const { firstRow, endRow } = periodOf(facts, from, until);
  let [count, of] = [0, 0];
  for (let row = firstRow; row < endRow; row += 1) {
    if (facts.kind[row] !== kind) continue;
    of += 1;
    if (counts(facts.actor[row] ?? 0)) count += 1;
  }
  return measured(share(count, of));
}

const sum = (posts: ReadonlyMap<number, number>) => posts.values().reduce((total, each) => total + each, 0);

const sumOf = (posts: ReadonlyMap<number, number>, people: ReadonlySet<number>) => [...people].reduce((total, person) => total + (posts.get(person) ?? 0), 0);
