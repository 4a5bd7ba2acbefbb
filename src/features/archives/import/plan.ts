import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import { maskAddresses } from '../mask.ts';
import type { Messages } from '../messages.ts';
import { type Threads, titlesOf } from '../threads.ts';
import type { ImportPlace } from './place.ts';

/** Where each letter goes. Made before any text is read, so that texts flow to where they stay. */
export interface Plan {
  /** By place in time: the post that the letter is or becomes. */
  readonly post: Float64Array;
  /** By place in time: 1 for a letter that is not there yet. */
  readonly isNew: Uint8Array;
  /** By the dense number of a conversation. */
  readonly conversation: Float64Array;
  readonly posts: number;
  readonly conversations: number;
}

/** Rows that are asked for or written at once. */
const batch = 10_000;
const longestTitle = 300;

/**
 * A letter that is there already stays as it is; a conversation of which a part is there goes on, in the oldest one
 * where there are several.
 *
 * @param authors people's numbers by the dense number of an author
 */
export async function planImport(tx: Tx, space: ImportPlace, messages: Messages, threads: Threads, authors: readonly number[]): Promise<Plan> {
  const post = new Float64Array(messages.length);
  const conversation = new Float64Array(threads.conversations);
  if (!space.isNew) await findStored(tx, space.id, messages, threads, { post, conversation });
  const isNew = Uint8Array.from(post, (id) => Number(id === 0));
  const conversations = await makeConversations(tx, space, conversation, openingsOf(messages, threads, authors));
  const posts = await fillIn(tx, 'post', post);
  return { post, isNew, conversation, posts, conversations };
}

/** Fills in what an earlier reading stored. */
async function findStored(tx: Tx, spaceId: number, messages: Messages, { message, conversation }: Threads, found: Pick<Plan, 'post' | 'conversation'>): Promise<void> {
  const places = new Int32Array(message.length);
  for (const [place, number] of message.entries()) places[number] = place;
  for (let last = 0; ; ) {
    const rows = await tx
      .selectFrom('post')
      .select(['id', 'conversation_id', 'source_id'])
      .where('space_id', '=', spaceId)
      .where('id', '>', last)
      .where('source_id', 'is not', null)
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const { id, conversation_id, source_id } of rows) {
      const place = places[messages.find(source_id ?? '')];
      if (place === undefined) continue;
      found.post[place] = id;
      const thread = conversation[place] ?? 0;
      found.conversation[thread] = Math.min(found.conversation[thread] || Number.POSITIVE_INFINITY, conversation_id);
    }
    const newest = rows.at(-1);
    if (newest === undefined) return;
    last = newest.id;
  }
}

/** Of each conversation what its first letter says, in the order of time. */
interface Opening {
  readonly title: string;
  readonly author: number;
  readonly at: Date;
}

function openingsOf(messages: Messages, threads: Threads, authors: readonly number[]): Opening[] {
  const titles = titlesOf(messages, threads);
  const openings: Opening[] = [];
  for (const [place, message] of threads.message.entries()) {
    const thread = threads.conversation[place] ?? 0;
    if (thread !== openings.length) continue;
    openings.push({ title: titleFrom(titles[thread] ?? ''), author: authors[messages.author(message)] ?? 0, at: new Date(threads.at[place] ?? 0) });
  }
  return openings;
}

function titleFrom(subject: string): string {
  const clean = maskAddresses(subject.trim().replaceAll('\0', '').toWellFormed());
  return clean.slice(0, longestTitle).toWellFormed() || '…';
}

async function makeConversations(tx: Tx, { id: spaceId, language }: ImportPlace, ids: Float64Array, openings: readonly Opening[]): Promise<number> {
  const missing = openings.flatMap((opening, thread) => (ids[thread] === 0 ? [{ ...opening, thread }] : []));
  await fillIn(tx, 'conversation', ids);
  for (let start = 0; start < missing.length; start += batch) {
    const some = missing.slice(start, start + batch);
    await sql`
      insert into conversation (space_id, id, title, language, started_by, started_at, last_post_at, search)
      overriding system value
      select ${spaceId}, id, title, ${language}, author, at, at, search_words(${language}::language, title)
      from unnest(${some.map(({ thread }) => ids[thread])}::bigint[], ${some.map(({ title }) => title)}::text[],
        ${some.map(({ author }) => author)}::bigint[], ${some.map(({ at }) => at)}::timestamptz[]) as opening (id, title, author, at)`.execute(tx);
  }
  return missing.length;
}

/** Puts new numbers of a table where there are none, in their order. Returns how many. */
async function fillIn(tx: Tx, table: 'post' | 'conversation', ids: Float64Array): Promise<number> {
  const empty = ids.reduce((count, id) => count + Number(id === 0), 0);
  let at = 0;
  for (let start = 0; start < empty; start += batch) {
    const { rows } = await sql<{ id: number }>`
      select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${Math.min(batch, empty - start)}::int)`.execute(tx);
    for (const { id } of rows) {
      while (ids[at] !== 0) at += 1;
      ids[at] = id;
    }
  }
  return empty;
}
