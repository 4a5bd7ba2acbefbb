import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Viewer } from '../../platform/access/viewer.ts';
import { show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import type { Route, Visit } from '../../platform/http/route.ts';
import { PersonPage } from './person-view.tsx';

export const personRoutes: readonly Route[] = [{ method: 'GET', path: '/people/:handle', who: 'everyone', handle: showPerson }];

async function showPerson(visit: Visit): Promise<Response> {
  const { db } = visit.house;
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', 'state'])
    .where('handle', '=', visit.c.req.param('handle') ?? '')
    .where('state', '<>', 'erased')
    .executeTakeFirst();
  if (!person) throw new NotFound();
  const places = await placesSharedWith(db, person.id, visit.viewer);
  // Who is in no space that the viewer may read is not there for them.
  if (places.length === 0 && person.id !== visit.viewer?.id && !visit.viewer?.isAdministrator) throw new NotFound();
  return show(visit, <PersonPage visit={visit} person={person} places={places} />);
}

export interface Place {
  readonly slug: string;
  readonly name: string;
  readonly posts: number;
  readonly last: Date | null;
}

/** Spaces that the viewer may read and the person is in or has written in. */
async function placesSharedWith(db: ReadDb, personId: number, viewer: Viewer): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select space.slug, space.name, count(post.id)::int as posts, max(post.posted_at) as last
    from space
    left join membership theirs on theirs.space_id = space.id and theirs.person_id = ${personId}
    left join membership mine on mine.space_id = space.id and mine.person_id = ${viewer?.id ?? null}
    left join post on post.space_id = space.id and post.author_id = ${personId} and post.deleted_at is null and post.hidden_at is null
    where space.id <> 1 and (space.visibility = 'open' or mine.person_id is not null or ${viewer?.isAdministrator ?? false})
    group by space.id, theirs.person_id
    having theirs.person_id is not null or count(post.id) > 0
    order by max(post.posted_at) desc nulls last
    limit 50`.execute(db);
  return rows;
}
