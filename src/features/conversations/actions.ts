import { sql, type Updateable } from 'kysely';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language, Post, Stance } from '../../database/schema.ts';
import { audit } from '../../platform/audit.ts';
import { Refused } from '../../platform/http/failures.ts';
import { recordFact } from '../../platform/facts/record.ts';
import { mentionedHandles, renderMarkdown } from './markdown.ts';
import { type FoundPost, peopleBehind } from './queries.ts';
import { ownCharacters } from './rules.ts';

/** Who acts, where, and when. */
export interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

/** A text made ready to be stored: rendered once, with the people it mentions. */
export interface Written {
  readonly body: string;
  readonly html: string;
  readonly language: Language;
  readonly mentions: readonly number[];
}

export async function prepare(db: ReadDb, spaceId: number, body: string, language: Language): Promise<Written> {
  const handles = mentionedHandles(body);
  const people = handles.length === 0 ? [] : await peopleBehind(db, spaceId, handles);
  const html = renderMarkdown(body, new Map(people.map((person) => [person.handle, person])));
  return { body, html, language, mentions: people.map(({ id }) => id) };
}

export async function startConversation(tx: Tx, title: string, written: Written, deed: Deed): Promise<{ id: number; postId: number }> {
  const { spaceId, by, at } = deed;
  const { id } = await tx
    .insertInto('conversation')
    .values({
      space_id: spaceId,
      title,
      language: written.language,
      started_by: by,
      started_at: at,
      last_post_at: at,
      last_post_by: by,
      search: sql`search_words(${written.language}, ${title})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const postId = await addPost(tx, { conversationId: id, repliesTo: null, kind: 'started', towards: null }, written, deed);
  return { id, postId };
}

/** Adds a reply. `answered` is the post that was quoted, or null where the reply is to the conversation as a whole. */
export async function reply(tx: Tx, conversationId: number, answered: Pick<FoundPost, 'id' | 'authorId'> | null, written: Written, deed: Deed): Promise<number> {
  return addPost(tx, { conversationId, repliesTo: answered?.id ?? null, kind: 'replied', towards: answered?.authorId ?? null }, written, deed);
}

interface Place {
  readonly conversationId: number;
  readonly repliesTo: number | null;
  readonly kind: 'started' | 'replied';
  readonly towards: number | null;
}

/** A post, its place in the conversation, its fact, and what its author has now seen and no longer drafts: one statement, one round trip. */
async function addPost(tx: Tx, place: Place, written: Written, { spaceId, by, at }: Deed): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with new_post as (
      insert into post (space_id, conversation_id, author_id, posted_at, replies_to, format, language, body, html, search)
      values (${spaceId}, ${place.conversationId}, ${by}, ${at}, ${place.repliesTo}, 'markdown', ${written.language}, ${written.body}, ${written.html},
              search_words(${written.language}::language, ${written.body}))
      returning id
    ), told as (
      insert into activity (space_id, at, kind, actor, towards, conversation_id, post_id, replies_to, characters)
      select ${spaceId}, ${at}, ${place.kind}, ${by}, ${place.towards}, ${place.conversationId}, id, ${place.repliesTo}, ${ownCharacters(written.body)} from new_post
    ), seen as (
      insert into reading (space_id, conversation_id, person_id, seen_until) values (${spaceId}, ${place.conversationId}, ${by}, ${at})
      on conflict (space_id, conversation_id, person_id) do update set seen_until = greatest(reading.seen_until, excluded.seen_until)
    ), undrafted as (
      delete from draft where space_id = ${spaceId} and person_id = ${by} and conversation_id = ${place.conversationId}
    ), mentioned as (
      insert into mention (space_id, post_id, person_id) select ${spaceId}, id, unnest(${[...written.mentions]}::bigint[]) from new_post
    ), counted as (
      update conversation
      set posts = posts + 1, version = version + 1, last_post_at = greatest(last_post_at, ${at}), last_post_by = ${by}
      where space_id = ${spaceId} and id = ${place.conversationId}
    )
    select id from new_post`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('A post was not stored');
  return row.id;
}

/** Changes what a post says; what it said before is kept. */
export async function editPost(tx: Tx, post: FoundPost, written: Written, deed: Deed): Promise<void> {
  const { spaceId, at } = deed;
  await tx
    .insertInto('post_revision')
    .values({ space_id: spaceId, post_id: post.id, version: post.version, body: post.body, html: post.html, written_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { numUpdatedRows } = await tx
    .updateTable('post')
    .set({ body: written.body, html: written.html, version: post.version + 1, edited_at: at, search: sql`search_words(${written.language}, ${written.body})` })
    .where('space_id', '=', spaceId)
    .where('id', '=', post.id)
    .where('version', '=', post.version)
    .executeTakeFirst();
  // Changed elsewhere in the meantime: what was written there must not vanish.
  if (numUpdatedRows === 0n) throw new Refused('refused.again');
  await tx.deleteFrom('mention').where('space_id', '=', spaceId).where('post_id', '=', post.id).execute();
  if (written.mentions.length > 0) {
    await tx.insertInto('mention').values(written.mentions.map((person) => ({ space_id: spaceId, post_id: post.id, person_id: person }))).execute();
  }
  await touch(tx, spaceId, post.conversationId);
}

export async function deletePost(tx: Tx, post: FoundPost, { spaceId, by, at }: Deed): Promise<void> {
  await alter(tx, spaceId, post, { deleted_at: at, deleted_by: by });
}

export async function restorePost(tx: Tx, post: FoundPost, { spaceId }: Deed): Promise<void> {
  await alter(tx, spaceId, post, { deleted_at: null, deleted_by: null });
}

export async function hidePost(tx: Tx, post: FoundPost, reason: string, { spaceId, by, at }: Deed): Promise<void> {
  await alter(tx, spaceId, post, { hidden_at: at, hidden_by: by, hidden_reason: reason });
  await tx.updateTable('report').set({ settled_at: at, settled_by: by }).where('space_id', '=', spaceId).where('post_id', '=', post.id).where('settled_at', 'is', null).execute();
  await audit(tx, { at, actor: by, action: 'post.hidden', spaceId, subject: `post ${post.id}`, details: { reason } });
}

export async function unhidePost(tx: Tx, post: FoundPost, { spaceId, by, at }: Deed): Promise<void> {
  await alter(tx, spaceId, post, { hidden_at: null, hidden_by: null, hidden_reason: null });
  await audit(tx, { at, actor: by, action: 'post.shown', spaceId, subject: `post ${post.id}` });
}

export async function thank(tx: Tx, post: Pick<FoundPost, 'id' | 'authorId' | 'conversationId'>, { spaceId, by, at }: Deed): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('thanks')
    .values({ space_id: spaceId, post_id: post.id, person_id: by, thanked_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await countThanks(tx, spaceId, post.id, 1);
  await recordFact(tx, { kind: 'thanked', spaceId, at, actor: by, towards: post.authorId, conversationId: post.conversationId, postId: post.id, repliesTo: post.id });
  await touch(tx, spaceId, post.conversationId);
}

export async function takeThanksBack(tx: Tx, post: FoundPost, { spaceId, by }: Deed): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('thanks').where('space_id', '=', spaceId).where('post_id', '=', post.id).where('person_id', '=', by).executeTakeFirst();
  if (numDeletedRows === 0n) return;
  await countThanks(tx, spaceId, post.id, -1);
  await tx.deleteFrom('activity').where('space_id', '=', spaceId).where('kind', '=', 'thanked').where('actor', '=', by).where('post_id', '=', post.id).execute();
  await touch(tx, spaceId, post.conversationId);
}

export async function reportPost(tx: Tx, post: FoundPost, reason: string, { spaceId, by, at }: Deed): Promise<void> {
  await tx
    .insertInto('report')
    .values({ space_id: spaceId, post_id: post.id, reported_by: by, reason, reported_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'post_id', 'reported_by']).where('settled_at', 'is', null).doUpdateSet({ reason }))
    .execute();
}

export async function settleReport(tx: Tx, reportId: number, { spaceId, by, at }: Deed): Promise<void> {
  await tx.updateTable('report').set({ settled_at: at, settled_by: by }).where('space_id', '=', spaceId).where('id', '=', reportId).execute();
  await audit(tx, { at, actor: by, action: 'report.settled', spaceId, subject: `report ${reportId}` });
}

export async function takeStance(tx: Tx, conversationId: number, stance: Stance | null, { spaceId, by }: Deed): Promise<void> {
  await tx
    .insertInto('reading')
    .values({ space_id: spaceId, conversation_id: conversationId, person_id: by, stance })
    .onConflict((conflict) => conflict.columns(['space_id', 'conversation_id', 'person_id']).doUpdateSet({ stance }))
    .execute();
}

/** Remembers how far somebody has read. It never goes back. */
export async function markSeen(tx: Tx, conversationId: number, seenUntil: Date, { spaceId, by }: Deed): Promise<void> {
  await sql`
    insert into reading (space_id, conversation_id, person_id, seen_until) values (${spaceId}, ${conversationId}, ${by}, ${seenUntil})
    on conflict (space_id, conversation_id, person_id) do update set seen_until = greatest(reading.seen_until, excluded.seen_until)`.execute(tx);
}

/** Marks everything in a space as seen. */
export async function markAllSeen(tx: Tx, { spaceId, by }: Deed): Promise<void> {
  await sql`
    insert into reading (space_id, conversation_id, person_id, seen_until)
    select space_id, id, ${by}, last_post_at from conversation
    where space_id = ${spaceId} and deleted_at is null
      and last_post_at > (select joined_at from membership where space_id = ${spaceId} and person_id = ${by})
    on conflict (space_id, conversation_id, person_id) do update set seen_until = greatest(reading.seen_until, excluded.seen_until)`.execute(tx);
}

export async function keepDraft(tx: Tx, conversationId: number, draft: { title: string; body: string }, { spaceId, by, at }: Deed): Promise<void> {
  const key = { space_id: spaceId, person_id: by, conversation_id: conversationId };
  if (draft.title === '' && draft.body === '') {
    await tx.deleteFrom('draft').where('space_id', '=', spaceId).where('person_id', '=', by).where('conversation_id', '=', conversationId).execute();
    return;
  }
  await tx
    .insertInto('draft')
    .values({ ...key, ...draft, saved_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'person_id', 'conversation_id']).doUpdateSet({ ...draft, saved_at: at }))
    .execute();
}

async function countThanks(tx: Tx, spaceId: number, postId: number, more: 1 | -1): Promise<void> {
  await tx.updateTable('post').set(({ eb }) => ({ thanks: eb('thanks', '+', more) })).where('space_id', '=', spaceId).where('id', '=', postId).execute();
}

async function alter(tx: Tx, spaceId: number, post: FoundPost, change: Updateable<Post>): Promise<void> {
  await tx.updateTable('post').set(change).where('space_id', '=', spaceId).where('id', '=', post.id).execute();
  await touch(tx, spaceId, post.conversationId);
}

/** Says that pages kept of this conversation are old. */
async function touch(tx: Tx, spaceId: number, conversationId: number): Promise<void> {
  await tx.updateTable('conversation').set(({ eb }) => ({ version: eb('version', '+', 1) })).where('space_id', '=', spaceId).where('id', '=', conversationId).execute();
}
