import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { readForm } from '../../platform/http/form.ts';
import { pageNumber } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { freshForm } from '../../ui/field.tsx';
import { todayIn } from '../../platform/http/place.ts';
import { actAsFounder, enterRoom } from './access.ts';
import { foundingFigures } from './figures.ts';
import { promiseForm } from './input.ts';
import { promise, takePromiseBack } from './promise-actions.ts';
import { promiseOf, promisesIn, promisesPerPage } from './promise-queries.ts';
import { PromisePage, PromisesPage } from './promise-views.tsx';
import { dayTrouble } from './rules.ts';

export const promiseRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/founding/promises', who: 'space', reach: 'founder', handle: showPromises },
  { method: 'GET', path: '/spaces/:slug/founding/promise', who: 'space', reach: 'member', handle: askForPromise },
  { method: 'PUT', path: '/spaces/:slug/founding/promise', who: 'space', reach: 'member', handle: makePromise },
  { method: 'DELETE', path: '/spaces/:slug/founding/promise', who: 'space', reach: 'member', handle: takeBack },
];

async function showPromises(visit: MemberVisit): Promise<Response> {
  enterRoom(visit);
  const { house, space, voice } = visit;
  const page = pageNumber(visit);
  const [promises, { withPlan }] = await Promise.all([promisesIn(house.db, space.id, promisesPerPage, page), foundingFigures(house.db, space.id, voice.now)]);
  return show(visit, <PromisesPage visit={visit} promises={promises} count={withPlan} page={page} />);
}

async function askForPromise(visit: MemberVisit): Promise<Response> {
  actAsFounder(visit);
  const before = await promiseOf(visit.house.db, visit.space.id, visit.viewer.id);
  return show(visit, <PromisePage visit={visit} form={freshForm({ ...before })} hasPromised={before !== undefined} />);
}

async function makePromise(visit: MemberVisit): Promise<Response> {
  actAsFounder(visit);
  const { house, space, viewer, voice } = visit;
  const form = await readForm(visit, promiseForm);
  const before = await promiseOf(house.db, space.id, viewer.id);
  const again = (wrong: Parameters<typeof PromisePage>[0]['form']) => show(visit, <PromisePage visit={visit} form={wrong} hasPromised={before !== undefined} />, 422);
  if (!form.ok) return again(form);
  const trouble = form.values.dueOn === before?.dueOn ? null : dayTrouble(form.values.dueOn, todayIn(visit));
  if (trouble) return again({ typed: form.typed, errors: { dueOn: { key: trouble, limit: 0 } } });
  await transact(house.db, (tx) => promise(tx, space.id, form.values, { by: viewer.id, at: voice.now }));
  remarkOn(visit, { key: 'founding.promise.made' });
  return goTo(visit, `/spaces/${space.slug}/founding`);
}

async function takeBack(visit: MemberVisit): Promise<Response> {
  actAsFounder(visit);
  const { house, space, viewer, voice } = visit;
  const before = await promiseOf(house.db, space.id, viewer.id);
  await transact(house.db, (tx) => takePromiseBack(tx, space.id, { by: viewer.id, at: voice.now }));
  remarkOn(visit, { key: 'founding.promise.takenBack', undo: before && { to: `/spaces/${space.slug}/founding/promise?_method=PUT`, fields: { ...before } } });
  return goTo(visit, `/spaces/${space.slug}/founding`);
}
