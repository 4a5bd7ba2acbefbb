import type pg from 'pg';
import { factKinds } from '../../core/vitality/facts.ts';
import { readRow } from '../../database/copy/read.ts';

/** Facts of one space as the database has them, in the order of time; -1 stands for none. The arrays have the same length. */
export interface RawFacts {
  readonly kind: Uint8Array;
  /** Epoch milliseconds. */
  readonly at: Float64Array;
  readonly actor: Float64Array;
  readonly conversation: Float64Array;
  readonly post: Float64Array;
  readonly repliesTo: Float64Array;
  /** From when on they were read, epoch milliseconds; -Infinity for all of them. */
  readonly from: number;
  /** How often facts of this space were changed or taken away, rather than added. */
  readonly changes: number;
}

/**
 * Reads the facts of a space from `since` on (epoch milliseconds), but never later than `lateMilliseconds` ago, or all of them. A clock
 * that was wrong leaves facts of a time that is still to come: what happens now is read all the same. As rows, a hundred thousand of them take 200 ms
 * to come over from the database; packed into one by the functions with which PostgreSQL sends its numbers, a quarter of that.
 */
export async function readFacts(pool: pg.Pool, spaceId: number, since: number | null = null): Promise<RawFacts> {
  const from = since === null ? `'-infinity'::timestamptz` : `least('${new Date(since).toISOString()}'::timestamptz, date_trunc('milliseconds', now()) - interval '${lateMilliseconds} milliseconds')`;
  const [changes, begin, kinds, ...columns] = await readRow(
    pool,
    `select int8send(coalesce((select changes from fact_change where space_id = ${BigInt(spaceId)}), 0)), timestamptz_send(${from}),
            string_agg(left(kind, 1), ''), string_agg(timestamptz_send(at), ''), string_agg(int8send(actor), ''),
            string_agg(int8send(coalesce(conversation_id, -1)), ''), string_agg(int8send(coalesce(post_id, -1)), ''),
            string_agg(int8send(coalesce(replies_to, -1)), '')
     from (
       select id, at, kind, actor, conversation_id, post_id, replies_to from activity
       where space_id = ${BigInt(spaceId)} and kind in (${factKinds.map((kind) => `'${kind}'`).join()})
         and at >= ${from}
       order by at, id
     ) fact`,
  );
  const [at = none, actor = none, conversation = none, post = none, repliesTo = none] = columns.map(wholeNumbers);
  return { kind: kindsIn(kinds), at: at.map(inMilliseconds), actor, conversation, post, repliesTo, from: since === null ? -Infinity : inMilliseconds(wholeNumbers(begin)[0] ?? 0), changes: wholeNumbers(changes)[0] ?? 0 };
}

/** A fact may become visible so much later than its moment: whoever writes it may take that long. */
export const lateMilliseconds = 600_000;

const none = new Float64Array();

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
