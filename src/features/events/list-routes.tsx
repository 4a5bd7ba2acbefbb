import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { bodyOf, readForm } from '../../platform/http/form.ts';
import { numberIn, pageNumber } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { dayTrouble, promiseForm } from '../founding/public.ts';
import { type ListRead, readFile, readList, standingOf } from '../lists/public.ts';
import { todayIn } from '../../platform/http/place.ts';
import { deedOf, groupInHand } from './access.ts';
import { FirstStepPage } from './first-step-views.tsx';
import { groupOf, roundState } from './group.ts';
import { discardList, keepList, noteFirstStep, useList } from './list-actions.ts';
import { countParticipants, knownOf, participantIn, participantsIn, understoodList } from './list-queries.ts';
import { ParticipantsPage } from './list-views.tsx';
import { UnderstoodPage } from './understood-view.tsx';

export const listRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/participants', who: 'space', reach: 'host', handle: (visit) => participantsPage(visit, freshForm()) },
  { method: 'POST', path: '/spaces/:slug/participants/lists', who: 'space', reach: 'host', handle: understand },
  { method: 'GET', path: '/spaces/:slug/participants/lists/:list', who: 'space', reach: 'host', handle: showUnderstood },
  { method: 'DELETE', path: '/spaces/:slug/participants/lists/:list', who: 'space', reach: 'host', handle: discard },
  { method: 'POST', path: '/spaces/:slug/participants/lists/:list/asking', who: 'space', reach: 'host', handle: askThem },
  { method: 'GET', path: '/spaces/:slug/participants/:participant', who: 'space', reach: 'host', handle: askForFirstStep },
  { method: 'PUT', path: '/spaces/:slug/participants/:participant', who: 'space', reach: 'host', handle: writeFirstStep },
];

async function participantsPage(visit: MemberVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house, space, voice } = visit;
  const page = pageNumber(visit);
  const [group, participants, counts] = await Promise.all([groupOf(house.db, space.id), participantsIn(house.db, space.id, page), countParticipants(house.db, space.id)]);
  return show(visit, <ParticipantsPage visit={visit} state={roundState(group, voice.now)} participants={participants} counts={counts} page={page} form={form} />, status);
}

/** First step: what is in a file or a text, line by line. Nobody is asked by it. */
async function understand(visit: MemberVisit): Promise<Response> {
  const { house, space } = visit;
  await groupInHand(visit);
  const { file, addresses } = await bodyOf(visit);
  const text = typeof addresses === 'string' ? addresses : '';
  const isFile = file instanceof File && file.size > 0;
  const read: ListRead = isFile ? readFile(new Uint8Array(await file.arrayBuffer())) : readList(text);
  if (!read.ok) return participantsPage(visit, { typed: { addresses: text }, errors: { [isFile ? 'file' : 'addresses']: { key: `events.list.trouble.${read.trouble}`, limit: 0 } } }, 422);
  const rows = standingOf(read.people, await knownOf(house.db, house.secrets, space.id, read.people));
  const id = await transact(house.db, (tx) => keepList(tx, space.id, isFile ? file.name : '', rows, deedOf(visit)));
  return goTo(visit, `${listsOf(visit)}/${id}`);
}

async function showUnderstood(visit: MemberVisit): Promise<Response> {
  const { house, space, voice } = visit;
  const page = pageNumber(visit);
  const [group, list] = await Promise.all([groupOf(house.db, space.id), understoodList(house.db, space.id, numberIn(visit, 'list'), page)]);
  return show(visit, <UnderstoodPage visit={visit} state={roundState(group, voice.now)} list={list} page={page} />);
}

/** Second step: these people are asked. A doubled click finds the list used, and asks nobody twice. */
async function askThem(visit: MemberVisit): Promise<Response> {
  const { house, space, viewer, voice } = visit;
  const group = await groupInHand(visit);
  const id = numberIn(visit, 'list');
  const list = await understoodList(house.db, space.id, id, 1).catch(usedBefore);
  if (!list) return goTo(visit, `/spaces/${space.slug}/participants`);
  if (list.counts.new > 0) await house.limits.spend('participants-of-person', String(viewer.id), list.counts.new);
  const count = await transact(house.db, (tx) => useList(tx, space.id, id, voice.now));
  remarkOn(visit, { key: roundState(group, voice.now) === 'open' ? 'events.list.asked' : 'events.list.kept', about: String(count) });
  return goTo(visit, `/spaces/${space.slug}/participants`);
}

/** The list is gone: it was used or thrown away a click ago. */
function usedBefore(failure: unknown): null {
  if (failure instanceof NotFound) return null;
  throw failure;
}

async function discard(visit: MemberVisit): Promise<Response> {
  await transact(visit.house.db, (tx) => discardList(tx, visit.space.id, numberIn(visit, 'list')));
  remarkOn(visit, { key: 'events.list.discarded' });
  return goTo(visit, `/spaces/${visit.space.slug}/participants`);
}

async function askForFirstStep(visit: MemberVisit): Promise<Response> {
  await groupInHand(visit);
  const { id, name, cue, deed, dueOn } = await participantIn(visit.house.db, visit.space.id, numberIn(visit, 'participant'));
  return show(visit, <FirstStepPage visit={visit} participant={{ id, name }} form={freshForm({ cue: cue ?? '', deed: deed ?? '', dueOn: dueOn ?? '' })} />);
}

async function writeFirstStep(visit: MemberVisit): Promise<Response> {
  await groupInHand(visit);
  const { house, space } = visit;
  const { id, name } = await participantIn(house.db, space.id, numberIn(visit, 'participant'));
  const form = await readForm(visit, promiseForm);
  if (!form.ok) return show(visit, <FirstStepPage visit={visit} participant={{ id, name }} form={form} />, 422);
  const trouble = dayTrouble(form.values.dueOn, todayIn(visit));
  if (trouble) return show(visit, <FirstStepPage visit={visit} participant={{ id, name }} form={{ typed: form.typed, errors: { dueOn: { key: trouble, limit: 0 } } }} />, 422);
  await transact(house.db, (tx) => noteFirstStep(tx, space.id, id, form.values));
  remarkOn(visit, { key: 'events.firstStep.kept', about: name });
  return goTo(visit, `/spaces/${space.slug}/participants`);
}

const listsOf = ({ space }: MemberVisit) => `/spaces/${space.slug}/participants/lists`;
