import type { Day } from '../calendar.ts';

/** A signature that counts, and whose link it came by. It names nobody. */
export interface SharedSignature {
  /** The later one signed, the higher. */
  readonly id: number;
  /** The signature whose link was used; it need not be among those that count any more. */
  readonly broughtBy: number | null;
  /** The carrier whose link was used. */
  readonly carrier: number | null;
  readonly day: Day;
  /** The way by which the link came; null where it is not known. */
  readonly channel: string | null;
}

/** Stands for a parent where there is none: it came by no signer's link, or by that of one who counts no more. */
export const none = -1;
export const unseen = -2;

/** Who brought whom. The columns go by place: the signature that was there first has place 0. */
export interface Tree {
  readonly signatures: readonly SharedSignature[];
  /** The place of who brought it; below zero `none` or `unseen`. */
  readonly parent: Int32Array;
  /** So many links lie between it and where its chain began. */
  readonly generation: Int32Array;
  /** The place at which its chain begins, as far as it can be seen. */
  readonly root: Int32Array;
  /** How many came by its link, and how many by theirs and so on, those included. */
  readonly direct: Int32Array;
  readonly inAll: Int32Array;
}

/**
 * Nobody can come by the link of somebody who signed later, so a link that says so is not believed. What remains leads back
 * in time only: no circle can stand in it, and two passes read it, however long its chains are.
 */
export function growTree(unordered: readonly SharedSignature[]): Tree {
  const signatures = unordered.toSorted((one, other) => one.id - other.id);
  const size = signatures.length;
  const places = new Map(signatures.map(({ id }, place) => [id, place]));
  const parent = Int32Array.from(signatures, ({ id, broughtBy }) => (broughtBy === null || broughtBy >= id ? none : places.get(broughtBy) ?? unseen));
  const [generation, root, direct, inAll] = [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  for (const [place, from] of parent.entries()) {
    generation[place] = from >= 0 ? (generation[from] ?? 0) + 1 : from === unseen ? 1 : 0;
    root[place] = from >= 0 ? root[from] ?? place : place;
  }
  for (let place = size - 1; place >= 0; place -= 1) {
    const from = parent[place] ?? none;
    if (from < 0) continue;
    direct[from] = (direct[from] ?? 0) + 1;
    inAll[from] = (inAll[from] ?? 0) + 1 + (inAll[place] ?? 0);
  }
  return { signatures, parent, generation, root, direct, inAll };
}

/** The carrier by whose link it came; none where it came by a signer's. */
export const carrierAt = ({ signatures, parent }: Tree, place: number): number | null => (parent[place] === none ? signatures[place]?.carrier ?? null : null);
