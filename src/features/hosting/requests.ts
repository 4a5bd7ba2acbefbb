import { sql } from 'kysely';
import type { Day } from '../../core/calendar.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { audit } from '../../platform/audit.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { keyTo, opens, rowOfKey } from '../../platform/mail/key.ts';
import { hasRefused } from '../../platform/mail/refusals.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { makeMember, memberAt } from '../members/public.ts';
import { addMember, changeRole } from '../spaces/public.ts';
import type { Asked } from './input.ts';
import { oneByOne } from './lock.ts';
import { savePledge } from './pledges.ts';
import { statusOf } from './rules.ts';
import { passOn } from './succession.ts';
import type { Deed } from './visit.ts';

const validDays = 30;
const validUntil = (at: Date) => new Date(at.getTime() + validDays * 86_400_000);

/** The key for a letter that asks for hours; null where they need not be asked any more, or want no letters. */
export async function keyOfHostRequest(db: ReadDb, secrets: Secrets, id: number, now: Date): Promise<string | null> {
  const request = await requestOf(db, id);
  if (!request || request.state === 'ended' || statusOf(request, now) !== 'asked' || (await hasRefused(db, secrets, request.address))) return null;
  return keyTo(secrets, 'host-request', request);
}

/** Why somebody cannot be asked; null where they can. */
export async function whyNotAsk(tx: Tx, spaceId: number, address: string, now: Date): Promise<'isHost' | 'isAsked' | null> {
  await oneByOne(tx, spaceId);
  const host = await tx
    .selectFrom('membership')
    .innerJoin('person_address', 'person_address.person_id', 'membership.person_id')
    .select('membership.person_id')
    .where('space_id', '=', spaceId)
    .where('role', '=', 'host')
    .where('address', '=', address)
    .where('verified_at', 'is not', null)
    .executeTakeFirst();
  if (host) return 'isHost';
  const before = await tx.selectFrom('host_request').selectAll().where('space_id', '=', spaceId).where('address', '=', address).execute();
  return before.some((request) => statusOf(request, now) === 'asked') ? 'isAsked' : null;
}

/** @param personId who is in the space already and is asked to carry it on; null for somebody who is asked by address */
export async function askForHours(tx: Tx, spaceId: number, { name, email, hours, words }: Asked, deed: Deed, personId: number | null = null): Promise<number> {
  const { id } = await tx
    .insertInto('host_request')
    .values({ space_id: spaceId, person_id: personId, name, address: email, hours, words, asked_by: deed.by, asked_at: deed.at, expires_at: validUntil(deed.at) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Asks once more whoever did not say yes. The keys of earlier letters open nothing any more. */
export async function askAgain(tx: Tx, spaceId: number, id: number, deed: Deed) {
  const request = await requestIn(tx, spaceId, id);
  const why = await whyNotAsk(tx, spaceId, request.address, deed.at);
  if (why !== null || request.accepted_at) throw new Refused(why === 'isAsked' ? 'hosting.ask.isAsked' : 'hosting.ask.isHost');
  await tx
    .updateTable('host_request')
    .set({ version: request.version + 1, asked_by: deed.by, asked_at: deed.at, expires_at: validUntil(deed.at), declined_at: null, withdrawn_at: null })
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .execute();
  return request;
}

/** Withdrawing twice is withdrawing once. Throws `Refused` where they have answered in the meantime. */
export async function withdrawRequest(tx: Tx, spaceId: number, id: number, at: Date): Promise<void> {
  const request = await requestIn(tx, spaceId, id);
  if (request.accepted_at ?? request.declined_at) throw new Refused('hosting.ask.answered');
  await unanswered(tx, { id, spaceId }, { withdrawn_at: at });
}

/** "Rather not" is a good answer. Saying it twice is saying it once. */
export async function declineRequest(tx: Tx, { id, spaceId }: HostRequest, at: Date): Promise<void> {
  await unanswered(tx, { id, spaceId }, { declined_at: at });
}

/** The request behind a code that was made by us, whatever became of it. */
export async function provenRequest(db: ReadDb, secrets: Secrets, code: string): Promise<HostRequest | null> {
  const id = rowOfKey(code);
  const request = id === null ? undefined : await requestOf(db, id);
  return request && opens(secrets, 'host-request', request, code) ? request : null;
}

/**
 * Makes whoever said yes a host with their hours. The key has shown the address: it is theirs who has it verified, or a
 * new member's. Who is known from an archive only stays untouched. Saying yes twice acts once.
 */
export async function acceptRequest(tx: Tx, request: HostRequest, yes: { hours: number; language: Language; at: Date; today: Day }): Promise<void> {
  const { id, spaceId, name, address } = request;
  if (!(await unanswered(tx, { id, spaceId }, { accepted_at: yes.at }))) return;
  const personId = (await memberAt(tx, address)) ?? (await makeMember(tx, { name, address, language: yes.language, at: yes.at }));
  await tx.updateTable('host_request').set({ person_id: personId }).where('space_id', '=', spaceId).where('id', '=', id).execute();
  await becomeHost(tx, spaceId, personId, { by: request.asked_by ?? personId, at: yes.at });
  await savePledge(tx, spaceId, personId, { hours: yes.hours, takesTurns: true }, yes.at);
  if (request.person_id !== null && request.asked_by !== null) await passOn(tx, spaceId, { from: request.asked_by, to: personId }, yes.today);
}

async function becomeHost(tx: Tx, spaceId: number, personId: number, deed: Deed): Promise<void> {
  const membership = await tx.selectFrom('membership').select('role').where('space_id', '=', spaceId).where('person_id', '=', personId).executeTakeFirst();
  if (membership?.role === 'host') return;
  if (membership) return changeRole(tx, spaceId, personId, 'host', deed);
  await addMember(tx, spaceId, personId, 'host', deed.at);
  await audit(tx, { actor: deed.by, at: deed.at, action: 'role.changed', spaceId, subject: `person ${personId}`, details: { role: 'host' } });
}

/** Writes an outcome where there is none yet; tells whether it did. */
async function unanswered(tx: Tx, { id, spaceId }: { id: number; spaceId: number }, outcome: { accepted_at: Date } | { declined_at: Date } | { withdrawn_at: Date }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('host_request')
    .set(outcome)
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function requestOf(db: ReadDb, id: number) {
  return db
    .selectFrom('host_request')
    .innerJoin('space', 'space.id', 'host_request.space_id')
    .leftJoin('person', 'person.id', 'host_request.asked_by')
    .select(['host_request.id', 'host_request.version', 'host_request.name as name', 'host_request.address', 'hours', 'words', 'asked_by', 'host_request.person_id', 'expires_at', 'accepted_at', 'declined_at', 'withdrawn_at'])
    .select(['space.id as spaceId', 'space.name as spaceName', 'space.slug', 'space.state', 'space.purpose', 'space.language', 'space.time_zone as zone'])
    .select(sql<string | null>`shown_name(person)`.as('askedBy'))
    .where('host_request.id', '=', id)
    .executeTakeFirst();
}

export type HostRequest = NonNullable<Awaited<ReturnType<typeof requestOf>>>;

async function requestIn(tx: Tx, spaceId: number, id: number) {
  const request = await tx.selectFrom('host_request').selectAll().where('space_id', '=', spaceId).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!request) throw new NotFound();
  return request;
}
