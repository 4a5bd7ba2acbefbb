import { show } from '../../platform/http/answer.ts';
import { pageNumber } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { refusedAmong } from '../../platform/mail/refusals.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { enterRoom, todayIn } from './access.ts';
import { foundingFigures } from './figures.ts';
import { namesIn, tallyOf } from './list-queries.ts';
import { promiseOf, promisesIn } from './promise-queries.ts';
import { FoundingPage } from './room-view.tsx';
import { seedsAhead } from './seed-queries.ts';

export const roomRoutes: readonly Route[] = [{ method: 'GET', path: '/spaces/:slug/founding', who: 'space', reach: 'founder', handle: (visit) => foundingRoom(visit, freshForm()) }];

/** So many promises stand in the room; there is a page with all of them. */
const shownPromises = 8;

/** The room in which founders are gathered: whom they ask, what they promise, what they prepare. */
export async function foundingRoom(visit: MemberVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  enterRoom(visit);
  const { house: { db, secrets }, space, viewer, voice } = visit;
  const page = pageNumber(visit);
  const [figures, thresholds, tally, names, promises, own, weeks] = await Promise.all([
    foundingFigures(db, space.id, voice.now),
    thresholdsInForce(db),
    tallyOf(db, space.id),
    namesIn(db, space.id, page),
    promisesIn(db, space.id, shownPromises),
    promiseOf(db, space.id, viewer.id),
    seedsAhead(db, space.id, todayIn(visit)),
  ]);
  const refused = await refusedAmong(db, secrets, names.flatMap(({ address }) => address ?? []));
  return show(visit, <FoundingPage visit={visit} form={form} page={page} gathered={{ figures, thresholds, tally, names, refused, promises, own, weeks }} />, status);
}
