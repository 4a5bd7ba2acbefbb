import type pg from 'pg';
import { type FactColumns, factKinds, REPLIED, STARTED } from '../../core/vitality/facts.ts';
import { readRow } from '../../database/copy/read.ts';
import type { ReadDb } from '../../database/open.ts';

/** What happened in one space, and what its dense numbers stand for. */
export interface SpaceFacts {
  readonly facts: FactColumns;
  /** The person behind each actor's number; below zero for somebody who was erased. */
  readonly people: readonly number[];
  /** The newest fact, or 0 where there is none. */
  readonly lastId: number;
}

/**
 * Reads all facts of a space. As rows, a hundred thousand of them take 200 ms to come over from the database; packed
 * into one by the functions with which PostgreSQL sends its numbers, a quarter of that.
 */
export async function factsOf(pool: pg.Pool, spaceId: number): Promise<SpaceFacts> {
  const [lastId, kinds, ...columns] = await readRow(
    pool,
    `select max(id), string_agg(left(kind, 1), ''), string_agg(timestamptz_send(at), ''), string_agg(int8send(actor), ''),
            string_agg(int8send(coalesce(conversation_id, -1)), ''), string_agg(int8send(coalesce(post_id, -1)), ''),
            string_agg(int8send(coalesce(replies_to, -1)), '')
     from (
       select id, at, kind, actor, conversation_id, post_id, replies_to from activity
       where space_id = ${BigInt(spaceId)} and kind in (${factKinds.map((kind) => `'${kind}'`).join()})
       order by at, id
     ) fact`,
  );
  const [at = none, actor = none, conversation = none, post = none, repliesTo = none] = columns.map(wholeNumbers);
  return {
    ...withDenseNumbers({ kind: kindsIn(kinds), at: at.map(inMilliseconds), actor, conversation, post, repliesTo }),
    lastId: wholeNumbers(lastId)[0] ?? 0,
  };
}

const none = new Float64Array();

/** The newest fact of a space, or 0 where there is none. */
export async function lastFactOf(db: ReadDb, spaceId: number): Promise<number> {
  const row = await db
    .selectFrom('activity')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('kind', 'in', [...factKinds])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** As the database has them, in the order of time; -1 stands for none. */
interface RawColumns {
  readonly kind: Uint8Array;
  readonly at: Float64Array;
  readonly actor: Float64Array;
  readonly conversation: Float64Array;
  readonly post: Float64Array;
  readonly repliesTo: Float64Array;
}

function withDenseNumbers({ kind, at, actor, conversation, post, repliesTo }: RawColumns): Omit<SpaceFacts, 'lastId'> {
  const people = numbered(actor);
  const conversations = numbered(conversation);
  return {
    facts: {
      length: kind.length, kind, at,
      actor: people.column,
      conversation: conversations.column,
      repliesTo: rowsOfPosts(repliesTo, post, kind),
      people: people.order.length,
      conversations: conversations.order.length,
    },
    people: people.order,
  };
}

/** Numbers of eight bytes each, exact up to 2^53. Loops by index here and below: iterators over typed arrays take five times as long. */
function wholeNumbers(bytes: Buffer = Buffer.alloc(0)): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const numbers = new Float64Array(bytes.length / 8);
  for (let row = 0; row < numbers.length; row++) numbers[row] = view.getInt32(8 * row) * 2 ** 32 + view.getUint32(8 * row + 4);
  return numbers;
}

const year2000 = Date.UTC(2000, 0, 1);

/** PostgreSQL sends moments as microseconds since 2000-01-01T00:00Z. */
const inMilliseconds = (microseconds: number) => year2000 + Math.floor(microseconds / 1000);

/** Their first letters tell the kinds apart. */
function kindsIn(letters: Buffer = Buffer.alloc(0)): Uint8Array {
  const kindOf = new Uint8Array(128);
  for (const [kind, name] of factKinds.entries()) kindOf[name.charCodeAt(0)] = kind;
  const kinds = new Uint8Array(letters.length);
  for (let row = 0; row < kinds.length; row++) kinds[row] = kindOf[letters[row] ?? 0] ?? 0;
  return kinds;
}

/** Numbers things from 0 in the order in which they come; -1, which stands for none, stays. */
function numbered(ids: Float64Array): { column: Int32Array; order: number[] } {
  const numbers = new Map<number, number>([[-1, -1]]);
  const order: number[] = [];
  const column = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? -1;
    const known = numbers.get(id);
    column[row] = known ?? order.length;
    if (known !== undefined) continue;
    numbers.set(id, order.length);
    order.push(id);
  }
  return { column, order };
}

/** For each row that answers a post, the row that tells of its writing, or -1. Thanks name a post too, and are not its row. */
function rowsOfPosts(answered: Float64Array, post: Float64Array, kinds: Uint8Array): Int32Array {
  const rowOf = new Map<number, number>();
  for (let row = 0; row < post.length; row++) if (isWriting(kinds[row])) rowOf.set(post[row] ?? -1, row);
  rowOf.delete(-1);
  const rows = new Int32Array(answered.length).fill(-1);
  for (let row = 0; row < rows.length; row++) rows[row] = rowOf.get(answered[row] ?? -1) ?? -1;
  return rows;
}

const isWriting = (kind: number | undefined) => kind === STARTED || kind === REPLIED;
