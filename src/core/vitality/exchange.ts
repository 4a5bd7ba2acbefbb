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
  const then = membersUntil(facts, before);
  const today = membersUntil(facts, now);
  return today === null ? null : { before: then ?? 0, now: today };
}

/** Who joined and did not leave after it; of both in one moment, the joining counts. Null where nobody is known to have joined. */
function membersUntil(facts: FactColumns, until: number): number | null {
  const [joined, left] = [new Float64Array(facts.people).fill(-Infinity), new Float64Array(facts.people).fill(-Infinity)];
  let isKnown = false;
  const { endRow } = periodOf(facts, -Infinity, until);
  for (let row = 0; row < endRow; row++) {
    const kind = facts.kind[row];
    if (kind !== JOINED && kind !== LEFT) continue;
    (kind === JOINED ? joined : left)[facts.actor[row] ?? 0] = facts.at[row] ?? 0;
    isKnown ||= kind === JOINED;
  }
  return isKnown ? joined.reduce((members, at, who) => members + Number(at > -Infinity && at >= (left[who] ?? 0)), 0) : null;
}
