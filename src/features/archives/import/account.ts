import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import type { Plan } from './plan.ts';

/** Counts the letters that were stored, and tells of them what is told of posts that are written here. */
export async function accountFor(tx: Tx, spaceId: number, { post, isNew }: Plan): Promise<void> {
  const stored = { spaceId, from: post[isNew.indexOf(1)] ?? 0, to: post[isNew.lastIndexOf(1)] ?? 0 };
  await countPosts(tx, stored);
  await tellFacts(tx, stored);
}

/** New posts have ascending numbers. People who write at the same time may get some between them, but theirs come from no archive. */
interface Stored {
  readonly spaceId: number;
  readonly from: number;
  readonly to: number;
}

/** Whoever replies at the same time has counted before we look, or counts after us. */
async function countPosts(tx: Tx, { spaceId, from, to }: Stored): Promise<void> {
  const grown = sql`select conversation_id from post where space_id = ${spaceId} and id between ${from} and ${to} and source_id is not null`;
  await sql`select from conversation where space_id = ${spaceId} and id in (${grown}) order by id for no key update`.execute(tx);
  await sql`
    with counted as (
      select conversation_id, count(*) as posts, max(posted_at) as last_at,
             (array_agg(author_id order by posted_at desc, id desc))[1] as last_by, (array_agg(source_id order by id))[1] as source_id
      from post
      where space_id = ${spaceId} and conversation_id in (${grown})
      group by conversation_id
    )
    update conversation
    set posts = counted.posts, last_post_at = counted.last_at, last_post_by = counted.last_by, version = version + 1,
        source_id = coalesce(conversation.source_id, counted.source_id)
    from counted where conversation.space_id = ${spaceId} and conversation.id = counted.conversation_id`.execute(tx);
}

async function tellFacts(tx: Tx, { spaceId, from, to }: Stored): Promise<void> {
  await sql`
    insert into activity (space_id, at, kind, actor, towards, conversation_id, post_id, replies_to, characters)
    select ${spaceId}, post.posted_at, case when conversation.source_id = post.source_id then 'started' else 'replied' end,
           post.author_id, answered.author_id, post.conversation_id, post.id, post.replies_to, length(post.body)
    from post
    join conversation on conversation.space_id = ${spaceId} and conversation.id = post.conversation_id
    left join post answered on answered.space_id = ${spaceId} and answered.id = post.replies_to
    where post.space_id = ${spaceId} and post.id between ${from} and ${to} and post.source_id is not null
    order by post.id`.execute(tx);
}
