import { sql } from 'kysely';
import { type FactColumns, factKinds, REPLIED, STARTED } from '../../core/vitality/facts.ts';
import type { ReadDb } from '../../database/open.ts';

/** What happened in one space, and what its dense numbers stand for. */
export interface SpaceFacts {
  readonly facts: FactColumns;
  /** The person behind each actor's number; below zero for somebody who was erased. */
  readonly people: readonly number[];
  /** The newest fact, or 0 where there is none. */
  readonly lastId: number;
}

/** The table's columns, packed: eight bytes a row and column, and one letter for the kind. Null where there are no rows. */
interface Packed {
  /** Microseconds since 2000-01-01T00:00Z. */
  readonly at: Buffer | null;
  readonly actor: Buffer | null;
  readonly conversation: Buffer | null;
  readonly post: Buffer | null;
  readonly repliesTo: Buffer | null;
  readonly kind: string | null;
  readonly lastId: number | null;
}

/**
 * Reads all facts of a space. As rows, a hundred thousand of them take 200 ms to cross over from the database; packed
 * into one row by the functions with which PostgreSQL sends its numbers, a third of that.
 */
export async function factsOf(db: ReadDb, spaceId: number): Promise<SpaceFacts> {
  const { rows } = await sql<Packed>`
    select string_agg(timestamptz_send(at), '') as at,
           string_agg(int8send(actor), '') as actor,
           string_agg(int8send(coalesce(conversation_id, -1)), '') as conversation,
           string_agg(int8send(coalesce(post_id, -1)), '') as post,
           string_agg(int8send(coalesce(replies_to, -1)), '') as "repliesTo",
           string_agg(left(kind, 1), '') as kind,
           max(id) as "lastId"
    from (
      select id, at, kind, actor, conversation_id, post_id, replies_to from activity
      where space_id = ${spaceId} and kind = any(${[...factKinds]})
      order by at, id
    ) fact`.execute(db);
  return unpack(rows[0] ?? nothing);
}

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

const nothing: Packed = { at: null, actor: null, conversation: null, post: null, repliesTo: null, kind: null, lastId: null };

const year2000 = Date.UTC(2000, 0, 1);

/** Loops by index throughout: iterators over typed arrays take five times as long. */
function unpack({ at, actor, conversation, post, repliesTo, kind, lastId }: Packed): SpaceFacts {
  const kinds = kindsIn(kind ?? '');
  const { length } = kinds;
  const people = numbered(numbersIn(actor, length));
  const conversations = numbered(numbersIn(conversation, length));
  return {
    facts: {
      length,
      at: momentsIn(at, length),
      actor: people.column,
      kind: kinds,
      conversation: conversations.column,
      repliesTo: rowsOfPosts(numbersIn(repliesTo, length), numbersIn(post, length), kinds),
      people: people.order.length,
      conversations: conversations.order.length,
    },
    people: people.order,
    lastId: lastId ?? 0,
  };
}

/** Whole numbers of eight bytes, the high ones first, exact up to 2^53. */
function numbersIn(bytes: Buffer | null, length: number): Float64Array {
  const numbers = new Float64Array(length);
  if (bytes === null) return numbers;
  for (let row = 0; row < length; row++) numbers[row] = bytes.readInt32BE(row * 8) * 2 ** 32 + bytes.readUInt32BE(row * 8 + 4);
  return numbers;
}

function momentsIn(bytes: Buffer | null, length: number): Float64Array {
  const moments = numbersIn(bytes, length);
  for (let row = 0; row < length; row++) moments[row] = year2000 + Math.floor((moments[row] ?? 0) / 1000);
  return moments;
}

/** Their first letters tell the kinds apart. */
function kindsIn(letters: string): Uint8Array {
  const kindOf = new Uint8Array(128);
  for (const [kind, name] of factKinds.entries()) kindOf[name.charCodeAt(0)] = kind;
  const kinds = new Uint8Array(letters.length);
  for (let row = 0; row < kinds.length; row++) kinds[row] = kindOf[letters.charCodeAt(row)] ?? 0;
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
