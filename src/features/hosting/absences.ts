import { type Day, mondayOf } from '../../core/calendar.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { DaysAway } from './input.ts';
import { oneByOne } from './lock.ts';
import { type Change, planWeeks } from './rota.ts';

interface Absent {
  readonly spaceId: number;
  readonly personId: number;
}

/** Days on which a host is away. Their turns in these weeks go to others at once; all other turns stay. Tells which weeks changed. */
export async function goAway(tx: Tx, { spaceId, personId }: Absent, { from, until }: DaysAway, today: Day): Promise<Change[]> {
  await oneByOne(tx, spaceId);
  const days = { space_id: spaceId, person_id: personId, away_from: from, away_until: until };
  const known = await tx.selectFrom('host_absence').select('id').where((eb) => eb.and(days)).executeTakeFirst();
  if (known) return [];
  await tx.insertInto('host_absence').values(days).execute();
  return planWeeks(tx, spaceId, today, await weeksOnDuty(tx, { spaceId, personId }, mondayOf(from), until, today));
}

/** Whoever takes no turns any more has none, from this week on. */
export async function leaveRota(tx: Tx, absent: Absent, today: Day): Promise<void> {
  const weeks = await weeksOnDuty(tx, absent, mondayOf(today), '9999-12-31', today);
  await planWeeks(tx, absent.spaceId, today, weeks, [{ host: absent.personId, from: today, until: '9999-12-31' }]);
}

async function weeksOnDuty(db: ReadDb, { spaceId, personId }: Absent, from: Day, until: Day, today: Day): Promise<Day[]> {
  const turns = await db
    .selectFrom('host_turn')
    .select('week')
    .where('space_id', '=', spaceId)
    .where('week', '>=', from > mondayOf(today) ? from : mondayOf(today))
    .where('week', '<=', until)
    .where((eb) => eb.or([eb('person_id', '=', personId), eb('backup_id', '=', personId)]))
    .execute();
  return turns.map(({ week }) => week);
}

export async function comeBack(tx: Tx, { spaceId, personId }: Absent, id: number): Promise<void> {
  await tx.deleteFrom('host_absence').where('space_id', '=', spaceId).where('person_id', '=', personId).where('id', '=', id).execute();
}

/** When somebody is away, from today on. */
export function absencesOf(db: ReadDb, { spaceId, personId }: Absent, today: Day) {
  return db
    .selectFrom('host_absence')
    .select(['id', 'away_from as from', 'away_until as until'])
    .where('space_id', '=', spaceId)
    .where('person_id', '=', personId)
    .where('away_until', '>=', today)
    .orderBy('away_from')
    .execute();
}

export type Absence = Awaited<ReturnType<typeof absencesOf>>[number];
