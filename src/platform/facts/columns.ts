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

/** All rows in one. Null where there are none. */
interface Packed {
  /** Five numbers a row, of eight bytes each, in base64. */
  readonly numbers: string | null;
  /** One letter a row. */
  readonly kinds: string | null;
  readonly lastId: number | null;
}

/** Where a row's numbers stand. The moment is in microseconds since 2000-01-01T00:00Z; -1 stands for none. */
const places = { at: 0, actor: 8, conversation: 16, post: 24, repliesTo: 32 } as const;
const rowBytes = 40;

/**
 * Reads all facts of a space. As rows, a hundred thousand of them take 200 ms to come over from the database; packed
 * into one by the functions with which PostgreSQL sends its numbers, a third of that.
 */
export async function factsOf(db: ReadDb, spaceId: number): Promise<SpaceFacts> {
  const { rows } = await sql<Packed>`
    select encode(string_agg(timestamptz_send(at) || int8send(actor) || int8send(coalesce(conversation_id, -1))
             || int8send(coalesce(post_id, -1)) || int8send(coalesce(replies_to, -1)), ''), 'base64') as numbers,
           string_agg(left(kind, 1), '') as kinds,
           max(id) as "lastId"
    from (
      select id, at, kind, actor, conversation_id, post_id, replies_to from activity
      where space_id = ${spaceId} and kind = any(${[...factKinds]})
      order by at, id
    ) fact`.execute(db);
  return unpack(rows[0] ?? { numbers: null, kinds: null, lastId: null });
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

/** Loops by index throughout: iterators over typed arrays take five times as long. */
function unpack({ numbers, kinds, lastId }: Packed): SpaceFacts {
  const bytes = Buffer.from(numbers ?? '', 'base64');
  const kind = kindsIn(kinds ?? '');
  const people = numbered(numbersAt(bytes, places.actor));
  const conversations = numbered(numbersAt(bytes, places.conversation));
  return {
    facts: {
      length: kind.length,
      at: momentsIn(bytes),
      actor: people.column,
      kind,
      conversation: conversations.column,
      repliesTo: rowsOfPosts(numbersAt(bytes, places.repliesTo), numbersAt(bytes, places.post), kind),
      people: people.order.length,
      conversations: conversations.order.length,
    },
    people: people.order,
    lastId: lastId ?? 0,
  };
}

/** Whole numbers, exact up to 2^53. */
function numbersAt(bytes: Buffer, place: number): Float64Array {
  const numbers = new Float64Array(bytes.length / rowBytes);
  for (let row = 0, at = place; row < numbers.length; row++, at += rowBytes) {
    numbers[row] = bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
  }
  return numbers;
}

const year2000 = Date.UTC(2000, 0, 1);

function momentsIn(bytes: Buffer): Float64Array {
  const moments = numbersAt(bytes, places.at);
  for (let row = 0; row < moments.length; row++) moments[row] = year2000 + Math.floor((moments[row] ?? 0) / 1000);
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
