import { sql } from 'kysely';
import { type Day, daysAfter, mondayOf } from '../../core/calendar.ts';
import { planRota } from '../../core/rota/plan.ts';
import { type Away, type RotaHost, standing, type Turn } from '../../core/rota/rota.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import { oneByOne } from './lock.ts';

const weeksAhead = 12;
const weeksBehind = 26;

/** The Mondays of this week and of those that are planned with it. */
export const comingWeeks = (today: Day): Day[] => Array.from({ length: weeksAhead }, (_, at) => daysAfter(mondayOf(today), 7 * at));

/** Fills what is empty in the coming weeks, and what is held by somebody who is no longer host or is away. Tells how many weeks changed. */
export async function planComing(tx: Tx, spaceId: number, today: Day): Promise<number> {
  return (await planWeeks(tx, spaceId, today, comingWeeks(today))).length;
}

/** The same for these weeks only. @param leaving who gives a week away and is not to get it back at once */
export async function planWeeks(tx: Tx, spaceId: number, today: Day, weeks: readonly Day[], leaving: readonly Away[] = []): Promise<Change[]> {
  await oneByOne(tx, spaceId);
  const known = await knownRota(tx, spaceId, today);
  return carryOut(tx, spaceId, today, { known: { ...known, away: [...known.away, ...leaving] }, weeks, kept: () => true });
}

/** A week as it was, and as it is now. */
export interface Change {
  readonly before: Turn;
  readonly after: Turn;
}

/**
 * Shares out every week that has not begun among who hosts now, so that a newcomer gets a fair part. What two agreed on by a
 * swap stays where it can; the last week and this one count as turns that were had. Where nobody takes turns, all stays as
 * it is. Doing it twice changes nothing more.
 */
export async function planAnew(tx: Tx, spaceId: number, today: Day): Promise<Change[]> {
  await oneByOne(tx, spaceId);
  const known = await knownRota(tx, spaceId, today);
  if (known.takers.length === 0) return [];
  const agreed = await swappedWeeks(tx, spaceId, mondayOf(today));
  const weeks = comingWeeks(today).slice(1);
  return carryOut(tx, spaceId, today, { known, weeks, kept: (week) => week <= mondayOf(today) || agreed.has(week) });
}

/** Plans these weeks around what is kept, and writes down those that change. */
async function carryOut(tx: Tx, spaceId: number, today: Day, plan: { known: KnownRota; weeks: readonly Day[]; kept: (week: Day) => boolean }): Promise<Change[]> {
  const { known, weeks, kept } = plan;
  const fixed = known.turns.filter(({ week }) => week >= daysAfter(mondayOf(today), -7) && kept(week)).map((turn) => standing(turn, known.hosts, known.away));
  const planned = planRota({ hosts: takersOf(known, today), away: known.away, weeks, fixed });
  const before = new Map(known.turns.map((turn) => [turn.week, turn]));
  const changes = planned.map((after) => ({ before: before.get(after.week) ?? { week: after.week, primary: null, backup: null }, after })).filter(isChange);
  await saveTurns(tx, spaceId, changes.map(({ after }) => after));
  return changes;
}

const isChange = ({ before, after }: Change) => before.primary !== after.primary || before.backup !== after.backup;

/** Weeks from this one on that somebody took by agreement, and still has. */
async function swappedWeeks(db: ReadDb, spaceId: number, monday: Day): Promise<ReadonlySet<Day>> {
  const { rows } = await sql<{ week: Day }>`
    select turn.week from host_turn turn
    where turn.space_id = ${spaceId} and turn.week > ${monday} and exists (
      select from turn_swap swap where swap.space_id = turn.space_id and swap.agreed_at is not null and (
        (swap.week = turn.week and swap.to_person in (turn.person_id, turn.backup_id)) or (swap.other_week = turn.week and swap.from_person in (turn.person_id, turn.backup_id))
      )
    )`.execute(db);
  return new Set(rows.map(({ week }) => week));
}

/** A letter that told of the turn before tells of somebody else now, so it may be written again. */
export async function saveTurns(tx: Tx, spaceId: number, turns: readonly Turn[]): Promise<void> {
  if (turns.length === 0) return;
  await tx
    .insertInto('host_turn')
    .values(turns.map(({ week, primary, backup }) => ({ space_id: spaceId, week, person_id: primary, backup_id: backup })))
    .onConflict((conflict) =>
      conflict.columns(['space_id', 'week']).doUpdateSet((eb) => ({ person_id: eb.ref('excluded.person_id'), backup_id: eb.ref('excluded.backup_id'), reminded_at: null })),
    )
    .execute();
}

interface KnownRota {
  readonly hosts: ReadonlySet<number>;
  readonly takers: readonly number[];
  readonly away: readonly Away[];
  readonly turns: readonly Turn[];
}

async function knownRota(db: ReadDb, spaceId: number, today: Day): Promise<KnownRota> {
  const hosts = await db
    .selectFrom('membership')
    .leftJoin('host_pledge', (join) => join.onRef('host_pledge.space_id', '=', 'membership.space_id').onRef('host_pledge.person_id', '=', 'membership.person_id'))
    .select(['membership.person_id as id', 'takes_turns'])
    .where('membership.space_id', '=', spaceId)
    .where('role', '=', 'host')
    .execute();
  const turns = await db
    .selectFrom('host_turn')
    .select(['week', 'person_id as primary', 'backup_id as backup'])
    .where('space_id', '=', spaceId)
    .where('week', '>=', daysAfter(mondayOf(today), -7 * weeksBehind))
    .execute();
  return {
    hosts: new Set(hosts.map(({ id }) => id)),
    takers: hosts.filter((host) => host.takes_turns).map(({ id }) => id),
    away: await daysAway(db, spaceId, mondayOf(today)),
    turns,
  };
}

/** Who is away from this day on. */
export function daysAway(db: ReadDb, spaceId: number, from: Day): Promise<Away[]> {
  return db
    .selectFrom('host_absence')
    .select(['person_id as host', 'away_from as from', 'away_until as until'])
    .where('space_id', '=', spaceId)
    .where('away_until', '>=', from)
    .execute();
}

function takersOf({ takers, turns }: KnownRota, today: Day): RotaHost[] {
  const past = turns.filter(({ week }) => week < mondayOf(today));
  return takers.map((id) => ({
    id,
    primaries: past.filter(({ primary }) => primary === id).length,
    backups: past.filter(({ backup }) => backup === id).length,
  }));
}

/** The turn of a week, held so that nobody else changes it meanwhile; nobody's where it was never planned. */
export async function turnOf(tx: Tx, spaceId: number, week: Day): Promise<Turn> {
  const turn = await tx.selectFrom('host_turn').select(['week', 'person_id as primary', 'backup_id as backup']).where('space_id', '=', spaceId).where('week', '=', week).forUpdate().executeTakeFirst();
  return turn ?? { week, primary: null, backup: null };
}

/** Somebody on duty, by name. */
export interface OnDuty {
  readonly id: number;
  readonly name: string;
  readonly handle: string;
}

export interface ShownTurn {
  readonly week: Day;
  readonly primary: OnDuty | null;
  readonly backup: OnDuty | null;
}

/** The turns of some weeks, one for each. Whoever is no longer host counts as nobody. */
export async function turnsIn(db: ReadDb, spaceId: number, weeks: readonly Day[]): Promise<ShownTurn[]> {
  const { rows } = await sql<ShownTurn>`
    with host as (
      select person.id, person.name, person.handle from membership join person on person.id = membership.person_id
      where membership.space_id = ${spaceId} and membership.role = 'host'
    )
    select turn.week, to_json(primary_host) as primary, to_json(backup_host) as backup
    from host_turn turn
    left join host primary_host on primary_host.id = turn.person_id
    left join host backup_host on backup_host.id = turn.backup_id
    where turn.space_id = ${spaceId} and turn.week = any(${[...weeks]}::date[])`.execute(db);
  const found = new Map(rows.map((turn) => [turn.week, turn]));
  return weeks.map((week) => found.get(week) ?? { week, primary: null, backup: null });
}

/** Who is on turn this week; null where nobody is. */
export async function onTurnNow(db: ReadDb, spaceId: number, today: Day): Promise<number | null> {
  const [turn] = await turnsIn(db, spaceId, [mondayOf(today)]);
  return turn?.primary?.id ?? null;
}
