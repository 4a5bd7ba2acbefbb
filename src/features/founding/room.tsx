import { hasOpened } from '../../platform/access/space.ts';
import { goTo, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { pageNumber } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { refusedAmong } from '../../platform/mail/refusals.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { todayIn } from '../../platform/http/place.ts';
import { enterRoom, isFounder } from './access.ts';
import { foundingFigures } from './figures.ts';
import { namesIn, tallyOf } from './list-queries.ts';
import { promiseOf, promisesIn } from './promise-queries.ts';
import { FoundingPage } from './room-view.tsx';
import { seedsAhead, waitingSeedsOf } from './seed-queries.ts';

export const roomRoutes: readonly Route[] = [{ method: 'GET', path: '/spaces/:slug/founding', who: 'space', reach: 'founder', handle: showRoom }];

/** So many promises stand in the room; there is a page with all of them. */
const shownPromises = 8;

/** Once the space has opened the room is closed; whoever still has something prepared is led to it. */
async function showRoom(visit: MemberVisit): Promise<Response> {
  const { house, space, viewer } = visit;
  if (!hasOpened(space.state) || space.state === 'ended' || !isFounder(visit)) return foundingRoom(visit, freshForm());
  const [next] = await waitingSeedsOf(house.db, space.id, viewer.id);
  if (!next) throw new NotFound();
  return goTo(visit, `/spaces/${space.slug}/founding/seeds/${next.id}`);
}

/** The room in which founders are gathered: whom they ask, what they promise, what they prepare. */
export async function foundingRoom(visit: MemberVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  enterRoom(visit);
  const { house: { db, secrets }, space, viewer, voice } = visit;
  const page = pageNumber(visit);
  const thresholds = await thresholdsInForce(db);
  const [figures, tally, names, promises, own, weeks] = await Promise.all([
    foundingFigures(db, space.id, voice.now),
    tallyOf(db, space.id),
    namesIn(db, space.id, page),
    promisesIn(db, space.id, shownPromises),
    promiseOf(db, space.id, viewer.id),
    seedsAhead(db, space.id, todayIn(visit), thresholds.promptsWeeks),
  ]);
  const refused = await refusedAmong(db, secrets, names.flatMap(({ address }) => address ?? []));
  return show(visit, <FoundingPage visit={visit} form={form} page={page} gathered={{ figures, thresholds, tally, names, refused, promises, own, weeks }} />, status);
}
