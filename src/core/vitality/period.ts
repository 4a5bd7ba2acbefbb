import { REPLIED, STARTED, type FactColumns } from './facts.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A stretch of time and the rows that fall into it. */
export interface Period {
  /** Epoch milliseconds, inclusive. */
  readonly from: number;
  /** Epoch milliseconds, exclusive. */
  readonly until: number;
  readonly firstRow: number;
  /** The row after the last one. */
  readonly endRow: number;
}

/** The rows of `facts` from `from` (inclusive) until `until` (exclusive), both in epoch milliseconds. */
export function periodOf(facts: FactColumns, from: number, until: number): Period {
  return { from, until, firstRow: rowAt(facts, from), endRow: rowAt(facts, until) };
}

/**
 * The same facts, as if nothing had happened from `until` (epoch milliseconds) on. Shares the columns; rows that
 * point beyond the end keep doing so, and count as pointing nowhere.
 */
export function factsUntil(facts: FactColumns, until: number): FactColumns {
  return { ...facts, length: rowAt(facts, until) };
}

/**
 * The same facts, as if nothing had happened before `from` (epoch milliseconds): conversations that began before have no
 * beginning. Shares the columns; what points to a row before points nowhere.
 */
export function factsFrom(facts: FactColumns, from: number): FactColumns {
  const first = rowAt(facts, from);
  const { at, actor, kind, conversation, repliesTo } = facts;
  return {
    ...facts,
    length: facts.length - first,
    at: at.subarray(first), actor: actor.subarray(first), kind: kind.subarray(first), conversation: conversation.subarray(first),
    repliesTo: repliesTo.subarray(first).map((row) => Math.max(-1, row - first)),
  };
}

/** The first row that happened at or after `time` (epoch milliseconds), or `facts.length`. */
export function rowAt(facts: FactColumns, time: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((facts.at[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A post adds words: a conversation started, or a reply. Thanks, joining and leaving are no posts. */
export function isPost(kind: number | undefined): boolean {
  return kind === STARTED || kind === REPLIED;
}

/**
 * The row of the post that row `row` says it answers, or -1. Only a post of the same conversation counts. It may come
 * later in time: the clocks of two mail servers differ, and the link is the better witness.
 */
export function answeredRow(facts: FactColumns, row: number): number {
  const parent = facts.repliesTo[row] ?? -1;
  if (parent < 0 || parent >= facts.length) return -1;
  if (!isPost(facts.kind[parent])) return -1;
  return facts.conversation[parent] === facts.conversation[row] ? parent : -1;
}

/**
 * The event of row `row`, whose kind is `attended`, as a number of its own: its conversation or, where an event is none, its
 * moment, which is negative so that it is no conversation's number.
 */
export function eventOf(facts: Pick<FactColumns, 'conversation' | 'at'>, row: number): number {
  const conversation = facts.conversation[row] ?? -1;
  return conversation >= 0 ? conversation : -(facts.at[row] ?? 0);
}
