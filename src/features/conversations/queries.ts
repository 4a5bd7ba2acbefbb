import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Language, PostFormat, SpaceRole, Stance } from '../../database/schema.ts';
import { NotFound } from '../../platform/http/failures.ts';
import type { Viewer } from '../../platform/access/viewer.ts';
import { conversationsPerPage, postsPerPage } from './rules.ts';

export interface ListedConversation {
  readonly id: number;
  readonly title: string;
  readonly language: Language;
  readonly startedById: number | null;
  readonly startedBy: string | null;
  readonly startedAt: Date;
  readonly lastAt: Date;
  readonly lastBy: string | null;
  readonly lastBody: string | null;
  readonly posts: number;
  /** Posts that the viewer has not seen; 0 for strangers. */
  readonly unseen: number;
}

/** Conversations of a space, newest reply first, with what the viewer has not seen of each. */
export async function conversationsIn(db: ReadDb, spaceId: number, viewer: Viewer, page: number): Promise<ListedConversation[]> {
  const { rows } = await sql<ListedConversation>`
    with listed as materialized (
      select * from conversation
      where space_id = ${spaceId} and deleted_at is null
      order by last_post_at desc, id desc
      limit ${conversationsPerPage} offset ${(page - 1) * conversationsPerPage}
    )
    select listed.id, listed.title, listed.language, listed.posts,
           listed.started_at as "startedAt", listed.last_post_at as "lastAt",
           starter.id as "startedById", shown_name(starter) as "startedBy", shown_name(last_writer) as "lastBy", left(last_post.body, 600) as "lastBody",
           coalesce(unseen.count, 0)::int as unseen
    from listed
    left join person starter on starter.id = listed.started_by
    left join person last_writer on last_writer.id = listed.last_post_by
    left join membership on membership.space_id = listed.space_id and membership.person_id = ${viewer?.id ?? null}
    left join reading on reading.space_id = listed.space_id and reading.conversation_id = listed.id and reading.person_id = membership.person_id
    left join lateral (
      select body from post
      where post.space_id = listed.space_id and conversation_id = listed.id and deleted_at is null and hidden_at is null
      order by posted_at desc, id desc limit 1
    ) last_post on true
    left join lateral (
      select count(*) from post
      where post.space_id = listed.space_id and conversation_id = listed.id and deleted_at is null and hidden_at is null
        and posted_at > coalesce(reading.seen_until, membership.joined_at) and author_id is distinct from membership.person_id
        and reading.stance is distinct from 'mute'
    ) unseen on membership.person_id is not null and listed.last_post_at > coalesce(reading.seen_until, membership.joined_at)
    order by listed.last_post_at desc, listed.id desc`.execute(db);
  return rows;
}

/** How much there is in a space: members, conversations, and those that somebody answered. */
export async function spaceFigures(db: ReadDb, spaceId: number) {
  const { rows } = await sql<{ members: number; conversations: number; answered: number }>`
    select (select count(*) from membership where space_id = ${spaceId}) as members,
           count(*) as conversations, count(*) filter (where posts > 1) as answered
    from conversation where space_id = ${spaceId} and deleted_at is null`.execute(db);
  return rows[0] ?? { members: 0, conversations: 0, answered: 0 };
}

export interface OpenConversation {
  readonly id: number;
  readonly title: string;
  readonly language: Language;
  readonly posts: number;
  readonly version: number;
  readonly startedById: number | null;
  readonly stance: Stance | null;
  readonly seenUntil: Date | null;
  /** What the viewer has begun to write here. */
  readonly draft: string | null;
  readonly draftSavedAt: Date | null;
}

/** A conversation in a space that the viewer may read, with where they left off. Throws `NotFound`. */
export async function conversationIn(db: ReadDb, spaceId: number, id: number, viewer: Viewer): Promise<OpenConversation> {
  const { rows } = await sql<OpenConversation>`
    select conversation.id, conversation.title, language, posts, version, started_by as "startedById", stance,
           seen_until as "seenUntil", draft.body as draft, draft.saved_at as "draftSavedAt"
    from conversation
    left join reading on reading.space_id = conversation.space_id and reading.conversation_id = conversation.id and reading.person_id = ${viewer?.id ?? null}
    left join draft on draft.space_id = conversation.space_id and draft.conversation_id = conversation.id and draft.person_id = ${viewer?.id ?? null}
    where conversation.space_id = ${spaceId} and conversation.id = ${id} and deleted_at is null`.execute(db);
  const [row] = rows;
  if (!row) throw new NotFound();
  return row;
}

export interface ShownPost {
  readonly id: number;
  readonly conversationId: number;
  readonly authorId: number | null;
  readonly author: string | null;
  readonly handle: string | null;
  readonly role: SpaceRole | null;
  readonly postedAt: Date;
  readonly repliesTo: number | null;
  readonly format: PostFormat;
  readonly language: Language;
  readonly html: string;
  readonly version: number;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly hiddenReason: string | null;
  readonly thanks: number;
}

/** One page of a conversation's posts, oldest first, deleted and hidden ones in their place. */
export async function postsOn(db: ReadDb, spaceId: number, conversationId: number, page: number): Promise<ShownPost[]> {
  const { rows } = await sql<ShownPost>`
    with page as materialized (
      select id from post
      where space_id = ${spaceId} and conversation_id = ${conversationId}
      order by posted_at, id
      limit ${postsPerPage} offset ${(page - 1) * postsPerPage}
    )
    select post.id, post.conversation_id as "conversationId", post.author_id as "authorId", shown_name(person) as author, person.handle,
           membership.role, post.posted_at as "postedAt", post.replies_to as "repliesTo", post.format, post.language, post.html,
           post.version, post.edited_at as "editedAt", post.deleted_at as "deletedAt", post.hidden_at as "hiddenAt",
           post.hidden_reason as "hiddenReason", post.thanks
    from page join post on post.space_id = ${spaceId} and post.id = page.id
    left join person on person.id = post.author_id
    left join membership on membership.space_id = post.space_id and membership.person_id = post.author_id
    order by post.posted_at, post.id`.execute(db);
  return rows;
}

/** Names of those who thanked, for the posts of a page; at most three a post. */
export async function thankersOf(db: ReadDb, spaceId: number, postIds: readonly number[]): Promise<ReadonlyMap<number, string[]>> {
  if (postIds.length === 0) return new Map();
  const { rows } = await sql<{ postId: number; names: string[] }>`
    select post_id as "postId", (array_agg(person.name order by thanked_at))[1:3] as names
    from thanks join person on person.id = thanks.person_id
    where space_id = ${spaceId} and post_id = any(${[...postIds]}) group by post_id`.execute(db);
  return new Map(rows.map(({ postId, names }) => [postId, names]));
}

/** Posts of a conversation for which somebody has thanked. */
export async function thankedIn(db: ReadDb, spaceId: number, conversationId: number, personId: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('thanks')
    .innerJoin('post', (join) => join.onRef('post.space_id', '=', 'thanks.space_id').onRef('post.id', '=', 'thanks.post_id'))
    .select('post.id')
    .where('thanks.person_id', '=', personId)
    .where('post.space_id', '=', spaceId)
    .where('post.conversation_id', '=', conversationId)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** A post of a conversation that the viewer may read. Throws `NotFound`. */
export async function postIn(db: ReadDb, spaceId: number, id: number) {
  const row = await db
    .selectFrom('post')
    .innerJoin('conversation', (join) => join.onRef('conversation.id', '=', 'post.conversation_id').onRef('conversation.space_id', '=', 'post.space_id'))
    .select(['post.id', 'post.body', 'post.html', 'post.format', 'post.version', 'post.language', 'post.replies_to as repliesTo'])
    .select(['post.author_id as authorId', 'post.deleted_at as deletedAt', 'post.deleted_by as deletedBy', 'post.hidden_at as hiddenAt', 'post.posted_at as postedAt'])
    .select(['conversation.id as conversationId', 'conversation.title'])
    .where('post.space_id', '=', spaceId)
    .where('post.id', '=', id)
    .where('conversation.deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

export type FoundPost = Awaited<ReturnType<typeof postIn>>;

/** On which page of its conversation a post stands, counting from 1. */
export async function pageOf(db: ReadDb, spaceId: number, post: Pick<FoundPost, 'id' | 'conversationId' | 'postedAt'>): Promise<number> {
  const { before } = await db
    .selectFrom('post')
    .select(({ fn }) => fn.countAll<number>().as('before'))
    .where('space_id', '=', spaceId)
    .where('conversation_id', '=', post.conversationId)
    .where((eb) => eb.or([eb('posted_at', '<', post.postedAt), eb.and([eb('posted_at', '=', post.postedAt), eb('id', '<', post.id)])]))
    .executeTakeFirstOrThrow();
  return Math.floor(before / postsPerPage) + 1;
}

export function revisionsOf(db: ReadDb, spaceId: number, postId: number) {
  return db.selectFrom('post_revision').select(['version', 'html', 'written_at']).where('space_id', '=', spaceId).where('post_id', '=', postId).orderBy('version', 'desc').execute();
}

export async function draftOf(db: ReadDb, spaceId: number, personId: number, conversationId: number) {
  const row = await db
    .selectFrom('draft')
    .select(['title', 'body', 'saved_at'])
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  return row ?? null;
}

/** People of a space whose name or handle begins with these letters. */
export function mentionable(db: ReadDb, spaceId: number, letters: string) {
  const pattern = `${letters.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name', 'person.handle'])
    .where('space_id', '=', spaceId)
    .where('person.state', '=', 'member')
    .where((eb) => eb.or([eb('person.name', 'ilike', pattern), eb('person.handle', 'like', pattern.toLowerCase()), eb('person.name', 'ilike', `% ${pattern}`)]))
    .orderBy('person.name')
    .limit(8)
    .execute();
}

/** People of a space behind these handles. */
export function peopleBehind(db: ReadDb, spaceId: number, handles: readonly string[]) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name', 'person.handle'])
    .where('space_id', '=', spaceId)
    .where('person.handle', 'in', [...handles])
    .execute();
}

/** Reports that nobody has settled yet, of posts that are still there. */
const unsettled = (db: ReadDb, spaceId: number) =>
  db
    .selectFrom('report')
    .innerJoin('post', (join) => join.onRef('post.space_id', '=', 'report.space_id').onRef('post.id', '=', 'report.post_id'))
    .where('report.space_id', '=', spaceId)
    .where('report.settled_at', 'is', null)
    .where('post.deleted_at', 'is', null);

export function openReports(db: ReadDb, spaceId: number) {
  return unsettled(db, spaceId)
    .leftJoin('person', 'person.id', 'report.reported_by')
    .select(['report.id', 'report.reason', 'report.reported_at', 'person.name as reporter', 'post.id as postId', 'post.body'])
    .orderBy('report.reported_at')
    .limit(100)
    .execute();
}

export async function countReports(db: ReadDb, spaceId: number): Promise<number> {
  const { reports } = await unsettled(db, spaceId).select((eb) => eb.fn.countAll<number>().as('reports')).executeTakeFirstOrThrow();
  return reports;
}
