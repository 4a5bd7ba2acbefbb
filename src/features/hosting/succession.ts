import { sql } from 'kysely';
import { type Day, mondayOf } from '../../core/calendar.ts';
import { isAwayIn } from '../../core/rota/rota.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import { oneByOne } from './lock.ts';
import { daysAway, planWeeks } from './rota.ts';

const mostCandidates = 500;

/** Members who could carry a space on: they can be written to, and do not host it yet. */
export async function candidatesIn(db: ReadDb, spaceId: number, only: number | null = null): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select person.id, person.name, letter_address(person.id) as address
    from membership join person on person.id = membership.person_id and person.state = 'member'
    where membership.space_id = ${spaceId} and membership.role = 'member' and letter_address(person.id) is not null and (${only}::bigint is null or person.id = ${only})
    order by person.name, person.id limit ${mostCandidates}`.execute(db);
  return rows;
}

export interface Candidate {
  readonly id: number;
  readonly name: string;
  readonly address: string;
}

/** What a host has promised for the time to come, and what they had prepared. */
export async function bequestOf(db: ReadDb, spaceId: number, personId: number, today: Day): Promise<Bequest> {
  const turns = await db
    .selectFrom('host_turn')
    .select('week')
    .where('space_id', '=', spaceId)
    .where((eb) => eb.or([eb('person_id', '=', personId), eb('backup_id', '=', personId)]))
    .where('week', '>', mondayOf(today))
    .orderBy('week')
    .execute();
  const seeds = await db
    .selectFrom('seed')
    .select(['title', 'due_on as dueOn'])
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .where('conversation_id', 'is', null)
    .where('due_on', '>', today)
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  return { weeks: turns.map(({ week }) => week), seeds };
}

export interface Bequest {
  /** The Mondays of the weeks in which they are on turn or behind, from next week on. */
  readonly weeks: readonly Day[];
  /** Conversations that have not begun. */
  readonly seeds: readonly { readonly title: string; readonly dueOn: Day }[];
}

/**
 * From next week on, turns go from one host to another, and so do conversations that have not begun. Where they stood
 * behind each other, nobody does any more; weeks in which the next one is away go to others.
 */
export async function passOn(tx: Tx, spaceId: number, { from, to }: { from: number; to: number }, today: Day): Promise<void> {
  await oneByOne(tx, spaceId);
  const coming = () => tx.updateTable('host_turn').where('space_id', '=', spaceId).where('week', '>', mondayOf(today));
  await coming().set({ backup_id: null, reminded_at: null }).where('person_id', 'in', [from, to]).where('backup_id', 'in', [from, to]).execute();
  await coming().set({ person_id: to, reminded_at: null }).where('person_id', '=', from).execute();
  await coming().set({ backup_id: to, reminded_at: null }).where('backup_id', '=', from).execute();
  const away = (await daysAway(tx, spaceId, mondayOf(today))).filter(({ host }) => host === to);
  const passed = await tx.selectFrom('host_turn').select('week').where('space_id', '=', spaceId).where('week', '>', mondayOf(today)).where((eb) => eb.or([eb('person_id', '=', to), eb('backup_id', '=', to)])).execute();
  await planWeeks(tx, spaceId, today, passed.map(({ week }) => week).filter((week) => isAwayIn(away, to, week)));
  await tx.updateTable('seed').set({ person_id: to }).where('space_id', '=', spaceId).where('person_id', '=', from).where('conversation_id', 'is', null).where('due_on', '>', today).execute();
}

/** Whom a host has asked to carry the space on, where there is no answer yet. A request that names a person before they said yes is one of these. */
export function pendingOf(db: ReadDb, spaceId: number, personId: number, now: Date) {
  return db
    .selectFrom('host_request')
    .select(['id', 'name', 'asked_at as askedAt'])
    .where('space_id', '=', spaceId)
    .where('asked_by', '=', personId)
    .where('person_id', 'is not', null)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('id', 'desc')
    .execute();
}

export type Pending = Awaited<ReturnType<typeof pendingOf>>[number];
