import type { Signed } from './sharing.ts';

export interface Chains {
  /** How many signed by the link of each. */
  readonly direct: ReadonlyMap<number, number>;
  /** How many signed by it and by the links of those. */
  readonly all: ReadonlyMap<number, number>;
  /** How many links lie between each and somebody who came by nobody's. */
  readonly depth: ReadonlyMap<number, number>;
}

/** The tree of who brought whom. Whoever's bringer is gone begins anew; a ring, which cannot come about, is cut open. */
export function chainsOf(signed: readonly Pick<Signed, 'id' | 'broughtBy'>[]): Chains {
  const bringer = new Map(signed.map(({ id, broughtBy }) => [id, broughtBy]));
  const [direct, depth] = [new Map<number, number>(), new Map<number, number>()];
  for (const { id } of signed) measureDepth(id, bringer, depth);
  for (const { id, broughtBy } of signed) if (broughtBy !== null && (depth.get(id) ?? 0) > 0) direct.set(broughtBy, (direct.get(broughtBy) ?? 0) + 1);
  const all = new Map<number, number>();
  for (const { id, broughtBy } of signed.toSorted((one, other) => (depth.get(other.id) ?? 0) - (depth.get(one.id) ?? 0))) {
    if (broughtBy !== null && (depth.get(id) ?? 0) > 0) all.set(broughtBy, (all.get(broughtBy) ?? 0) + 1 + (all.get(id) ?? 0));
  }
  return { direct, all, depth };
}

/** Walks up to somebody whose depth is known, and back down; chains may be a hundred thousand long. */
function measureDepth(id: number, bringer: ReadonlyMap<number, number | null>, depth: Map<number, number>): void {
  const way: number[] = [];
  const onWay = new Set<number>();
  let at: number | null = id;
  while (at !== null && bringer.has(at) && !depth.has(at) && !onWay.has(at)) {
    way.push(at);
    onWay.add(at);
    at = bringer.get(at) ?? null;
  }
  let below = at !== null && depth.has(at) ? (depth.get(at) ?? 0) : -1;
  for (const each of way.toReversed()) depth.set(each, (below += 1));
}
