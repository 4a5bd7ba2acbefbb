import type { FactColumns } from '../vitality/facts.ts';
import { isPost, periodOf, rowAt } from '../vitality/period.ts';
import { memory, scaled, type Signs, WEEK } from './signs.ts';

export type TalkSign = 'posts' | 'since' | 'trend' | 'voices' | 'twoVoices' | 'newVoices' | 'loudest';

/** Weeks that are looked at closely. */
const close = 8;
/** Weeks in which somebody is there, or new. */
const lately = 4;

/**
 * What can be seen of a group that talks, from what happened before `now` (epoch milliseconds): how much and how lately, by
 * how many, who is new, whether two are there in the same week, and whether one carries it. One pass over the last year.
 * Null where nobody wrote in it.
 *
 * @param wrote each person's first post ever, in epoch milliseconds, as `firstSteps` finds them
 */
export function talkSigns(facts: FactColumns, wrote: Float64Array, now: number): Signs<TalkSign> | null {
  const { firstRow, endRow } = periodOf(facts, now - memory * WEEK, now);
  const begin = Math.max(facts.at[0] ?? now, now - memory * WEEK);
  const half = (begin + now) / 2;
  const postsOf = new Map<number, number>();
  const writers = Array.from({ length: close }, () => new Set<number>());
  let [before, after, last] = [0, 0, -Infinity];
  for (let row = firstRow; row < endRow; row += 1) {
    if (!isPost(facts.kind[row])) continue;
    last = facts.at[row] ?? 0;
    if (last < half) before += 1;
    else after += 1;
    const week = Math.floor((now - last) / WEEK);
    if (week >= close) continue;
    const who = facts.actor[row] ?? -1;
    postsOf.set(who, (postsOf.get(who) ?? 0) + 1);
    writers[week]?.add(who);
  }
  if (last === -Infinity) return null;
  const there = new Set(writers.slice(0, lately).flatMap((week) => [...week]));
  const posts = [...postsOf.values()].reduce((sum, each) => sum + each, 0);
  const most = [...postsOf.values()].reduce((sum, each) => Math.max(sum, each), 0);
  return {
    posts: scaled(posts),
    since: scaled((now - last) / WEEK),
    trend: scaled(after) - scaled(before),
    voices: scaled(there.size),
    twoVoices: writers.filter(({ size }) => size > 1).length / Math.min(close, Math.max(1, (now - begin) / WEEK)),
    newVoices: scaled([...there].filter((who) => (wrote[who] ?? 0) >= now - lately * WEEK).length),
    // Of nothing, nobody's share is large: a few posts pull it towards a quarter.
    loudest: (most + 0.5) / (posts + 2),
  };
}

/** Whether a group still talks: at least three posts by at least two people in the weeks from `from` until `until`, counted from `now`. */
export function talks(facts: FactColumns, now: number, from: number, until: number): boolean {
  const people = new Set<number>();
  let posts = 0;
  const end = rowAt(facts, now + until * WEEK);
  for (let row = rowAt(facts, now + from * WEEK); row < end; row += 1) {
    if (!isPost(facts.kind[row])) continue;
    posts += 1;
    people.add(facts.actor[row] ?? -1);
    if (posts >= 3 && people.size >= 2) return true;
  }
  return false;
}
