import type { FactColumns } from './facts.ts';
import { answeredRow, isPost, type Period } from './period.ts';
import { share, type Measured } from './uncertainty.ts';

export interface Reciprocity {
  /** Pairs of people of whom at least one answered the other in the period. */
  readonly pairs: number;
  /** Of these, pairs who answered each other. */
  readonly mutual: number;
  readonly share: Measured;
  /** Replies to others in the period, from which the pairs are read. */
  readonly replies: number;
  /** Of these, replies that are linked to the post they answer. The others are taken to answer the opening. */
  readonly linked: number;
}

/** Who answered whom, a reply under each index. */
interface Answerings {
  readonly author: Int32Array;
  readonly answered: Int32Array;
  readonly linked: number;
}

/**
 * Dyadic reciprocity: pairs with ties both ways among pairs with any tie (the dyad method of UCINET, `dyadic.nonnull`
 * in R's sna; Hanneman and Riddle 2005, chapter 8). A tie is at least one answer in `period`, to a post of any age.
 * A reply answers the author of the post it is linked to or, without such a link, whoever opened the conversation
 * before (`startRow`), so that chats and flat forums can be read too; as these show few of the answers between others,
 * their figure is lower and is not to be held against that of a place with links. Answers to oneself are no ties.
 * Pairs that share a person hang together: the true range is wider than the interval.
 */
export function measureReciprocity(facts: FactColumns, period: Period, startRow: Int32Array): Reciprocity {
  const answerings = answeringsIn(facts, period, startRow);
  const { begin, order } = byLowerPerson(answerings, facts.people);
  // The last lower person who answered each higher one, and who was answered by them.
  const up = new Int32Array(facts.people).fill(-1);
  const down = new Int32Array(facts.people).fill(-1);
  let pairs = 0;
  let mutual = 0;
  for (let lower = 0; lower < facts.people; lower++) {
    const end = begin[lower + 1] ?? 0;
    for (let place = begin[lower] ?? 0; place < end; place++) {
      const index = order[place] ?? 0;
      const author = answerings.author[index] ?? 0;
      const upwards = author === lower;
      const higher = upwards ? (answerings.answered[index] ?? 0) : author;
      const same = upwards ? up : down;
      if (same[higher] === lower) continue;
      same[higher] = lower;
      if ((upwards ? down : up)[higher] === lower) mutual++;
      else pairs++;
    }
  }
  return { pairs, mutual, share: share(mutual, pairs), replies: answerings.author.length, linked: answerings.linked };
}

function answeringsIn(facts: FactColumns, period: Period, startRow: Int32Array): Answerings {
  const author = new Int32Array(period.endRow - period.firstRow);
  const answered = new Int32Array(period.endRow - period.firstRow);
  let count = 0;
  let linked = 0;
  for (let row = period.firstRow; row < period.endRow; row++) {
    if (!isPost(facts.kind[row])) continue;
    const parent = answeredRow(facts, row);
    const from = facts.actor[row] ?? -1;
    const to = facts.actor[parent === -1 ? openingBefore(facts, row, startRow) : parent] ?? -1;
    if (to === -1 || to === from) continue;
    author[count] = from;
    answered[count] = to;
    count++;
    if (parent !== -1) linked++;
  }
  return { author: author.subarray(0, count), answered: answered.subarray(0, count), linked };
}

/** The row that opened the conversation of `row`, not later than it, or -1. */
function openingBefore(facts: FactColumns, row: number, startRow: Int32Array): number {
  const start = startRow[facts.conversation[row] ?? -1] ?? -1;
  return (facts.at[start] ?? Infinity) <= (facts.at[row] ?? 0) ? start : -1;
}

/**
 * The indices of `answerings` in the order of the pair's lower person, whose own begin at `begin[person]`: with all
 * answers of a person side by side, their pairs can be told apart without remembering every pair.
 */
function byLowerPerson({ author, answered }: Answerings, people: number): { begin: Int32Array; order: Int32Array } {
  const begin = new Int32Array(people + 1);
  const lowerOf = (index: number) => Math.min(author[index] ?? 0, answered[index] ?? 0);
  for (let index = 0; index < author.length; index++) {
    const lower = lowerOf(index);
    begin[lower + 1] = (begin[lower + 1] ?? 0) + 1;
  }
  for (let person = 0; person < people; person++) begin[person + 1] = (begin[person + 1] ?? 0) + (begin[person] ?? 0);
  const next = begin.slice();
  const order = new Int32Array(author.length);
  for (let index = 0; index < author.length; index++) {
    const lower = lowerOf(index);
    const place = next[lower] ?? 0;
    order[place] = index;
    next[lower] = place + 1;
  }
  return { begin, order };
}
