import type { Day } from '../calendar.ts';
import { type Cohorts, cohortsOf } from './cohorts.ts';
import { type Stall, stallIn } from './stall.ts';
import { carrierAt, growTree, none, type SharedSignature, type Tree } from './tree.ts';

/** How a petition is passed on. Nothing in it names anybody. */
export interface Sharing extends Cohorts {
  readonly signers: number;
  /** By whose link they came; together these are all signers. */
  readonly came: { readonly bySigner: number; readonly byCarrier: number; readonly byNobody: number };
  /** By which way, the most used first. */
  readonly channels: readonly Channel[];
  readonly chains: Chains;
  /** Those who brought most in all, the most first. */
  readonly carriers: readonly (Carried & { readonly carrier: number })[];
  /** Single signers by whose own link most came: in all, everybody near the beginning of a long chain stands high. */
  readonly busiest: readonly (Carried & { readonly id: number; readonly day: Day })[];
  readonly stall: Stall | null;
}

interface Channel {
  /** Null where it is not known. */
  readonly channel: string | null;
  readonly signers: number;
}

interface Carried {
  /** How many came by their link. */
  readonly direct: number;
  /** And by the links of those, and so on. */
  readonly inAll: number;
}

interface Chains {
  /** How many came after so many links from signer to signer; the first are those who came by none. */
  readonly generations: readonly number[];
  /** Signers with whom a chain begins: they came by no signer's link, and brought somebody. */
  readonly begun: number;
  /** How many the longest-reaching of them brought in all. */
  readonly largest: number;
}

const mostBusiest = 5;

/**
 * Reads how a petition is passed on, from the signatures that count. Over all signers together, one signature is brought by at
 * most one, so the mean of brought ones cannot exceed one; only by cohort does it tell whether sharing carries itself.
 * @param today the day on which it is looked at
 */
export function measureSharing(signatures: readonly SharedSignature[], today: Day): Sharing {
  const tree = growTree(signatures);
  const cohorts = cohortsOf(tree, today);
  return {
    ...cohorts, signers: signatures.length, came: cameBy(tree), channels: channelsOf(tree), chains: chainsOf(tree), carriers: carriersOf(tree), busiest: busiestOf(tree), stall: stallIn(cohorts.cohorts),
  };
}

function cameBy(tree: Tree): Sharing['came'] {
  let [bySigner, byCarrier] = [0, 0];
  for (const [place, from] of tree.parent.entries()) {
    if (from !== none) bySigner += 1;
    else if (carrierAt(tree, place) !== null) byCarrier += 1;
  }
  return { bySigner, byCarrier, byNobody: tree.signatures.length - bySigner - byCarrier };
}

function channelsOf({ signatures }: Tree): readonly Channel[] {
  const counts = new Map<string | null, number>();
  for (const { channel } of signatures) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return [...counts].map(([channel, signers]) => ({ channel, signers })).toSorted((one, other) => other.signers - one.signers || String(one.channel).localeCompare(String(other.channel)));
}

function chainsOf({ parent, generation, direct, inAll }: Tree): Chains {
  const generations: number[] = [];
  let [begun, largest] = [0, 0];
  for (const [place, links] of generation.entries()) {
    while (generations.length <= links) generations.push(0);
    generations[links] = (generations[links] ?? 0) + 1;
    if (parent[place] !== none || direct[place] === 0) continue;
    begun += 1;
    largest = Math.max(largest, inAll[place] ?? 0);
  }
  return { generations, begun, largest };
}

function carriersOf(tree: Tree): Sharing['carriers'] {
  const sums = new Map<number, { direct: number; inAll: number }>();
  for (const [place, root] of tree.root.entries()) {
    const carrier = carrierAt(tree, root);
    if (carrier === null) continue;
    const sum = sums.get(carrier) ?? { direct: 0, inAll: 0 };
    sums.set(carrier, sum);
    sum.inAll += 1;
    if (place === root) sum.direct += 1;
  }
  return [...sums].map(([carrier, sum]) => ({ carrier, ...sum })).toSorted((one, other) => other.inAll - one.inAll || other.direct - one.direct || one.carrier - other.carrier);
}

function busiestOf({ signatures, direct, inAll }: Tree): Sharing['busiest'] {
  const all = signatures.flatMap(({ id, day }, place) => ((direct[place] ?? 0) > 0 ? [{ id, day, direct: direct[place] ?? 0, inAll: inAll[place] ?? 0 }] : []));
  return all.toSorted((one, other) => other.direct - one.direct || other.inAll - one.inAll || one.id - other.id).slice(0, mostBusiest);
}
