import { sql } from 'kysely';
import { midnight } from '../../../core/calendar.ts';
import { type Foreseen, forecast } from '../../../core/forecast/forecast.ts';
import type { Point } from '../../../core/forecast/curve.ts';
import type { Others } from '../../../core/forecast/signs.ts';
import type { House } from '../../../platform/house.ts';
import { curveOf } from './queries.ts';

const hour = 3_600_000;
/** What is foreseen anew once it has grown by this share. */
const growthThatCounts = 0.05;

/** What is known of a petition under way. */
export interface UnderWay {
  readonly openedAt: Date;
  readonly deliverOn: string | null;
  readonly others: Others | null;
}

export interface Ahead {
  readonly hours: number;
  /** Hours from the opening to noon of the day of the hand-over; null where there is none ahead. */
  readonly until: number | null;
  readonly final: Foreseen;
  readonly delivery: Foreseen | null;
}

/** What may come of a petition; null where it is too early to say. */
export function lookAhead({ openedAt, deliverOn, others }: UnderWay, curve: readonly Point[], now: Date): Ahead | null {
  const hours = (now.getTime() - openedAt.getTime()) / hour;
  const final = forecast({ curve, hours, until: null, others });
  if (final === null) return null;
  const noon = deliverOn === null ? null : (midnight(deliverOn) + 12 * hour - openedAt.getTime()) / hour;
  const until = noon !== null && noon > hours ? noon : null;
  return { hours, until, final, delivery: until === null ? null : forecast({ curve, hours, until, others }) };
}

/** Each minute: foresees open petitions anew, hourly and after each 5 % of growth. Twice in the same minute is once. */
export async function foreseePetitions({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<void> {
  const now = clock.now();
  const { rows } = await sql<UnderWay & { id: number }>`
    select petition.space_id as id, opened_at as "openedAt", others,
           (select to_char(deliver_on, 'YYYY-MM-DD') from petition_plan where petition_plan.space_id = petition.space_id order by version desc limit 1) as "deliverOn"
    from petition join petition_tally tally using (space_id)
    left join lateral (select made_at, count from petition_forecast where space_id = petition.space_id order by made_at desc limit 1) before on true
    where closed_at is null and opened_at <= ${now}::timestamptz - interval '1 hour' and confirmed > 0
      and (before.made_at is null or before.made_at <= ${now}::timestamptz - interval '1 hour' or (confirmed >= before.count * ${1 + growthThatCounts}::float8 and confirmed > before.count))
    order by 1`.execute(db);
  for (const { id, ...underWay } of rows) {
    const ahead = lookAhead(underWay, await curveOf(db, id, underWay.openedAt, now), now);
    if (ahead === null) continue;
    const kept = (foreseen: Foreseen | null) => foreseen && { count: foreseen.count, growths: foreseen.growths };
    await db
      .insertInto('petition_forecast')
      .values({ space_id: id, made_at: now, count: ahead.final.count, hours: ahead.hours, foreseen: JSON.stringify({ final: kept(ahead.final), delivery: kept(ahead.delivery) }) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
