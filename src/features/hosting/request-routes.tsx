import { transact, type Tx } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn, pageNumber } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { hasRefused } from '../../platform/mail/refusals.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { askForm, type Asked, saying } from './input.ts';
import { requestLetter } from './request-mail.ts';
import { requestsOf } from './request-queries.ts';
import { askAgain, askForHours, whyNotAsk, withdrawRequest } from './requests.ts';
import { RequestsPage } from './request-views.tsx';
import { deedOf, homeOf, refuseOnceEnded } from './visit.ts';

export const requestRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/hosts/requests', who: 'space', reach: 'host', handle: (visit) => requestsPage(visit, freshForm()) },
  { method: 'POST', path: '/spaces/:slug/hosts/requests', who: 'space', reach: 'host', handle: ask },
  { method: 'POST', path: '/spaces/:slug/hosts/requests/:request/again', who: 'space', reach: 'host', handle: askOnceMore },
  { method: 'DELETE', path: '/spaces/:slug/hosts/requests/:request', who: 'space', reach: 'host', handle: withdraw },
];

async function requestsPage(visit: MemberVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  return show(visit, <RequestsPage visit={visit} form={form} asked={await requestsOf(visit.house.db, visit.space.id, pageNumber(visit))} />, status);
}

async function ask(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  const { house, viewer } = visit;
  const form = await readForm(visit, askForm);
  if (!form.ok) return requestsPage(visit, saying(form, { hours: 'hosting.ask.hoursWrong' }), 422);
  if (await hasRefused(house.db, house.secrets, form.values.email)) return requestsPage(visit, wrongAddress(form.typed, 'refused'), 422);
  await house.limits.spend('invitations-of-person', String(viewer.id));
  const why = await transact(house.db, (tx) => askByLetter(tx, visit, form.values));
  if (why !== null) return requestsPage(visit, wrongAddress(form.typed, why), 422);
  remarkOn(visit, { key: 'hosting.ask.sent', about: form.values.name });
  return goTo(visit, `${homeOf(visit)}/requests`);
}

async function askByLetter(tx: Tx, visit: MemberVisit, asked: Asked) {
  const why = await whyNotAsk(tx, visit.space.id, asked.email, visit.voice.now);
  if (why !== null) return why;
  const id = await askForHours(tx, visit.space.id, asked, deedOf(visit));
  await visit.house.post.write(tx, requestLetter(visit, id, { ...asked, address: asked.email }));
  return null;
}

const wrongAddress = (typed: FormState['typed'], why: 'isHost' | 'isAsked' | 'refused'): FormState => ({ typed, errors: { email: { key: `hosting.ask.${why}`, limit: 0 } } });

async function askOnceMore(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  const { house, space, viewer } = visit;
  await house.limits.spend('invitations-of-person', String(viewer.id));
  const { name } = await transact(house.db, async (tx) => {
    const request = await askAgain(tx, space.id, numberIn(visit, 'request'), deedOf(visit));
    if (await hasRefused(tx, house.secrets, request.address)) throw new Refused('hosting.ask.refused');
    await house.post.write(tx, requestLetter(visit, request.id, request, request.person_id === null ? 'hours' : 'succession'));
    return request;
  });
  remarkOn(visit, { key: 'hosting.ask.sent', about: name });
  return goTo(visit, `${homeOf(visit)}/requests`);
}

async function withdraw(visit: MemberVisit): Promise<Response> {
  await transact(visit.house.db, (tx) => withdrawRequest(tx, visit.space.id, numberIn(visit, 'request'), visit.voice.now));
  remarkOn(visit, { key: 'hosting.ask.withdrawn' });
  return goTo(visit, `${homeOf(visit)}/requests`);
}
