import { dayIn } from '../../core/calendar.ts';
import { mondays } from '../../core/vitality/mondays.ts';
import { firstSteps } from '../../core/vitality/steps.ts';
import { lookBack } from '../../core/warning/hindsight.ts';
import { factsOf } from '../../platform/facts/kept.ts';
import { show } from '../../platform/http/answer.ts';
import { zoneOf } from '../../platform/http/place.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { ForeseenPage } from './foreseen-view.tsx';
import { weeklyLooksOf } from './weekly.ts';

export const foreseenRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/vitality/foreseen', who: 'space', reach: 'host', handle: showForeseen },
];

/** Every quarter of the last two years. */
const weeksBetween = 13;
const quarters = 8;

/** What was said each quarter, and what came; where nothing was kept, what would have been said. */
async function showForeseen(visit: MemberVisit): Promise<Response> {
  const { house, space, voice } = visit;
  const zone = zoneOf(visit);
  const now = voice.now.getTime();
  const [{ facts }, looks] = await Promise.all([factsOf(house.pool, space.id), weeklyLooksOf(house.db, space.id, { most: weeksBetween * quarters + 1 })]);
  const { wrote } = firstSteps(facts);
  const thisWeekFirst = mondays(zone, now, weeksBetween * quarters + 1).slice(0, -1).toReversed();
  const ends = thisWeekFirst.filter((_, weeksAgo) => weeksAgo > 0 && weeksAgo % weeksBetween === 0);
  const said = ends.flatMap((at) => {
    const kept = looks.find(({ week }) => week === dayIn(zone, at));
    const { foresight, silent } = lookBack(facts, wrote, at, now);
    const chance = kept?.foresight?.half ?? (foresight.state === 'known' ? foresight.half.silent : null);
    return chance === null ? [] : [{ at, chance, isKept: kept?.foresight != null, silent }];
  });
  return show(visit, <ForeseenPage visit={visit} voice={{ ...voice, zone }} said={said} />);
}
