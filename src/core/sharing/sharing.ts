import { type Day, daysAfter, daysBetween } from '../calendar.ts';
import { mean, type Measured } from '../vitality/uncertainty.ts';
import { chainsOf } from './chains.ts';

/** A confirmed signature, without a name. */
export interface Signed {
  readonly id: number;
  /** Whose link it came by; null where it came by nobody's. */
  readonly broughtBy: number | null;
  readonly carrier: number | null;
  readonly day: Day;
  readonly channel: string | null;
}

/** Those who signed within the same days, and how many each of them brought. */
export interface Cohort {
  readonly from: Day;
  readonly until: Day;
  readonly signers: number;
  /** Signers brought per signer, with its 95 % Student interval: an estimate of the reproduction number. Low, since not every way is seen. */
  readonly brought: Measured;
  /** Three days have passed since its last day: most of what comes has come. */
  readonly isComplete: boolean;
}

export interface Sharing {
  readonly signers: number;
  /** How many came by the link of a signer, of a carrier, and of nobody. */
  readonly ways: { readonly signer: number; readonly carrier: number; readonly nobody: number };
  readonly channels: readonly { readonly channel: string; readonly signers: number }[];
  readonly cohorts: readonly Cohort[];
  /** How many stand at each depth: 0 came by nobody's link, 1 by one of theirs, and so on. */
  readonly depths: readonly number[];
  /** Carriers by how many signed by their link, and how many those brought in turn. */
  readonly carriers: readonly { readonly carrier: number; readonly direct: number; readonly all: number }[];
  /** Signers who brought most, the most first. */
  readonly strongest: readonly { readonly id: number; readonly day: Day; readonly direct: number; readonly all: number }[];
  /** The first cohort from which on signers bring less than half of what those before them brought; null where none does. */
  readonly stalls: Cohort | null;
}

const daysToComplete = 3;
/** More days than these are told week by week. */
const mostDays = 14;
const mostStrong = 5;

/** How a petition went from one to the other. @param last the day up to which it is known */
export function measureSharing(signed: readonly Signed[], last: Day): Sharing {
  const { direct, all, depth } = chainsOf(signed);
  const cohorts = cohortsOf(signed, direct, last);
  const depths: number[] = [];
  for (const { id } of signed) depths[depth.get(id) ?? 0] = (depths[depth.get(id) ?? 0] ?? 0) + 1;
  const known = new Set(signed.map(({ id }) => id));
  const bySigner = signed.filter(({ broughtBy }) => broughtBy !== null).length;
  const byCarrier = signed.filter(({ broughtBy, carrier }) => broughtBy === null && carrier !== null).length;
  return {
    signers: signed.length,
    ways: { signer: bySigner, carrier: byCarrier, nobody: signed.length - bySigner - byCarrier },
    channels: [...Map.groupBy(signed, ({ channel }) => channel ?? 'link')].map(([channel, group]) => ({ channel, signers: group.length })).toSorted((one, other) => other.signers - one.signers),
    cohorts,
    depths: Array.from(depths, (count) => count ?? 0),
    carriers: [...Map.groupBy(signed.filter(({ carrier }) => carrier !== null), ({ carrier }) => carrier ?? 0)]
      .map(([carrier, group]) => ({ carrier, direct: group.length, all: group.reduce((sum, { id }) => sum + 1 + (all.get(id) ?? 0), 0) })).toSorted((one, other) => other.all - one.all),
    strongest: signed.filter(({ id }) => (direct.get(id) ?? 0) > 0 && known.has(id)).map(({ id, day }) => ({ id, day, direct: direct.get(id) ?? 0, all: all.get(id) ?? 0 })).toSorted((one, other) => other.all - one.all || one.id - other.id).slice(0, mostStrong),
    stalls: stallsAt(cohorts),
  };
}

function cohortsOf(signed: readonly Signed[], direct: ReadonlyMap<number, number>, last: Day): Cohort[] {
  const first = signed.reduce<Day | null>((least, { day }) => (least === null || day < least ? day : least), null);
  if (first === null) return [];
  const width = daysBetween(first, last) >= mostDays ? 7 : 1;
  const groups = Map.groupBy(signed, ({ day }) => Math.floor(daysBetween(first, day) / width));
  return [...groups].toSorted(([one], [other]) => one - other).map(([at, group]) => {
    const [from, end] = [daysAfter(first, at * width), daysAfter(first, (at + 1) * width - 1)];
    const until = end < last ? end : last;
    const brought = group.map(({ id }) => direct.get(id) ?? 0);
    return { from, until, signers: group.length, isComplete: daysBetween(until, last) >= daysToComplete, brought: mean(brought.reduce((sum, each) => sum + each, 0), brought.reduce((sum, each) => sum + each * each, 0), group.length) };
  });
}

/** Two cohorts or more must lie before, and every later one that is complete must stay below half of their mean. */
function stallsAt(cohorts: readonly Cohort[]): Cohort | null {
  const known = cohorts.flatMap((cohort) => (cohort.isComplete && cohort.brought.state === 'known' ? [{ cohort, value: cohort.brought.value }] : []));
  for (let at = 2; at < known.length; at++) {
    const before = known.slice(0, at).reduce((sum, { value }) => sum + value, 0) / at;
    if (before > 0 && known.slice(at).every(({ value }) => value < before / 2)) return known[at]?.cohort ?? null;
  }
  return null;
}
