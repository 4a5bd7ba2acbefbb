import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BinaryRows } from '../../../database/copy/rows.ts';
import type { ImportPlace } from './place.ts';

/** One letter on its way into the database. */
export interface StoredLetter {
  readonly post: number;
  readonly conversation: number;
  readonly author: number;
  readonly at: number;
  /** The post that it answers, or null. */
  readonly repliesTo: number | null;
  readonly sourceId: string;
  /** Only Markdown can be edited by whoever it turns out to be by. */
  readonly format: 'mail' | 'markdown';
  readonly body: string;
  readonly html: string;
}

/** A letter is found by its beginning: what comes after is logs and program texts more often than words. */
const searchedCharacters = 3000;
const lettersAtOnce = 100;
const charactersAtOnce = 1_000_000;
/** One is read and one written while the words of others are made. */
const batchesAtOnce = 4;

const columns = 'space_id, id, conversation_id, author_id, posted_at, replies_to, format, language, body, html, source_id, search';

/**
 * Lets letters flow into `post`, in the transaction of `client`. The words to search for are half of the work: other
 * connections of `pool` make them, so that two processors have something to do. It must have some.
 */
export async function storeLetters(pool: pg.Pool, client: pg.PoolClient, space: ImportPlace, letters: AsyncIterable<StoredLetter>): Promise<void> {
  await client.query(`set local gin_pending_list_limit = '64MB'`);
  const batches = Readable.from(inBatches(letters)).map((batch: StoredLetter[]) => rowsOf(batch, pool, space), { concurrency: batchesAtOnce });
  await pipeline(framed(batches), client.query(copyFrom(`copy post (${columns}) from stdin (format binary)`)));
}

/** Sorts what was just stored into the index of words: all of it at once costs a third of doing it in pieces. */
export async function sortWords(pool: pg.Pool): Promise<void> {
  await pool.query(`select gin_clean_pending_list('post_search_idx')`);
}

async function* framed(batches: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield BinaryRows.header;
  yield* batches;
  yield BinaryRows.trailer;
}

async function* inBatches(letters: AsyncIterable<StoredLetter>): AsyncGenerator<StoredLetter[]> {
  let batch: StoredLetter[] = [];
  let characters = 0;
  for await (const letter of letters) {
    batch.push(letter);
    characters += letter.html.length;
    if (batch.length < lettersAtOnce && characters < charactersAtOnce) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

async function rowsOf(batch: readonly StoredLetter[], pool: pg.Pool, { id, language }: ImportPlace): Promise<Buffer> {
  const { rows } = await pool.query<{ words: string }>({
    name: 'words to search for',
    text: `select encode(tsvectorsend(search_words($1::language, body)), 'base64') as words from unnest($2::text[]) with ordinality as letter (body, place) order by place`,
    values: [language, batch.map(({ body }) => body.slice(0, searchedCharacters).toWellFormed())],
  });
  const written = new BinaryRows();
  for (const [place, { post, conversation, author, at, repliesTo, format, body, html, sourceId }] of batch.entries()) {
    written.row(12);
    for (const number of [id, post, conversation, author]) written.whole(number);
    written.moment(at);
    if (repliesTo === null) written.null();
    else written.whole(repliesTo);
    for (const text of [format, language, body, html, sourceId]) written.text(text);
    written.bytes(Buffer.from(rows[place]?.words ?? '', 'base64'));
  }
  return written.taken();
}
