import { sql } from 'kysely';
import { z } from 'zod';
import type { Day } from '../../core/calendar.ts';
import type { PatternId } from '../../core/patterns/all.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { patternForm } from '../plays/public.ts';
import { fullWeeks, weeksLookedAt } from './subject.ts';

/** How a space looked at the end of a week: what was said then, whatever is known since. */
export interface WeeklyLook {
  /** The Monday on which the week ended. */
  readonly week: Day;
  /** The chance of silence, from 0 to 1; null where nothing was said. */
  readonly foresight: { readonly half: number; readonly year: number } | null;
  readonly patterns: readonly PatternId[];
  /** Its hosts were written to. */
  readonly isTold: boolean;
}

const foresightForm = z.object({ half: z.number(), year: z.number() });

/** The newest first. @param before only earlier weeks */
export async function weeklyLooksOf(db: ReadDb, spaceId: number, { before = null, most }: { before?: Day | null; most: number }): Promise<WeeklyLook[]> {
  const rows = await db
    .selectFrom('weekly_look')
    .select(['week', 'foresight', 'patterns', 'told_at'])
    .where('space_id', '=', spaceId)
    .$if(before !== null, (query) => query.where('week', '<', before ?? ''))
    .orderBy('week', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ week, foresight, patterns, told_at: toldAt }) => ({ week, isTold: toldAt !== null, foresight: foresightForm.nullable().parse(foresight), patterns: patterns.flatMap((id) => patternForm.safeParse(id).data ?? []) }));
}

/** Keeps the look at a week; false where it was kept before. */
export async function keepLook(tx: Tx, spaceId: number, week: Day, report: VitalityReport, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('weekly_look')
    .values({ space_id: spaceId, week, made_at: at, figures: JSON.stringify(figuresOf(report)), foresight: JSON.stringify(foresightOf(report)), patterns: report.patterns.found.map(({ id }) => id) })
    .onConflict((conflict) => conflict.columns(['space_id', 'week']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function markTold(tx: Tx, spaceId: number, week: Day, at: Date): Promise<void> {
  await tx.updateTable('weekly_look').set({ told_at: at }).where('space_id', '=', spaceId).where('week', '=', week).execute();
}

export function foresightOf({ foresight }: VitalityReport): WeeklyLook['foresight'] {
  return foresight.state === 'known' ? { half: foresight.half.silent, year: foresight.year.silent } : null;
}

/** Counts of the week that ended, nobody by name or number. */
function figuresOf(report: VitalityReport) {
  const { contributors = 0, newcomers = 0, posts = 0, started = 0, waiting = 0 } = fullWeeks(report).at(-1) ?? {};
  return { contributors, newcomers, posts, started, waiting };
}

export interface SpaceToLookAt {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** The Monday that has come there. */
  readonly week: Day;
  readonly zone: string;
}

/** From this hour of Monday on, so that a letter is there in the morning. */
const fromHour = 6;

/** Spaces in which people talk, and in which a week has ended that nobody has looked at. */
export async function spacesToLookAt(db: ReadDb, zone: string, now: Date): Promise<SpaceToLookAt[]> {
  const { rows } = await sql<SpaceToLookAt>`
    select id, slug, name, week, zone from (
      select id, slug, name, coalesce(time_zone, ${zone}) as zone, date_trunc('week', ${now}::timestamptz at time zone coalesce(time_zone, ${zone}) - ${fromHour} * interval '1 hour')::date as week
      from space where state in ('trial', 'open') and kind <> 'petition' and id <> 1
    ) due
    where not exists (select from weekly_look where weekly_look.space_id = due.id and weekly_look.week = due.week)
      and exists (select from activity where activity.space_id = due.id and at > ${now}::timestamptz - ${weeksLookedAt} * interval '1 week' and kind in ('started', 'replied', 'attended'))
    order by id`.execute(db);
  return rows;
}

/** Somebody who hosts, and the spaces of theirs of which there is something to say. */
export interface HostToTell {
  readonly personId: number;
  readonly address: string;
  readonly language: Language | null;
  readonly spaces: readonly number[];
}

/** Nobody gets two such letters in a week, also where their spaces lie in different time zones. */
const daysBetweenLetters = 6;

export async function hostsToTell(db: ReadDb, spaces: readonly number[], now: Date): Promise<HostToTell[]> {
  const { rows } = await sql<HostToTell>`
    select person.id as "personId", letter_address(person.id) as address, person.language, json_agg(membership.space_id order by membership.space_id) as spaces
    from membership join person on person.id = membership.person_id and person.state = 'member'
    where membership.space_id = any(${[...spaces]}::bigint[]) and membership.role = 'host' and letter_address(person.id) is not null
      and not exists (select from letter where letter.person_id = person.id and letter.kind = 'weekly-look' and letter.made_at > ${now}::timestamptz - ${daysBetweenLetters} * interval '1 day')
    group by person.id order by person.id`.execute(db);
  return rows;
}

/** Asked before such a letter leaves: whether its reader still hosts one of the spaces that it told of, and that goes on. It opens nothing. */
export async function keyOfWeek(db: ReadDb, personId: number, since: Date): Promise<'' | null> {
  const row = await db
    .selectFrom('weekly_look')
    .innerJoin('membership', 'membership.space_id', 'weekly_look.space_id')
    .innerJoin('space', 'space.id', 'weekly_look.space_id')
    .select('space.id')
    .where('told_at', '=', since)
    .where('space.state', 'not in', ['resting', 'ended'])
    .where('person_id', '=', personId)
    .where('role', '=', 'host')
    .executeTakeFirst();
  return row ? '' : null;
}
