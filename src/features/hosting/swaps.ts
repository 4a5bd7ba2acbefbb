import { type RawBuilder, sql } from 'kysely';
import { type Day, mondayOf } from '../../core/calendar.ts';
import { type Away, isAwayIn, type Turn } from '../../core/rota/rota.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { oneByOne } from './lock.ts';
import { daysAway, planWeeks, saveTurns, turnOf } from './rota.ts';
import { dutyIn, exchanged } from './swap-rules.ts';

/** Somebody on duty asks another to take a week of theirs, and may take one of the other's for it. */
export interface Swap {
  readonly week: Day;
  readonly otherWeek: Day | null;
  readonly from: number;
  readonly to: number;
}

/** Asks; nothing changes until the other agrees. Null where this very thing is asked already. */
export async function askToSwap(tx: Tx, spaceId: number, swap: Swap, now: { today: Day; at: Date }): Promise<number | null> {
  await possibleSwap(tx, spaceId, swap, now.today);
  const row = { space_id: spaceId, week: swap.week, other_week: swap.otherWeek, from_person: swap.from, to_person: swap.to };
  const { other_week: otherWeek, ...rest } = row;
  const asked = await tx
    .selectFrom('turn_swap')
    .select('id')
    .where((eb) => eb.and(rest))
    .where('other_week', 'is not distinct from', otherWeek)
    .where('agreed_at', 'is', null)
    .where('declined_at', 'is', null)
    .executeTakeFirst();
  if (asked) return null;
  const { id } = await tx.insertInto('turn_swap').values({ ...row, asked_at: now.at }).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** The one who was asked agrees, and the weeks change hands. Agreeing twice acts once. */
export async function agreeToSwap(tx: Tx, spaceId: number, swapId: number, by: number, now: { today: Day; at: Date }): Promise<void> {
  await oneByOne(tx, spaceId);
  const swap = await swapIn(tx, spaceId, swapId);
  if (swap.to !== by) throw new NotFound();
  if (swap.agreedAt) return;
  if (swap.declinedAt) throw new Refused('hosting.refused.swapOver');
  const turns = await possibleSwap(tx, spaceId, swap, now.today);
  await tx.updateTable('turn_swap').set({ agreed_at: now.at }).where('space_id', '=', spaceId).where('id', '=', swapId).execute();
  const changed = exchanged(swap, turns);
  await saveTurns(tx, spaceId, changed);
  // Somebody who stood behind and now goes first leaves a place, which others fill; not those who have just given the week away.
  await planWeeks(tx, spaceId, now.today, changed.map(({ week }) => week), [
    { host: swap.from, from: swap.week, until: swap.week },
    ...(swap.otherWeek === null ? [] : [{ host: swap.to, from: swap.otherWeek, until: swap.otherWeek }]),
  ]);
}

/** Declined by the one who was asked, or taken back by the one who asked. */
export async function endSwap(tx: Tx, spaceId: number, swapId: number, by: number, at: Date): Promise<void> {
  const swap = await swapIn(tx, spaceId, swapId);
  if (by !== swap.to && by !== swap.from) throw new NotFound();
  if (swap.agreedAt) throw new Refused('hosting.refused.swapDone');
  await tx.updateTable('turn_swap').set({ declined_at: at }).where('space_id', '=', spaceId).where('id', '=', swapId).where('declined_at', 'is', null).execute();
}

/** The turns of a swap as they are, where it can be done. Throws `Refused` with the reason where it cannot. */
async function possibleSwap(tx: Tx, spaceId: number, swap: Swap, today: Day): Promise<readonly Turn[]> {
  await oneByOne(tx, spaceId);
  await bothHost(tx, spaceId, swap);
  const away = await daysAway(tx, spaceId, mondayOf(today));
  const turns = [await takenOver(tx, spaceId, { week: swap.week, giver: swap.from, taker: swap.to }, away, today)];
  if (swap.otherWeek !== null) turns.push(await takenOver(tx, spaceId, { week: swap.otherWeek, giver: swap.to, taker: swap.from }, away, today));
  return turns;
}

async function bothHost(tx: Tx, spaceId: number, { from, to }: Swap): Promise<void> {
  const hosts = await tx.selectFrom('membership').select('person_id').where('space_id', '=', spaceId).where('role', '=', 'host').where('person_id', 'in', [from, to]).execute();
  if (hosts.length !== 2) throw new Refused('hosting.refused.changed');
}

async function takenOver(tx: Tx, spaceId: number, { week, giver, taker }: { week: Day; giver: number; taker: number }, away: readonly Away[], today: Day): Promise<Turn> {
  const turn = await turnOf(tx, spaceId, week);
  if (week < mondayOf(today) || dutyIn(turn, giver) === null) throw new Refused('hosting.refused.changed');
  if (isAwayIn(away, taker, week)) throw new Refused('hosting.refused.away');
  return turn;
}

async function swapIn(tx: Tx, spaceId: number, id: number) {
  const swap = await tx
    .selectFrom('turn_swap')
    .select(['week', 'other_week as otherWeek', 'from_person as from', 'to_person as to', 'agreed_at as agreedAt', 'declined_at as declinedAt'])
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!swap) throw new NotFound();
  return swap;
}

/**
 * Whether a swap, as `turn_swap`, can still be agreed to: nobody has answered it, both host, and the weeks are theirs. A
 * week that went to somebody else in the meantime is nobody's to give.
 * @param monday of the week that it is
 */
export const swapStands = (monday: RawBuilder<unknown> | Day) => sql<boolean>`
  turn_swap.agreed_at is null and turn_swap.declined_at is null and turn_swap.week >= ${monday}
  and 2 = (select count(*) from membership bearer where bearer.space_id = turn_swap.space_id and bearer.role = 'host' and bearer.person_id in (turn_swap.from_person, turn_swap.to_person))
  and exists (select from host_turn own where own.space_id = turn_swap.space_id and own.week = turn_swap.week and turn_swap.from_person in (own.person_id, own.backup_id))
  and (turn_swap.other_week is null or turn_swap.other_week >= ${monday} and exists (
    select from host_turn theirs where theirs.space_id = turn_swap.space_id and theirs.week = turn_swap.other_week and turn_swap.to_person in (theirs.person_id, theirs.backup_id)
  ))`;

/** Asked before a letter leaves that asks for a swap: whether it can still be agreed to. It opens nothing, so its key is empty. */
export async function keyOfSwap(db: ReadDb, id: number, now: Date): Promise<'' | null> {
  const monday = sql`date_trunc('week', ${now}::timestamptz at time zone coalesce(space.time_zone, (select time_zone from space where id = 1), 'Europe/Amsterdam'))::date`;
  const { rows } = await sql`
    select from turn_swap join space on space.id = turn_swap.space_id and space.state not in ('resting', 'ended')
    where turn_swap.id = ${id} and ${swapStands(monday)}`.execute(db);
  return rows.length > 0 ? '' : null;
}

/** What this person was asked, or asks, and what can still be agreed to. */
export function openSwaps(db: ReadDb, spaceId: number, personId: number, today: Day) {
  return db
    .selectFrom('turn_swap')
    .innerJoin('person as asker', 'asker.id', 'from_person')
    .innerJoin('person as asked', 'asked.id', 'to_person')
    .select(['turn_swap.id', 'week', 'other_week as otherWeek', 'from_person as from', 'to_person as to', 'asker.name as asker', 'asked.name as asked'])
    .where('space_id', '=', spaceId)
    .where((eb) => eb.or([eb('from_person', '=', personId), eb('to_person', '=', personId)]))
    .where(swapStands(mondayOf(today)))
    .orderBy('week')
    .execute();
}

export type OpenSwap = Awaited<ReturnType<typeof openSwaps>>[number];
