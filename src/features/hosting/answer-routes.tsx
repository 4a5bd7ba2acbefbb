import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { bodyOf, readForm } from '../../platform/http/form.ts';
import { todayIn } from '../../platform/http/place.ts';
import type { Route, Visit } from '../../platform/http/route.ts';
import { number } from '../../platform/i18n/format.ts';
import { refuseLetters } from '../../platform/mail/refusals.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { RefusalPage } from '../spaces/public.ts';
import { AnswerPage, YesPage } from './answer-views.tsx';
import { acceptForm, saying } from './input.ts';
import { acceptRequest, declineRequest, type HostRequest, provenRequest } from './requests.ts';
import { statusOf } from './rules.ts';
import { bequestOf } from './succession.ts';

/** Nobody signs in here: the key in the letter has shown the address. */
export const answerRoutes: readonly Route[] = [
  { method: 'GET', path: '/hosting/:code', who: 'everyone', handle: showRequest },
  { method: 'POST', path: '/hosting/:code', who: 'everyone', handle: accept },
  { method: 'DELETE', path: '/hosting/:code', who: 'everyone', handle: decline },
  { method: 'GET', path: '/hosting/:code/refusal', who: 'everyone', handle: askForRefusal },
  { method: 'POST', path: '/hosting/:code/refusal', who: 'everyone', handle: refuse },
];

const codeIn = ({ c }: Visit) => c.req.param('code') ?? '';

/** Looking accepts nothing: a mail scanner that follows the link promises nobody's hours. */
async function showRequest(visit: Visit): Promise<Response> {
  const request = await answerable(visit);
  return answerPage(visit, request, freshForm({ hours: number(visit.voice, request.hours, 1) }));
}

async function answerPage(visit: Visit, request: HostRequest, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  if (request.accepted_at) return show(visit, <YesPage visit={visit} request={request} />);
  const { person_id: personId, asked_by: askedBy, spaceId } = request;
  const bequest = personId !== null && askedBy !== null ? await bequestOf(visit.house.db, spaceId, askedBy, todayAt(visit, request)) : null;
  return show(visit, <AnswerPage visit={visit} request={request} code={codeIn(visit)} form={form} bequest={bequest} />, status);
}

async function accept(visit: Visit): Promise<Response> {
  const { house, voice } = visit;
  const request = await answerable(visit);
  const form = await readForm(visit, acceptForm);
  if (!form.ok) return answerPage(visit, request, saying(form, { hours: 'hosting.ask.hoursWrong' }), 422);
  await transact(house.db, (tx) => acceptRequest(tx, request, { hours: form.values.hours, language: voice.language, at: voice.now, today: todayAt(visit, request) }));
  return goTo(visit, `/hosting/${codeIn(visit)}`);
}

async function decline(visit: Visit): Promise<Response> {
  const request = await proven(visit);
  // Who clicks twice has said the same thing once.
  if (!['asked', 'ratherNot'].includes(statusOf(request, visit.voice.now))) throw new NotFound();
  await transact(visit.house.db, (tx) => declineRequest(tx, request, visit.voice.now));
  remarkOn(visit, { key: 'hosting.answer.declined', about: request.askedBy ?? request.spaceName });
  return goTo(visit, '/');
}

async function askForRefusal(visit: Visit): Promise<Response> {
  await proven(visit);
  return show(visit, <RefusalPage visit={visit} to={`/hosting/${codeIn(visit)}/refusal`} />);
}

/** Also what a mail program does by itself on "unsubscribe" (RFC 8058), which comes from no page of ours. */
async function refuse(visit: Visit): Promise<Response> {
  const { house, voice } = visit;
  const request = await proven(visit);
  const isMailProgram = (await bodyOf(visit))['List-Unsubscribe'] === 'One-Click';
  await transact(house.db, async (tx) => {
    await refuseLetters(tx, house.secrets, request.address, voice.now);
    await declineRequest(tx, request, voice.now);
  });
  if (isMailProgram) return visit.c.text(voice.t('refusal.done'));
  remarkOn(visit, { key: 'refusal.done' });
  return goTo(visit, '/');
}

const todayAt = ({ organisation, voice }: Visit, space: HostRequest) => todayIn({ space, organisation, voice });

/** A request that stands, or was said yes to; one that was declined, withdrawn or has run out is not there any more. */
async function answerable(visit: Visit): Promise<HostRequest> {
  const request = await proven(visit);
  const status = statusOf(request, visit.voice.now);
  if (status !== 'asked' && status !== 'yes') throw new NotFound();
  return request;
}

async function proven(visit: Visit): Promise<HostRequest> {
  const request = await provenRequest(visit.house.db, visit.house.secrets, codeIn(visit));
  if (!request) throw new NotFound();
  return request;
}
