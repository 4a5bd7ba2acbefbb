/**
 * What happened in one space, as columns: row i is one act. A mailing list of 2004 and a space opened today
 * are both read into this shape, so that one code path measures them.
 */
export interface FactColumns {
  /** Number of rows. The arrays may be longer; rows from `length` on mean nothing. */
  readonly length: number;
  /** When, in milliseconds since 1970-01-01T00:00Z. Rows are sorted by it, oldest first. */
  readonly at: Float64Array;
  /** Who: a dense number, 0 to `people` - 1. */
  readonly actor: Int32Array;
  /** What: an index into `factKinds`. */
  readonly kind: Uint8Array;
  /** In which conversation: a dense number, 0 to `conversations` - 1, or -1. */
  readonly conversation: Int32Array;
  /** The row of the post that this one answers, or -1 where it answers none or none that is known. */
  readonly repliesTo: Int32Array;
  readonly people: number;
  readonly conversations: number;
}

/** Where nobody has done anything yet. */
export const noFacts: FactColumns = { length: 0, at: new Float64Array(0), actor: new Int32Array(0), kind: new Uint8Array(0), conversation: new Int32Array(0), repliesTo: new Int32Array(0), people: 0, conversations: 0 };

/**
 * `started` opens a conversation, `replied` adds to one; `thanked` points with `repliesTo` at the post it thanks for; who
 * `attended` came to an event, its conversation.
 */
export const factKinds = ['joined', 'left', 'started', 'replied', 'thanked', 'attended'] as const;
export type FactKind = (typeof factKinds)[number];

export const JOINED = 0;
export const LEFT = 1;
export const STARTED = 2;
export const REPLIED = 3;
export const THANKED = 4;
export const ATTENDED = 5;
