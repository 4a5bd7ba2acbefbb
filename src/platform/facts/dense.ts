import { type FactColumns, REPLIED, STARTED } from '../../core/vitality/facts.ts';
import type { RawFacts } from './columns.ts';

/** What happened in one space, and what its dense numbers stand for. */
export interface SpaceFacts {
  readonly facts: FactColumns;
  /** The person behind each actor's number; below zero for somebody who was erased. */
  readonly people: readonly number[];
}

/** What facts were numbered by, so that more can be numbered on. */
export interface Numbering {
  readonly people: Numbers;
  readonly conversations: Numbers;
  /** The row that tells of the writing of each post. */
  readonly rowOfPost: Map<number, number>;
}

interface Numbers {
  readonly numberOf: Map<number, number>;
  /** What each number stands for. */
  readonly order: number[];
}

const freshNumbers = (): Numbers => ({ numberOf: new Map([[-1, -1]]), order: [] });

export const freshNumbering = (): Numbering => ({ people: freshNumbers(), conversations: freshNumbers(), rowOfPost: new Map() });

const noFacts: FactColumns = {
  length: 0, at: new Float64Array(), kind: new Uint8Array(), actor: new Int32Array(), conversation: new Int32Array(), repliesTo: new Int32Array(), people: 0, conversations: 0,
};

/**
 * The first `kept` rows of `before`, and `raw` after them, with people, conversations and answers as dense numbers from 0. The columns are
 * new; the numbering grows. Rows that are kept and answer a post among the fresh ones, which only a slow clock brings about, stay without it.
 */
export function numberOn(numbering: Numbering, raw: RawFacts, before: FactColumns = noFacts, kept = 0): SpaceFacts {
  const { people, conversations, rowOfPost } = numbering;
  for (let row = 0; row < raw.post.length; row++) if (isWriting(raw.kind[row])) rowOfPost.set(raw.post[row] ?? -1, kept + row);
  rowOfPost.delete(-1);
  const facts = {
    length: kept + raw.kind.length,
    at: joined(new Float64Array(kept + raw.kind.length), before.at.subarray(0, kept), raw.at),
    kind: joined(new Uint8Array(kept + raw.kind.length), before.kind.subarray(0, kept), raw.kind),
    actor: joined(new Int32Array(kept + raw.kind.length), before.actor.subarray(0, kept), numbered(people, raw.actor)),
    conversation: joined(new Int32Array(kept + raw.kind.length), before.conversation.subarray(0, kept), numbered(conversations, raw.conversation)),
    repliesTo: joined(new Int32Array(kept + raw.kind.length), before.repliesTo.subarray(0, kept), rowsOf(rowOfPost, raw.repliesTo)),
    people: people.order.length,
    conversations: conversations.order.length,
  };
  return { facts, people: [...people.order] };
}

function joined<Column extends { set(from: ArrayLike<number>, at?: number): void }>(column: Column, before: ArrayLike<number>, after: ArrayLike<number>): Column {
  column.set(before);
  column.set(after, before.length);
  return column;
}

/** Numbers things from 0 in the order in which they come; -1, which stands for none, stays. Loops by index: iterators over typed arrays take five times as long. */
function numbered({ numberOf, order }: Numbers, ids: Float64Array): Int32Array {
  const column = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? -1;
    const known = numberOf.get(id);
    column[row] = known ?? order.length;
    if (known !== undefined) continue;
    numberOf.set(id, order.length);
    order.push(id);
  }
  return column;
}

/** For each row that answers a post, the row that tells of its writing, or -1. Thanks name a post too, and are not its row. */
function rowsOf(rowOfPost: ReadonlyMap<number, number>, answered: Float64Array): Int32Array {
  const rows = new Int32Array(answered.length).fill(-1);
  for (let row = 0; row < rows.length; row++) rows[row] = rowOfPost.get(answered[row] ?? -1) ?? -1;
  return rows;
}

const isWriting = (kind: number | undefined) => kind === STARTED || kind === REPLIED;
