import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { freshForm } from '../../ui/field.tsx';
import { dayTrouble, promise, promiseForm, promiseOf, takePromiseBack } from '../founding/public.ts';
import { todayIn } from '../../platform/http/place.ts';
import { deedOf } from './access.ts';
import { OwnStepPage } from './first-step-views.tsx';

/** What a member of a group said that they do first is theirs: they choose another day, or drop it. */
export const firstStepRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/first-step', who: 'space', reach: 'member', handle: ask },
  { method: 'PUT', path: '/spaces/:slug/first-step', who: 'space', reach: 'member', handle: write },
  { method: 'DELETE', path: '/spaces/:slug/first-step', who: 'space', reach: 'member', handle: drop },
];

/** Throws `NotFound` where nobody promises anything: for who looks in, in other spaces, and in groups that are not open. */
async function ownStep(visit: MemberVisit) {
  const { space, house, viewer } = visit;
  if (space.kind !== 'event_group' || space.state !== 'open' || space.role === null || space.role === 'guest') throw new NotFound();
  return promiseOf(house.db, space.id, viewer.id);
}

async function ask(visit: MemberVisit): Promise<Response> {
  const before = await ownStep(visit);
  return show(visit, <OwnStepPage visit={visit} form={freshForm({ ...before })} hasOne={before !== undefined} />);
}

async function write(visit: MemberVisit): Promise<Response> {
  const before = await ownStep(visit);
  const form = await readForm(visit, promiseForm);
  const again = (wrong: Parameters<typeof OwnStepPage>[0]['form']) => show(visit, <OwnStepPage visit={visit} form={wrong} hasOne={before !== undefined} />, 422);
  if (!form.ok) return again(form);
  const trouble = form.values.dueOn === before?.dueOn ? null : dayTrouble(form.values.dueOn, todayIn(visit));
  if (trouble) return again({ typed: form.typed, errors: { dueOn: { key: trouble, limit: 0 } } });
  await transact(visit.house.db, (tx) => promise(tx, visit.space.id, form.values, deedOf(visit)));
  remarkOn(visit, { key: 'events.ownStep.kept' });
  return goTo(visit, `/spaces/${visit.space.slug}/round`);
}

async function drop(visit: MemberVisit): Promise<Response> {
  const before = await ownStep(visit);
  await transact(visit.house.db, (tx) => takePromiseBack(tx, visit.space.id, deedOf(visit)));
  remarkOn(visit, { key: 'events.ownStep.dropped', undo: before && { to: `/spaces/${visit.space.slug}/first-step?_method=PUT`, fields: { ...before } } });
  return goTo(visit, `/spaces/${visit.space.slug}/round`);
}
