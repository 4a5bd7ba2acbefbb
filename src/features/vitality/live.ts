import { mondayOf, type Day } from '../../core/calendar.ts';
import type { Live, Tally } from '../../core/patterns/known.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import type { ReadDb } from '../../database/open.ts';
import { fewestActions, hostingFigures, type HostWeek, lastFullWeeks } from '../hosting/public.ts';
import { type HouseFigures, houseFigures } from './live-queries.ts';
import { liveFromTold } from './told.ts';
import { toldIn } from './told-queries.ts';

/** Weeks of hosting that are looked at, for how long it has taken more than was promised. */
const weeksOfHosting = 12;

interface Question {
  readonly spaceId: number;
  readonly zone: string;
  readonly now: Date;
  readonly today: Day;
  readonly thresholds: Thresholds;
}

/**
 * What a living space knows of itself now. What is not known is null: an archive that was brought along knows nothing of
 * founders, and none would be a lie. What hosts told counts only where the house does not know better.
 *
 * Not known to the house, and not asked: `dutyHours` (what hosts work besides hosting), `weeksOfMoreLess` and
 * `digestReaders` (who opens a letter is not followed).
 */
export async function liveOf(db: ReadDb, { spaceId, zone, now, today, thresholds }: Question): Promise<Live> {
  const [figures, hosting, weeks, told] = await Promise.all([
    houseFigures(db, spaceId, { now, today, monday: mondayOf(today) }),
    hostingFigures(db, spaceId, today),
    lastFullWeeks(db, spaceId, { zone, today, weeks: Math.max(weeksOfHosting, thresholds.strainWeeks) }),
    toldIn(db, spaceId),
  ]);
  const { wasFounded, isImported, isGroup, pledges, ...seen } = figures;
  const seenHere = known({
    founders: seen.founders,
    hostHours: isGroup || !(wasFounded || hosting.hoursPledged > 0) ? null : hosting.hoursPledged,
    hosts: isImported && hosting.hosts === 0 ? null : hosting.hosts,
    purposeAgreedBy: seen.purposeAgreedBy,
    daysWithoutOwner: seen.daysWithoutOwner,
    meetingsAhead: seen.meetingsAhead,
    members: seen.members,
    membersEightWeeksAgo: seen.membersEightWeeksAgo,
    addedByOne: tally(seen.addedByOne, seen.added),
    readers: tally(seen.readers, seen.members),
    elsewhere: tally(seen.elsewhere, seen.peopleAsked),
    questions: tally(seen.questions, seen.seeds),
    busiestHost: busiestHostIn(weeks.slice(-thresholds.strainWeeks), hosting.hosts),
    weeksOverBudget: weeksOverBudget(weeks, pledges),
  });
  return { ...liveFromTold(told.filter(({ name }) => !(name in seenHere)), now), ...seenHere };
}

/** So that what is not known does not stand in the way of what was told. */
const known = (figures: Live): Live => Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null));

const tally = (count: number | null, of: number | null): Tally | null => (count === null || of === null || of === 0 ? null : { count: Math.min(count, of), of });

/** What the busiest did of all that hosts did; of one host, or of next to nothing, it says nothing. */
function busiestHostIn(weeks: readonly HostWeek[], hosts: number): Tally | null {
  const all = new Map<number, number>();
  for (const { actions } of weeks) for (const [host, count] of actions) all.set(host, (all.get(host) ?? 0) + count);
  const of = all.values().reduce((sum, count) => sum + count, 0);
  return hosts < 2 || of < fewestActions ? null : { count: Math.max(...all.values()), of };
}

/** In how many full weeks in a row, up to the last one, somebody noted more than they promised; null where nobody notes time. */
function weeksOverBudget(weeks: readonly HostWeek[], pledges: HouseFigures['pledges']): number | null {
  const notes = weeks.some(({ minutes }) => [...minutes].some(([host, spent]) => spent > 0 && pledges.has(host)));
  if (!notes) return null;
  const inARow = ([host, hours]: [number, number]) => weeks.length - 1 - weeks.findLastIndex(({ minutes }) => (minutes.get(host) ?? 0) <= 60 * hours);
  return Math.max(...[...pledges].map(inARow));
}
