import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { type Keyed, keyTo, opens, rowOfKey } from '../../platform/mail/key.ts';
import { hasRefused } from '../../platform/mail/refusals.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { type Group, groupOf, openGroups, roundState } from './group.ts';
import { plainWords, wallWords } from './wall-words.ts';

/** Whoever was asked what they want after an event. */
export interface Participant {
  readonly id: number;
  readonly spaceId: number;
  readonly name: string;
  readonly address: string | null;
  readonly language: Language | null;
  /** 0 once their letter's link was used: then the address is shown to be theirs. */
  readonly version: number;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  readonly declinedAt: Date | null;
  readonly duration: string | null;
  readonly hosts: boolean;
  readonly sharesAddress: boolean;
  readonly cue: string | null;
  readonly deed: string | null;
  readonly dueOn: string | null;
  readonly personId: number | null;
}

/** Somebody in the room typed an address, and anybody can type any: a seat lets them answer, and shows nothing of what was answered before. */
type Proof = 'letter' | 'seat';

const keyed = ({ id, expiresAt }: Pick<Participant, 'id' | 'expiresAt'>): Keyed => ({ id, version: 1, expires_at: expiresAt });

/** The link in a letter: who has it has the address. */
const letterCode = (secrets: Secrets, participant: Pick<Participant, 'id' | 'expiresAt'>): string => keyTo(secrets, 'participant', keyed(participant));

export const seatCode = (secrets: Secrets, participant: Pick<Participant, 'id' | 'expiresAt'>): string => keyTo(secrets, 'seat', keyed(participant));

/** Shows that an answer was given from this seat just now; whether its address has answered in another way, it does not tell. */
export const saidCode = (secrets: Secrets, participant: Pick<Participant, 'id' | 'expiresAt'>): string => keyTo(secrets, 'said', keyed(participant));

export const hasSaid = (secrets: Secrets, participant: Pick<Participant, 'id' | 'expiresAt'>, code: string): boolean => opens(secrets, 'said', keyed(participant), code);

const columns = sql`
  id, space_id as "spaceId", name, address, language, version, expires_at as "expiresAt", answered_at as "answeredAt", declined_at as "declinedAt", duration, hosts,
  shares_address as "sharesAddress", promise_cue as cue, promise_deed as deed, promise_on as "dueOn", person_id as "personId"`;

/** The participant behind a code that we made, and how they came by it; null for any other code. */
export async function participantBehind(db: ReadDb, secrets: Secrets, code: string, now: Date): Promise<{ participant: Participant; by: Proof } | null> {
  const id = rowOfKey(code);
  if (id === null) return null;
  const { rows } = await sql<Participant>`select ${columns} from participant where id = ${id} and expires_at > ${now}`.execute(db);
  const [participant] = rows;
  if (!participant) return null;
  if (opens(secrets, 'participant', keyed(participant), code)) return { participant, by: 'letter' };
  return opens(secrets, 'seat', keyed(participant), code) ? { participant, by: 'seat' } : null;
}

/** The key for a letter to a participant; null where they said no, or want no letters. A no from a seat is anybody's: it keeps no letter from them. */
export async function keyOfParticipant(db: ReadDb, secrets: Secrets, id: number, now: Date): Promise<string | null> {
  const { rows } = await sql<Participant>`select ${columns} from participant where id = ${id} and expires_at > ${now} and (declined_at is null or version <> 0)`.execute(db);
  const [participant] = rows;
  if (!participant?.address || (await hasRefused(db, secrets, participant.address))) return null;
  return letterCode(secrets, participant);
}

/** The same for a reminder, which nobody needs who has answered, or once the round is over. */
export async function keyOfReminder(db: ReadDb, secrets: Secrets, id: number, now: Date): Promise<string | null> {
  const waits = await db.selectFrom('participant').select('space_id').where('id', '=', id).where('answered_at', 'is', null).executeTakeFirst();
  if (!waits || roundState(await groupOf(db, waits.space_id), now) !== 'open') return null;
  return keyOfParticipant(db, secrets, id, now);
}

/** The code that is shown in the room. A new version of it ends the one before. */
export function roomCode(secrets: Secrets, group: Group): string {
  return keyTo(secrets, 'room', roomKeyed(group));
}

const roomKeyed = ({ spaceId, roomVersion, closesAt }: Group): Keyed => ({ id: spaceId, version: roomVersion, expires_at: closesAt ?? new Date(0) });

/** The group whose round a code from the room opens; null for any other code, and once the round is over. */
export async function groupBehind(db: ReadDb, secrets: Secrets, code: string, now: Date): Promise<Group | null> {
  const id = rowOfKey(code);
  if (id === null) return null;
  const isGroup = await db.selectFrom('event_group').select('space_id').where('space_id', '=', id).executeTakeFirst();
  if (!isGroup) return null;
  const group = await groupOf(db, id);
  return roundState(group, now) === 'open' && opens(secrets, 'room', roomKeyed(group), code) ? group : null;
}

/** The same way in, as it is typed from the wall: made anew from what it opens, and stored nowhere. */
export function wallCode(secrets: Secrets, { spaceId, roomVersion, closesAt }: Group): string {
  return wallWords(createHmac('sha256', secrets.letters).update(`wall:${spaceId}:${roomVersion}:${closesAt?.getTime() ?? 0}`).digest());
}

/** The group that a code from the wall opens, however it was typed; null for any other, and once its round is over. */
export async function groupOnWall(db: ReadDb, secrets: Secrets, typed: string, now: Date): Promise<Group | null> {
  const code = plainWords(typed);
  const open = await openGroups(db, now);
  return open.find((group) => plainWords(wallCode(secrets, group)) === code) ?? null;
}
