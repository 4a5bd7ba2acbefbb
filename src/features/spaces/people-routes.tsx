import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn, pageNumber } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route, SpaceVisit } from '../../platform/http/route.ts';
import { changeRole, settleRequest } from './actions.ts';
import { roleForm } from './input.ts';
import { PeoplePage } from './people-views.tsx';
import { peopleOf, requestsIn } from './queries.ts';
import { deedOf } from './routes.tsx';
import { isHost } from './rules.ts';

export const peopleRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/people', who: 'space', reach: 'reader', handle: listPeople },
  { method: 'PUT', path: '/spaces/:slug/people/:person', who: 'space', reach: 'host', handle: giveRole },
  { method: 'POST', path: '/spaces/:slug/requests/:person/acceptance', who: 'space', reach: 'host', handle: (visit) => settle(visit, 'accept') },
  { method: 'DELETE', path: '/spaces/:slug/requests/:person', who: 'space', reach: 'host', handle: (visit) => settle(visit, 'decline') },
];

async function listPeople(visit: SpaceVisit): Promise<Response> {
  const { house, space, viewer } = visit;
  const page = pageNumber(visit);
  const [found, requests] = await Promise.all([
    peopleOf(house.db, space.id, page),
    isHost(space, viewer) ? requestsIn(house.db, space.id) : [],
  ]);
  return show(visit, <PeoplePage visit={visit} page={page} requests={requests} {...found} />);
}

async function giveRole(visit: MemberVisit): Promise<Response> {
  const form = await readForm(visit, roleForm);
  if (!form.ok) throw new NotFound();
  await transact(visit.house.db, (tx) => changeRole(tx, visit.space.id, numberIn(visit, 'person'), form.values.role, deedOf(visit)));
  remarkOn(visit, { key: 'people.changed' });
  return goTo(visit, `/spaces/${visit.space.slug}/people`);
}

async function settle(visit: MemberVisit, answer: 'accept' | 'decline'): Promise<Response> {
  await transact(visit.house.db, (tx) => settleRequest(tx, visit.space.id, numberIn(visit, 'person'), answer, deedOf(visit)));
  return goTo(visit, `/spaces/${visit.space.slug}/people`);
}
