import { sql } from 'kysely';
import type { Day } from '../../core/calendar.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import { NotFound } from '../../platform/http/failures.ts';

/** A group after an event, with its purpose round. */
export interface Group {
  readonly spaceId: number;
  readonly eventOn: Day | null;
  readonly initiatedBy: number | null;
  readonly openedAt: Date | null;
  readonly closesAt: Date | null;
  readonly settledAt: Date | null;
  readonly outcome: 'opened' | 'no-quorum' | null;
  readonly endsOn: Day | null;
  readonly secondMeeting: Date | null;
  readonly secondMeetingWhere: string;
  readonly notes: string;
  readonly roomVersion: number;
}

/** Where a purpose round stands. Its time may be over a while before it is settled. */
export type RoundState = 'before' | 'open' | 'over' | 'settled';

export function roundState({ openedAt, closesAt, settledAt }: Pick<Group, 'openedAt' | 'closesAt' | 'settledAt'>, now: Date): RoundState {
  if (settledAt) return 'settled';
  if (openedAt === null || closesAt === null) return 'before';
  return now < closesAt ? 'open' : 'over';
}

/** The group of a space. Throws `NotFound` for a space that is none. */
export async function groupOf(db: ReadDb, spaceId: number): Promise<Group> {
  return found(await select(db, spaceId).executeTakeFirst());
}

/** All whose rounds are open. */
export async function openGroups(db: ReadDb, now: Date): Promise<Group[]> {
  const rows = await db.selectFrom('event_group').selectAll().where('round_opened_at', 'is not', null).where('settled_at', 'is', null).where('round_closes_at', '>', now).execute();
  return rows.map(found);
}

/** The group of a space, held until the end of the transaction: what closes a round waits for those who are just answering. */
export async function holdGroup(tx: Tx, spaceId: number): Promise<Group> {
  await sql`select pg_advisory_xact_lock(hashtext('round'), ${spaceId}::int)`.execute(tx);
  return found(await select(tx, spaceId).forUpdate().executeTakeFirst());
}

/**
 * Held together with others: a round that is being answered is not closed in the same moment. A lock of its own, as a hall that
 * answers at once would make PostgreSQL keep account of hundreds who share one row.
 */
export async function joinGroup(tx: Tx, spaceId: number): Promise<Group> {
  await sql`select pg_advisory_xact_lock_shared(hashtext('round'), ${spaceId}::int)`.execute(tx);
  return groupOf(tx, spaceId);
}

const select = (db: ReadDb, spaceId: number) => db.selectFrom('event_group').selectAll().where('space_id', '=', spaceId);

function found(row: Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirst']>>): Group {
  if (!row) throw new NotFound();
  return {
    spaceId: row.space_id, eventOn: row.event_on, initiatedBy: row.initiated_by, openedAt: row.round_opened_at, closesAt: row.round_closes_at, settledAt: row.settled_at,
    outcome: row.outcome === 'opened' || row.outcome === 'no-quorum' ? row.outcome : null, endsOn: row.ends_on, secondMeeting: row.second_meeting,
    secondMeetingWhere: row.second_meeting_where, notes: row.notes, roomVersion: row.room_version,
  };
}
