import type { FactColumns } from './facts.ts';
import { isPost, type Period } from './period.ts';
import { NEEDED, share, type Counted, type Measured, type TooFew } from './uncertainty.ts';

export interface Carriers {
  readonly posts: number;
  /** Different people who posted. */
  readonly people: number;
  /** At most ten, most posts first; of equals the lower number. `actor` is the person's number in the facts. */
  readonly top: readonly { readonly actor: number; readonly posts: number }[];
  /** Everyone below the top. */
  readonly others: { readonly people: number; readonly posts: number };
  readonly shareOfBusiest: Measured;
  readonly shareOfTopThree: Measured;
  /** Null where no hosts are known. */
  readonly shareOfHosts: Measured | null;
  /** The smallest number of people behind half of the posts. */
  readonly absenceFactor: TooFew | Counted;
  /** From 0, where all post alike, to nearly 1, where one posts everything; among those who posted. */
  readonly gini: TooFew | Counted;
}

/** Those who posted, the busiest first: person and posts under the same index. */
interface Ranking {
  readonly actors: Int32Array;
  readonly posts: Int32Array;
}

const TOP = 10;

/**
 * Who carries a space: the posts of each person in `period`. `hosts` are their numbers in the facts.
 *
 * The absence factor is the Contributor Absence Factor of CHAOSS (formerly bus factor), with its threshold of a half.
 * The Gini coefficient (Gini 1912) is that of the ordered counts, without a correction for few people, and wants five.
 * Shares are of posts, which come in bursts, and the busiest is picked for having been so: true ranges are wider than
 * the intervals, and with few posts the share of the busiest is too high.
 */
export function measureCarriers(facts: FactColumns, period: Period, hosts: ReadonlySet<number>): Carriers {
  const perPerson = postsPerPerson(facts, period);
  const ranking = rank(perPerson);
  const posts = sum(ranking.posts);
  const postsOf = (people: number) => sum(ranking.posts.subarray(0, people));
  const postsOfHosts = [...hosts].reduce((total, host) => total + (perPerson[host] ?? 0), 0);
  const top = Array.from(ranking.actors.subarray(0, TOP), (actor, place) => ({ actor, posts: ranking.posts[place] ?? 0 }));
  return {
    posts,
    people: ranking.posts.length,
    top,
    others: { people: ranking.posts.length - top.length, posts: posts - postsOf(TOP) },
    shareOfBusiest: share(postsOf(1), posts, NEEDED.posts),
    shareOfTopThree: share(postsOf(3), posts, NEEDED.posts),
    shareOfHosts: hosts.size === 0 ? null : share(postsOfHosts, posts, NEEDED.posts),
    absenceFactor: absenceFactor(ranking.posts, posts),
    gini: gini(ranking.posts, posts),
  };
}

function postsPerPerson(facts: FactColumns, period: Period): Int32Array {
  const posts = new Int32Array(facts.people);
  for (let row = period.firstRow; row < period.endRow; row++) {
    if (!isPost(facts.kind[row])) continue;
    const author = facts.actor[row] ?? 0;
    posts[author] = (posts[author] ?? 0) + 1;
  }
  return posts;
}

/** A counting sort, which takes as long as there are people and stays quick where hundreds of thousands write. */
function rank(perPerson: Int32Array): Ranking {
  const most = perPerson.reduce((so, posts) => Math.max(so, posts), 0);
  const place = new Int32Array(most + 1);
  for (const posts of perPerson) place[posts] = (place[posts] ?? 0) + 1;
  // From people per number of posts to the place of the first of them, the busiest first.
  for (let posts = most, next = 0; posts > 0; posts--) {
    const people = place[posts] ?? 0;
    place[posts] = next;
    next += people;
  }
  const wrote = perPerson.length - (place[0] ?? 0);
  const ranking = { actors: new Int32Array(wrote), posts: new Int32Array(wrote) };
  for (let actor = 0; actor < perPerson.length; actor++) {
    const posts = perPerson[actor] ?? 0;
    if (posts === 0) continue;
    const at = place[posts] ?? 0;
    place[posts] = at + 1;
    ranking.actors[at] = actor;
    ranking.posts[at] = posts;
  }
  return ranking;
}

function sum(counts: Int32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

function absenceFactor(posts: Int32Array, total: number): TooFew | Counted {
  if (total < NEEDED.posts) return { state: 'too-few', have: total, need: NEEDED.posts };
  let people = 0;
  let carried = 0;
  while (carried * 2 < total) carried += posts[people++] ?? total;
  return { state: 'known', value: people, of: total };
}

function gini(posts: Int32Array, total: number): TooFew | Counted {
  const people = posts.length;
  if (people < NEEDED.cases) return { state: 'too-few', have: people, need: NEEDED.cases };
  // The busiest stand first, so that the weights fall from people - 1 to 1 - people.
  const weighted = posts.reduce((so, count, place) => so + (people - 1 - 2 * place) * count, 0);
  return { state: 'known', value: weighted / (people * total), of: people };
}
