import type { FactColumns } from './facts.ts';
import { DAY, isPost, type Period } from './period.ts';
import { type Measured, mean } from './uncertainty.ts';

/** Conversations that are younger may still grow. */
const grown = 7 * DAY;
/** Sizes have a long tail: fewer conversations say next to nothing of their mean. */
const fewest = 100;

/**
 * The branching ratio: how many posts each post calls forth, on average. From 0 (nobody answers) to nearly 1 (talk that all
 * but keeps itself going). Of the conversations opened in `period` that had seven days by `now` (epoch milliseconds).
 *
 * A conversation in which each post calls forth n others has 1 / (1 − n) posts on average, however it branches: so n is
 * read from the mean size, and its interval from that of the mean. Source: total progeny of a Galton-Watson process
 * (Harris 1963, The Theory of Branching Processes, section I.13). Needs no links between posts.
 */
export function measureBranching(facts: FactColumns, period: Period, now: number, startRow: Int32Array): Measured {
  const posts = new Int32Array(facts.conversations);
  for (let row = 0; row < facts.length; row++) {
    const conversation = facts.conversation[row] ?? -1;
    if (conversation >= 0 && isPost(facts.kind[row])) posts[conversation] = (posts[conversation] ?? 0) + 1;
  }
  let [conversations, sum, squares] = [0, 0, 0];
  for (const [conversation, row] of startRow.entries()) {
    if (row < period.firstRow || row >= period.endRow || (facts.at[row] ?? now) > now - grown) continue;
    const size = posts[conversation] ?? 0;
    conversations += 1;
    sum += size;
    squares += size * size;
  }
  if (conversations < fewest) return { state: 'too-few', have: conversations, need: fewest };
  const size = mean(sum, squares, conversations);
  if (size.state === 'too-few') return size;
  const ratio = (posts: number) => Math.max(0, 1 - 1 / Math.max(posts, 1));
  return { state: 'known', value: ratio(size.value), low: ratio(size.low), high: ratio(size.high), of: conversations };
}
