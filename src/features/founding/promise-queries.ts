import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Day } from '../../core/calendar.ts';

export const promisesPerPage = 50;

export interface ShownPromise {
  readonly personId: number;
  readonly name: string;
  readonly handle: string;
  readonly dueOn: Day;
  readonly cue: string;
  readonly deed: string;
  /** The post that kept it: the first they wrote here since they promised. */
  readonly postId: number | null;
}

/** What the founders promised, by day and name; whether it was kept is read from what they wrote. */
export async function promisesIn(db: ReadDb, spaceId: number, most: number, page = 1): Promise<ShownPromise[]> {
  const { rows } = await sql<ShownPromise>`
    select person.id as "personId", person.name, person.handle, promise.due_on as "dueOn", promise.cue, promise.deed, kept.post_id as "postId"
    from promise
    join membership on membership.space_id = promise.space_id and membership.person_id = promise.person_id and role in ('host', 'member')
    join person on person.id = promise.person_id
    ${keeping}
    where promise.space_id = ${spaceId}
    order by promise.due_on, person.name, person.id limit ${most} offset ${(page - 1) * most}`.execute(db);
  return rows;
}

/** A post that was deleted keeps no promise. */
export const keeping = sql`
  left join lateral (
    select activity.post_id from activity
    join post on post.space_id = activity.space_id and post.id = activity.post_id and post.deleted_at is null
    where activity.space_id = promise.space_id and activity.actor = promise.person_id
      and activity.kind in ('started', 'replied') and activity.at >= promise.promised_at
    order by activity.at, activity.id limit 1
  ) kept on true`;

export function promiseOf(db: ReadDb, spaceId: number, personId: number) {
  return db.selectFrom('promise').select(['due_on as dueOn', 'cue', 'deed']).where('space_id', '=', spaceId).where('person_id', '=', personId).executeTakeFirst();
}
