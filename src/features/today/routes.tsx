import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import { show } from '../../platform/http/answer.ts';
import type { Route, Visit } from '../../platform/http/route.ts';
import { visibleSpaces } from '../spaces/public.ts';
import { FrontPage, HelpPage, TodayPage } from './views.tsx';

export const todayRoutes: readonly Route[] = [
  { method: 'GET', path: '/', who: 'everyone', handle: showFront },
  { method: 'GET', path: '/help', who: 'everyone', handle: (visit) => show(visit, <HelpPage visit={visit} />) },
];

async function showFront(visit: Visit): Promise<Response> {
  const { house, viewer } = visit;
  const spaces = await visibleSpaces(house.db, viewer);
  if (!viewer) return show(visit, <FrontPage visit={visit} spaces={spaces} />);
  return show(visit, <TodayPage visit={visit} spaces={spaces} fresh={await freshFor(house.db, viewer.id)} />);
}

export interface Fresh {
  readonly id: number;
  readonly title: string;
  readonly slug: string;
  readonly space: string;
  readonly lastAt: Date;
  readonly lastBy: string | null;
  readonly posts: number;
  /** The reader is named in a post that they have not seen. */
  readonly isMentioned: boolean;
  /** The reader has written in it. */
  readonly isTheirs: boolean;
}

const mostFresh = 12;

/** What is new for somebody over all their spaces: what names them first, then what they took part in, then the rest. */
async function freshFor(db: ReadDb, personId: number): Promise<Fresh[]> {
  const { rows } = await sql<Fresh>`
    select conversation.id, conversation.title, space.slug, space.name as space, conversation.last_post_at as "lastAt",
           shown_name(person) as "lastBy", conversation.posts,
           exists (
             select from mention join post on post.space_id = mention.space_id and post.id = mention.post_id
             where mention.person_id = ${personId} and post.space_id = conversation.space_id and post.conversation_id = conversation.id
               and post.posted_at > coalesce(reading.seen_until, membership.joined_at)
           ) as "isMentioned",
           reading.seen_until is not null and exists (
             select from post where post.space_id = conversation.space_id and post.conversation_id = conversation.id and post.author_id = ${personId}
           ) as "isTheirs"
    from membership
    join space on space.id = membership.space_id and space.kind in ('community', 'event_group')
    join conversation on conversation.space_id = membership.space_id and conversation.deleted_at is null and conversation.last_post_at > membership.joined_at
    left join reading on reading.space_id = conversation.space_id and reading.conversation_id = conversation.id and reading.person_id = membership.person_id
    left join person on person.id = conversation.last_post_by
    where membership.person_id = ${personId} and conversation.last_post_by is distinct from ${personId}
      and conversation.last_post_at > coalesce(reading.seen_until, membership.joined_at) and reading.stance is distinct from 'mute'
    order by 8 desc, 9 desc, (reading.stance = 'follow') desc nulls last, conversation.last_post_at desc
    limit ${mostFresh}`.execute(db);
  return rows;
}
