import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';

/** What came of sorting in. */
export interface SortedIn {
  readonly posts: number;
  readonly conversations: number;
}

/**
 * Sorts staged letters into a space. A letter that is there already stays as it is; a conversation of which a part is
 * there goes on. Doing it twice changes nothing.
 *
 * @param authors people's numbers by the dense number of an author
 */
export async function sortIn(tx: Tx, space: { id: number; language: Language }, authors: readonly number[]): Promise<SortedIn> {
  await sql`create temporary table author_of on commit drop as
    select ordinality::int - 1 as author, person_id from unnest(${[...authors]}::bigint[]) with ordinality as t (person_id, ordinality)`.execute(tx);
  await findConversations(tx, space.id);
  const conversations = await makeConversations(tx, space);
  const posts = await makePosts(tx, space);
  await tellFacts(tx, space.id);
  await countPosts(tx, space.id);
  return { posts, conversations };
}

/** Which conversation of the space each staged one is: the oldest that has one of its letters, or none yet. */
async function findConversations(tx: Tx, spaceId: number): Promise<void> {
  await sql`create temporary table place_of on commit drop as
    select staged.conversation, min(post.conversation_id) as id
    from staged left join post on post.space_id = ${spaceId} and post.source_id = staged.source_id
    group by staged.conversation`.execute(tx);
  await sql`create unique index on place_of (conversation)`.execute(tx);
}

async function makeConversations(tx: Tx, space: { id: number; language: Language }): Promise<number> {
  const { numAffectedRows } = await sql`
    with first as (
      select distinct on (staged.conversation) staged.* from staged join place_of using (conversation)
      where place_of.id is null order by staged.conversation, place
    ), made as (
      insert into conversation (space_id, title, language, started_by, started_at, last_post_at, source_id, search)
      select ${space.id}, title, ${space.language}, person_id, at, at, source_id, search_words(${space.language}::language, title)
      from first join author_of using (author) order by place
      returning id, source_id
    )
    update place_of set id = made.id from made join first using (source_id) where place_of.conversation = first.conversation`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/** Numbers are given before the rows are made, so that an answer can name what it answers at once. */
async function makePosts(tx: Tx, space: { id: number; language: Language }): Promise<number> {
  await sql`analyze staged`.execute(tx);
  await sql`create temporary table new_post on commit drop as
    select place, nextval(pg_get_serial_sequence('post', 'id')) as id, source_id
    from (select place, source_id from staged where not exists (
      select from post where post.space_id = ${space.id} and post.source_id = staged.source_id
    ) order by place) missing`.execute(tx);
  await sql`create unique index on new_post (place)`.execute(tx);
  const { numAffectedRows } = await sql`
    insert into post (space_id, id, conversation_id, author_id, posted_at, replies_to, format, language, body, html, source_id, search)
    overriding system value
    select ${space.id}, new_post.id, place_of.id, person_id, staged.at, coalesce(answered.id, older.id), 'mail', ${space.language}, staged.body, staged.html, staged.source_id, staged.search
    from new_post join staged using (place) join place_of using (conversation) join author_of using (author)
    left join new_post answered on answered.place = staged.replies_to
    left join staged parent on parent.place = staged.replies_to and answered.id is null
    left join post older on older.space_id = ${space.id} and older.source_id = parent.source_id
    order by new_post.place`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

/** The same facts that are told of what is written here. */
async function tellFacts(tx: Tx, spaceId: number): Promise<void> {
  await sql`
    insert into activity (space_id, at, kind, actor, towards, conversation_id, post_id, replies_to, characters)
    select ${spaceId}, post.posted_at, case when conversation.source_id = post.source_id then 'started' else 'replied' end,
           post.author_id, answered.author_id, post.conversation_id, post.id, post.replies_to, length(staged.body)
    from new_post join staged using (place)
    join post on post.space_id = ${spaceId} and post.id = new_post.id
    join conversation on conversation.space_id = ${spaceId} and conversation.id = post.conversation_id
    left join post answered on answered.space_id = ${spaceId} and answered.id = post.replies_to
    order by new_post.place`.execute(tx);
}

async function countPosts(tx: Tx, spaceId: number): Promise<void> {
  await sql`
    with grown as (select distinct place_of.id from place_of join staged using (conversation) join new_post using (place)),
    counted as (
      select conversation_id, count(*) as posts, max(posted_at) as last_at, (array_agg(author_id order by posted_at desc, id desc))[1] as last_by
      from post where space_id = ${spaceId} and conversation_id in (select id from grown) group by conversation_id
    )
    update conversation set posts = counted.posts, last_post_at = counted.last_at, last_post_by = counted.last_by, version = version + 1
    from counted where conversation.space_id = ${spaceId} and conversation.id = counted.conversation_id`.execute(tx);
}
