import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Viewer } from '../../platform/access/viewer.ts';

/** Spaces that this viewer may see at least the front of, their own first. */
export function visibleSpaces(db: ReadDb, viewer: Viewer) {
  return db
    .selectFrom('space')
    .leftJoin('membership as mine', (join) => join.onRef('mine.space_id', '=', 'space.id').on('mine.person_id', '=', viewer?.id ?? null))
    .select(['space.id', 'space.slug', 'space.name', 'space.purpose', 'space.visibility', 'space.language', 'space.state', 'mine.role'])
    .select((eb) => [
      eb.selectFrom('membership').select(({ fn }) => fn.countAll<number>().as('n')).whereRef('membership.space_id', '=', 'space.id').as('members'),
      eb.selectFrom('conversation').select(({ fn }) => fn.countAll<number>().as('n')).whereRef('conversation.space_id', '=', 'space.id').where('deleted_at', 'is', null).as('conversations'),
    ])
    .where('space.kind', 'in', ['community', 'event_group'])
    .where((eb) => eb.or([eb('space.visibility', '<>', 'hidden'), eb('mine.role', 'is not', null), eb.val(viewer?.isAdministrator ?? false)]))
    .orderBy(sql`mine.role is null`)
    .orderBy('space.name')
    .limit(200)
    .execute();
}

export type ListedSpace = Awaited<ReturnType<typeof visibleSpaces>>[number];

export interface Host {
  readonly id: number;
  readonly name: string;
  readonly handle: string;
}

/** Who bears the space, in the order in which they came. */
export function hostsOf(db: ReadDb, spaceId: number): Promise<Host[]> {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name', 'person.handle'])
    .where('membership.space_id', '=', spaceId)
    .where('membership.role', '=', 'host')
    .orderBy('membership.joined_at')
    .orderBy('person.id')
    .execute();
}

/** How many are in a space, guests not counted. */
export async function membersIn(db: ReadDb, spaceId: number): Promise<number> {
  const { count } = await db.selectFrom('membership').select(({ fn }) => fn.countAll<number>().as('count')).where('space_id', '=', spaceId).where('role', '<>', 'guest').executeTakeFirstOrThrow();
  return count;
}

const peoplePerPage = 50;

/** Members by role, then by name; a page of fifty. */
export async function peopleOf(db: ReadDb, spaceId: number, page: number) {
  const people = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name', 'person.handle', 'membership.role', 'membership.joined_at'])
    .where('membership.space_id', '=', spaceId)
    .orderBy('membership.role')
    .orderBy('person.name')
    .limit(peoplePerPage)
    .offset((page - 1) * peoplePerPage)
    .execute();
  const { count } = await db
    .selectFrom('membership')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('space_id', '=', spaceId)
    .executeTakeFirstOrThrow();
  return { people, count, lastPage: Math.max(1, Math.ceil(count / peoplePerPage)) };
}

export type SpacePerson = Awaited<ReturnType<typeof peopleOf>>['people'][number];

/** Somebody who is in a space. */
export function personIn(db: ReadDb, spaceId: number, personId: number) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name'])
    .where('membership.space_id', '=', spaceId)
    .where('membership.person_id', '=', personId)
    .executeTakeFirst();
}

export function requestsIn(db: ReadDb, spaceId: number) {
  return db
    .selectFrom('membership_request')
    .innerJoin('person', 'person.id', 'membership_request.person_id')
    .select(['person.id', 'person.name', 'membership_request.words', 'membership_request.asked_at'])
    .where('space_id', '=', spaceId)
    .orderBy('asked_at')
    .execute();
}

export async function hasAsked(db: ReadDb, spaceId: number, personId: number): Promise<boolean> {
  const row = await db
    .selectFrom('membership_request')
    .select('person_id')
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Invitations that still stand. */
export function invitationsOf(db: ReadDb, spaceId: number, now: Date) {
  return db
    .selectFrom('invitation')
    .select(['id', 'address', 'role', 'version', 'made_at', 'expires_at', 'accepted_at', 'declined_at', 'uses', 'most_uses'])
    .where('space_id', '=', spaceId)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute();
}

export type Invitation = Awaited<ReturnType<typeof invitationsOf>>[number];
