import { sql } from 'kysely';
import { z } from 'zod';
import type { Point } from '../../../core/forecast/curve.ts';
import type { Foreseen } from '../../../core/forecast/forecast.ts';
import type { Tally } from '../../../core/patterns/known.ts';
import { daysToBring } from '../../../core/sharing/cohorts.ts';
import type { ReadDb } from '../../../database/open.ts';

/**
 * The confirmed signatures that still count, by when they were confirmed: every ten minutes of the first two days, then every hour, in
 * hours since the opening. What the first circle signed before it counts from the beginning, and the newest by now.
 */
export async function curveOf(db: ReadDb, spaceId: number, openedAt: Date, now: Date): Promise<Point[]> {
  const { rows } = await sql<{ part: number; came: number }>`
    select part, count(*)::int as came from (
      select case when age < 172800 then ceil(greatest(age, 0) / 600) * 600 else ceil(age / 3600) * 3600 end::float8 as part
      from (select extract(epoch from confirmed_at - ${openedAt}) as age from signature where space_id = ${spaceId} and state = 'confirmed' and paper_sheet_id is null) signed
    ) parts group by part order by part`.execute(db);
  let count = 0;
  const age = (now.getTime() - openedAt.getTime()) / 3_600_000;
  return rows.map(({ part, came }) => ({ hours: Math.min(part / 3600, age), count: (count += came) }));
}

/** Of those who signed in so many days, the newest who have had their days to bring others. */
const daysOfSigners = 7;
const fewestSigners = 5;

/** How many came by the links of those who signed between ten and three days ago, and how many of these there are; null where they are too few to say. */
export async function passedOnBy(db: ReadDb, spaceId: number, now: Date): Promise<Tally | null> {
  const until = new Date(now.getTime() - daysToBring * 86_400_000);
  const { rows } = await sql<Tally>`
    with passing as (
      select id from signature where space_id = ${spaceId} and state = 'confirmed' and paper_sheet_id is null and confirmed_at <= ${until} and confirmed_at > ${until}::timestamptz - ${daysOfSigners} * interval '1 day'
    )
    select (select count(*)::int from signature where space_id = ${spaceId} and state = 'confirmed' and brought_by in (select id from passing)) as count, (select count(*)::int from passing) as of`.execute(db);
  const [row] = rows;
  return row && row.of >= fewestSigners ? row : null;
}

/** What was foreseen once. */
export interface Stored {
  readonly madeAt: Date;
  readonly hours: number;
  readonly final: Pick<Foreseen, 'count' | 'growths'>;
  /** For the day of the hand-over; null where no such day was set or it had come. */
  readonly delivery: Pick<Foreseen, 'count' | 'growths'> | null;
}

const part = z.object({ count: z.number(), growths: z.array(z.number()) });
const stored = z.object({ final: part, delivery: part.nullable() });

/** The newest of what was foreseen; null where nothing was. */
export async function newestForeseen(db: ReadDb, spaceId: number): Promise<Stored | null> {
  const row = await db.selectFrom('petition_forecast').select(['made_at', 'hours', 'foreseen']).where('space_id', '=', spaceId).orderBy('made_at', 'desc').limit(1).executeTakeFirst();
  return row ? { madeAt: row.made_at, hours: row.hours, ...stored.parse(row.foreseen) } : null;
}

/** What was foreseen a week after the opening of petitions that have closed since, and how many there were in the end. */
export async function lookedBack(db: ReadDb): Promise<{ final: Stored['final']; count: number }[]> {
  const { rows } = await sql<{ foreseen: unknown; count: number }>`
    select early.foreseen, tally.confirmed as count
    from petition join petition_tally tally using (space_id)
    cross join lateral (select foreseen from petition_forecast where space_id = petition.space_id and hours >= 168 order by made_at limit 1) early
    where closed_at is not null and opened_at is not null and closed_at > opened_at + interval '14 days'
    order by closed_at desc limit 200`.execute(db);
  return rows.map(({ foreseen, count }) => ({ final: stored.parse(foreseen).final, count }));
}
