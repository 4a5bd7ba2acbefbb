import type { ReadDb } from '../../database/open.ts';

/** Whom the hosts asked for hours, the newest first. */
export function requestsOf(db: ReadDb, spaceId: number) {
  return db
    .selectFrom('host_request')
    .leftJoin('person', 'person.id', 'host_request.asked_by')
    .select(['host_request.id', 'host_request.name as name', 'address', 'hours', 'asked_at', 'expires_at', 'accepted_at', 'declined_at', 'withdrawn_at', 'host_request.person_id', 'person.name as askedBy'])
    .where('space_id', '=', spaceId)
    .orderBy('asked_at', 'desc')
    .orderBy('host_request.id', 'desc')
    .limit(200)
    .execute();
}

export type ListedRequest = Awaited<ReturnType<typeof requestsOf>>[number];
