import { REPLIED, STARTED, type FactColumns } from './facts.ts';

/** So many posts are needed before anything can be said of who carries a space (see `carriers.ts`); chosen. */
const fewestPosts = 10;

/**
 * The end of the last period in which there is enough to look at: of the posts that have at least nine others in the
 * `milliseconds` before them, the last one's moment, one millisecond later. Stray letters at the end of a list, such as a
 * hoster's farewell two years on, are thus not taken for its life.
 *
 * @returns epoch milliseconds, an exclusive end; the moment after the last post where no period has enough posts; null
 * where there are no posts
 */
export function lastLivelyMoment(facts: FactColumns, milliseconds: number): number | null {
  const times: number[] = [];
  let last: number | null = null;
  let lively: number | null = null;
  for (let row = 0; row < facts.length; row += 1) {
    const kind = facts.kind[row];
    if (kind !== STARTED && kind !== REPLIED) continue;
    last = facts.at[row] ?? 0;
    times[times.length] = last;
    if (times.length >= fewestPosts && last - (times[times.length - fewestPosts] ?? 0) <= milliseconds) lively = last;
  }
  const moment = lively ?? last;
  return moment === null ? null : moment + 1;
}
