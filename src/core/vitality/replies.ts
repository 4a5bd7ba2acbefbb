import { STARTED, type FactColumns } from './facts.ts';
import { answeredRow, isPost } from './period.ts';

/** Who was answered, and when: per conversation and per person (index: their number). */
export interface Replies {
  /** The row that opened each conversation, or -1 where that is not among the facts. */
  readonly startRow: Int32Array;
  /** Per conversation, when someone else than its starter first answered, in epoch milliseconds; `Infinity` for not yet. */
  readonly firstReply: Float64Array;
  /** Per conversation, the posts by others than its starter. */
  readonly replies: Int32Array;
  /** Per person, when someone else first answered any of their posts, in epoch milliseconds; `Infinity` for not yet. */
  readonly heard: Float64Array;
}

/**
 * Reads the answers off the facts, in two passes. A reply is a post by another person that answers a post of theirs in
 * the same conversation, or any post by another person in a conversation that they opened, from its opening on.
 * A linked reply that the clocks place before the opening counts as well. Nobody answers themselves.
 */
export function readReplies(facts: FactColumns): Replies {
  const startRow = startRows(facts);
  const firstReply = new Float64Array(facts.conversations).fill(Infinity);
  const replies = new Int32Array(facts.conversations);
  const heard = new Float64Array(facts.people).fill(Infinity);
  const hears = (person: number, time: number) => {
    if (time < (heard[person] ?? 0)) heard[person] = time;
  };
  for (let row = 0; row < facts.length; row++) {
    if (!isPost(facts.kind[row])) continue;
    const time = facts.at[row] ?? 0;
    const author = facts.actor[row] ?? 0;
    const parent = answeredRow(facts, row);
    const answered = facts.actor[parent] ?? author;
    if (answered !== author) hears(answered, time);

    const conversation = facts.conversation[row] ?? -1;
    const start = startRow[conversation] ?? -1;
    const starter = facts.actor[start] ?? author;
    if (starter === author || (time < (facts.at[start] ?? 0) && parent !== start)) continue;
    hears(starter, time);
    replies[conversation] = (replies[conversation] ?? 0) + 1;
    if (time < (firstReply[conversation] ?? 0)) firstReply[conversation] = time;
  }
  return { startRow, firstReply, replies, heard };
}

/** The first row that opens each conversation: it may stand behind a reply whose clock was slow. */
function startRows(facts: FactColumns): Int32Array {
  const startRow = new Int32Array(facts.conversations).fill(-1);
  for (let row = 0; row < facts.length; row++) {
    const conversation = facts.conversation[row] ?? -1;
    if (facts.kind[row] === STARTED && startRow[conversation] === -1) startRow[conversation] = row;
  }
  return startRow;
}
