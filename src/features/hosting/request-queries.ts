import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';

const requestsPerPage = 20;

/** Whom the hosts asked for hours, the newest first; past the last page, the last one. */
export async function requestsOf(db: ReadDb, spaceId: number, wanted: number) {
  const { count } = await db.selectFrom('host_request').select((eb) => eb.fn.countAll<number>().as('count')).where('space_id', '=', spaceId).executeTakeFirstOrThrow();
  const last = Math.max(1, Math.ceil(count / requestsPerPage));
  const page = Math.min(wanted, last);
  return { page, last, requests: await pageOf(db, spaceId, page) };
}

export type Requests = Awaited<ReturnType<typeof requestsOf>>;

function pageOf(db: ReadDb, spaceId: number, page: number) {
  return db
    .selectFrom('host_request')
    .leftJoin('person', 'person.id', 'host_request.asked_by')
    .select(['host_request.id', 'host_request.name as name', 'address', 'hours', 'asked_at', 'expires_at', 'accepted_at', 'declined_at', 'withdrawn_at', 'host_request.person_id'])
    .select(sql<string | null>`shown_name(person)`.as('askedBy'))
    .where('space_id', '=', spaceId)
    .orderBy('asked_at', 'desc')
    .orderBy('host_request.id', 'desc')
    .limit(requestsPerPage)
    .offset((page - 1) * requestsPerPage)
    .execute();
}

export type ListedRequest = Requests['requests'][number];
