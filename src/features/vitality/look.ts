import { LRUCache } from 'lru-cache';
import { dayIn } from '../../core/calendar.ts';
import type { Live } from '../../core/patterns/known.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import { lastLivelyMoment } from '../../core/vitality/lively.ts';
import { factsUntil } from '../../core/vitality/period.ts';
import { measureVitality, type VitalityReport } from '../../core/vitality/report.ts';
import { measureState } from '../../core/vitality/totals.ts';
import type { Database } from '../../database/open.ts';
import type { House } from '../../platform/house.ts';
import type { SpaceFacts } from '../../platform/facts/dense.ts';
import { factsOf } from '../../platform/facts/kept.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { endOfWeekOf } from './asked-week.ts';
import { liveOf } from './live.ts';
import { weeksLookedAt } from './subject.ts';

const weekMilliseconds = 7 * 86_400_000;
const periodMilliseconds = weeksLookedAt * weekMilliseconds;

/** What is asked of a space. */
export interface Question {
  readonly spaceId: number;
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The end of an earlier week; null for now. */
  readonly week: number | null;
  /** People who host. */
  readonly hosts: readonly number[];
}

export interface Look {
  readonly report: VitalityReport;
  /** The people whom the report names, by their number in its facts. */
  readonly people: ReadonlyMap<number, number>;
  readonly hosts: ReadonlySet<number>;
}

const kept = new WeakMap<Database, LRUCache<string, { look: Look; of: SpaceFacts }>>();
const mostKept = 200;
const keptMilliseconds = 60_000;

/** Measures a space, or takes the last measurement where nothing has happened or was told since and it is less than a minute old. */
export async function look({ db, pool }: Pick<House, 'db' | 'pool'>, question: Question): Promise<Look> {
  const { spaceId, now, week, hosts, zone } = question;
  const looks = kept.get(db) ?? new LRUCache<string, { look: Look; of: SpaceFacts }>({ max: mostKept });
  kept.set(db, looks);
  const [thresholds, of] = await Promise.all([thresholdsInForce(db), factsOf(pool, spaceId)]);
  // What a space knows of itself it knows of now, and of the week that has just ended: nothing keeps how it was before.
  const live = week === null || now - week < weekMilliseconds ? await liveOf(db, { spaceId, zone, now: new Date(now), today: dayIn(zone, now), thresholds }) : {};
  const key = JSON.stringify([spaceId, Math.floor(now / keptMilliseconds), week, zone, hosts, live, thresholds]);
  const found = looks.get(key);
  if (found?.of === of) return found.look;
  const fresh = measured(of, { ...question, live, thresholds });
  looks.set(key, { look: fresh, of });
  return fresh;
}

/** A space that had fallen silent is measured at the end of what was written: the weeks since would all be empty. */
export function measured({ facts, people }: SpaceFacts, { zone, now, week, hosts: hostIds, live, thresholds }: Omit<Question, 'spaceId'> & { live: Live; thresholds: Thresholds }): Look {
  const hosts = new Set(hostIds.map((id) => people.indexOf(id)).filter((actor) => actor >= 0));
  const asked = week ?? now;
  const { state, to } = measureState(factsUntil(facts, asked), asked);
  const until = state === 'silent' && to !== null ? endOfWeekOf(lastLivelyMoment(factsUntil(facts, asked), periodMilliseconds) ?? to, zone, asked) : asked;
  const report = measureVitality(facts, { zone, until, weeks: weeksLookedAt, hosts, asOf: asked, live, thresholds });
  return { report, hosts, people: new Map(report.carriers.top.map(({ actor }) => [actor, people[actor] ?? 0])) };
}
