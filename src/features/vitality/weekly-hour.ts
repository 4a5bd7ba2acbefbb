import { daysAfter } from '../../core/calendar.ts';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { type Tx, transact } from '../../database/open.ts';
import { crossThreshold, type Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { followedUpAfterDays, keepOutcome, type Play, playsToLookAt } from '../plays/public.ts';
import { hostsOf } from '../spaces/public.ts';
import { endOfWeekAsked } from './asked-week.ts';
import { look } from './look.ts';
import { isWorthALetter, newsSince } from './news.ts';
import { foresightOf, hostsToTell, keepLook, markTold, type SpaceToLookAt, spacesToLookAt, weeklyLooksOf } from './weekly.ts';
import { type Told, weeklyLetter } from './weekly-mail.ts';

/** Some weeks, so that a pattern that comes back after one week is no news. */
const looksCompared = 5;

/**
 * Looks at each space whose week has ended, once; keeps what it saw, and writes to the hosts where there is something to say: one letter to
 * each, however many spaces they host.
 */
export async function weeklyHour(house: House): Promise<void> {
  const now = house.clock.now();
  const { organisation } = await crossThreshold(house.db, null, now);
  const looked: Looked[] = [];
  for (const space of await spacesToLookAt(house.db, organisation.zone, now)) {
    const hosts = (await hostsOf(house.db, space.id)).map(({ id }) => id);
    const week = endOfWeekAsked(daysAfter(space.week, -1), space.zone, now.getTime());
    try {
      const { report } = await look(house, { spaceId: space.id, zone: space.zone, now: now.getTime(), week, hosts });
      looked.push({ space, report });
    } catch (error) {
      // One space that cannot be measured keeps no other from its look.
      house.log.error({ err: error, space: space.id }, 'a space could not be looked at');
    }
  }
  if (looked.length > 0) await transact(house.db, (tx) => keepAndTell(tx, house, organisation, looked));
}

interface Looked {
  readonly space: SpaceToLookAt;
  readonly report: VitalityReport;
}

/** In one transaction: a look that is kept has its letter, and neither comes twice. */
async function keepAndTell(tx: Tx, house: House, organisation: Organisation, looked: readonly Looked[]): Promise<void> {
  const now = house.clock.now();
  const told = new Map<number, Told>();
  for (const { space, report } of looked) {
    if (!(await keepLook(tx, space.id, space.week, report, now))) continue;
    const before = await weeklyLooksOf(tx, space.id, { before: space.week, most: looksCompared });
    const played = await followUp(tx, space.id, report, now);
    const news = newsSince({ foresight: foresightOf(report), patterns: report.patterns.found.map(({ id }) => id) }, before);
    if (!isWorthALetter(news, played.length)) continue;
    await markTold(tx, space.id, space.week, now);
    told.set(space.id, { space, report, news, played });
  }
  for (const { spaces, ...host } of await hostsToTell(tx, [...told.keys()], now)) {
    await house.post.write(tx, weeklyLetter(house, organisation, host, spaces.flatMap((id) => told.get(id) ?? [])));
  }
}

/** Looks once more at the sign of each play that was done four weeks ago. */
async function followUp(tx: Tx, spaceId: number, { patterns: { signs } }: VitalityReport, now: Date): Promise<Play[]> {
  const plays = await playsToLookAt(tx, spaceId, new Date(now.getTime() - followedUpAfterDays * 86_400_000));
  return Promise.all(plays.map(async (play) => {
    const after = signs.find(({ signal, toldAt }) => signal === play.before.signal && isToldSince(toldAt, play)) ?? null;
    await keepOutcome(tx, spaceId, play.id, after, now);
    return { ...play, after, lookedAt: now };
  }));
}

/** What hosts told before they did something says nothing of what came of it. What the house sees itself is always of now. */
const isToldSince = (toldAt: number | undefined, { doneAt }: Play): boolean => toldAt === undefined || toldAt > (doneAt?.getTime() ?? 0);
