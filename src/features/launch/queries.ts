import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { VisibleSpace } from '../../platform/access/space.ts';
import type { Viewer } from '../../platform/access/viewer.ts';

/** How many of those who are in wrote in another space of the house before. */
export async function provenAmong(db: ReadDb, spaceId: number): Promise<number> {
  const { rows } = await sql<{ proven: number }>`
    select count(*)::int as proven from membership
    where space_id = ${spaceId} and role <> 'guest' and exists (
      select from activity where actor = membership.person_id and activity.space_id <> ${spaceId} and kind in ('started', 'replied')
    )`.execute(db);
  return rows[0]?.proven ?? 0;
}

export interface Neighbour {
  readonly slug: string;
  readonly name: string;
  readonly members: number;
  readonly hosts: number;
}

/** Two spaces that share fewer words of meaning have “people” and “week” in common, and no more. */
const leastShared = 3;

/** The open space that shares most words of meaning with this one, of those that the viewer may see; null where none is near. */
export async function nearestSpace(db: ReadDb, viewer: Viewer, { id, name, purpose, forWhom, language }: VisibleSpace): Promise<Neighbour | null> {
  const { rows } = await sql<Neighbour>`
    with here as (select unnest(tsvector_to_array(search_words(${language}, ${`${name} ${purpose} ${forWhom}`}))) as word)
    select slug, name,
           (select count(*)::int from membership where space_id = near.id and role <> 'guest') as members,
           (select count(*)::int from membership where space_id = near.id and role = 'host') as hosts
    from (
      select space.id, space.slug, space.name, (
        select count(*) from here where word = any(tsvector_to_array(search_words(space.language, space.name || ' ' || space.purpose || ' ' || space.for_whom)))
      ) as shared
      from space
      where space.id not in (1, ${id}) and space.state = 'open' and space.kind = 'community' and (
        space.visibility <> 'hidden' or exists (select from membership where space_id = space.id and person_id = ${viewer?.id ?? null})
      )
    ) near
    where shared >= ${leastShared}
    order by shared desc, near.id
    limit 1`.execute(db);
  return rows[0] ?? null;
}
