import { JOINED, LEFT, type FactColumns } from './facts.ts';
import { DAY, isPost, periodOf } from './period.ts';

/** Eight weeks, twice: what grew, and what was exchanged. */
export interface Exchange {
  /** Joined and not left by the end of the stretch before, and of the last one; null where no joining is known. */
  readonly members: { readonly before: number; readonly now: number } | null;
  /** People who posted in the stretch before, and in the last one. */
  readonly active: { readonly before: number; readonly now: number };
  /** Posts for each of them; null where nobody posted. */
  readonly postsPerActive: { readonly before: number | null; readonly now: number | null };
}

const stretch = 56 * DAY;

/**
 * Growth against exchange: heads may rise while talk falls. Growth, staying and volume of a community hang together only
 * weakly (chenhaot.com/papers/community-success.html): each is said by itself. `until` in epoch milliseconds.
 */
export function measureExchange(facts: FactColumns, until: number): Exchange {
  const [before, now] = [posted(facts, until - 2 * stretch, until - stretch), posted(facts, until - stretch, until)];
  return {
    members: membersAt(facts, until - stretch, until),
    active: { before: before.people, now: now.people },
    postsPerActive: { before: before.each, now: now.each },
  };
}

function posted(facts: FactColumns, from: number, until: number): { people: number; each: number | null } {
  const { firstRow, endRow } = periodOf(facts, from, until);
  const people = new Set<number>();
  let posts = 0;
  for (let row = firstRow; row < endRow; row++) {
    if (!isPost(facts.kind[row])) continue;
    posts += 1;
    people.add(facts.actor[row] ?? 0);
  }
  return { people: people.size, each: people.size === 0 ? null : posts / people.size };
}

function membersAt(facts: FactColumns, before: number, now: number): Exchange['members'] {
  const { firstRow, endRow } = periodOf(facts, -Infinity, now);
  const split = periodOf(facts, -Infinity, before).endRow;
  const isIn = new Uint8Array(facts.people);
  let [members, known, then] = [0, false, 0];
  for (let row = firstRow; row < endRow; row++) {
    if (row === split) then = members;
    const who = facts.actor[row] ?? 0;
    if (facts.kind[row] === JOINED && isIn[who] === 0) [isIn[who], members, known] = [1, members + 1, true];
    else if (facts.kind[row] === LEFT && isIn[who] === 1) [isIn[who], members] = [0, members - 1];
  }
  if (split >= endRow) then = members;
  return known ? { before: then, now: members } : null;
}
