import { transact, type Tx } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { readForm } from '../../platform/http/form.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { number } from '../../platform/i18n/format.ts';
import { hasRefused } from '../../platform/mail/refusals.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { hostsOf } from '../spaces/public.ts';
import { saying, successionForm } from './input.ts';
import { requestLetter } from './request-mail.ts';
import { askForHours, whyNotAsk } from './requests.ts';
import { bequestOf, type Candidate, candidatesIn, pendingOf } from './succession.ts';
import { SuccessionPage } from './succession-view.tsx';
import { todayIn } from '../../platform/http/place.ts';
import { deedOf, homeOf, hostsOnly, refuseOnceEnded } from './visit.ts';

export const successionRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/hosts/succession', who: 'space', reach: 'host', handle: (visit) => successionPage(visit, freshForm({ hours: number(visit.voice, usualHours) })) },
  { method: 'POST', path: '/spaces/:slug/hosts/succession', who: 'space', reach: 'host', handle: ask },
];

const usualHours = 2;

async function successionPage(visit: MemberVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  hostsOnly(visit);
  const { house: { db }, space, viewer, voice } = visit;
  const [hosts, candidates, pending, bequest] = await Promise.all([
    hostsOf(db, space.id),
    candidatesIn(db, space.id),
    pendingOf(db, space.id, viewer.id, voice.now),
    bequestOf(db, space.id, viewer.id, todayIn(visit)),
  ]);
  const others = hosts.filter(({ id }) => id !== viewer.id);
  return show(visit, <SuccessionPage visit={visit} form={form} others={others} candidates={candidates} pending={pending} bequest={bequest} />, status);
}

/** A letter asks one member by name; whoever says yes to it hosts from then on, and what was promised passes to them. */
async function ask(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  hostsOnly(visit);
  const { house, viewer, space } = visit;
  const form = await readForm(visit, successionForm);
  if (!form.ok) return successionPage(visit, saying(form, { person: 'membership.succession.chooseFirst', hours: 'hosting.ask.hoursWrong' }), 422);
  await house.limits.spend('invitations-of-person', String(viewer.id));
  const [candidate] = await candidatesIn(house.db, space.id, form.values.person);
  if (!candidate) return successionPage(visit, notThem(form.typed, 'membership.succession.chooseFirst'), 422);
  const { hours, words } = form.values;
  const why = await transact(house.db, (tx) => askByLetter(tx, visit, candidate, { hours, words }));
  if (why !== null) return successionPage(visit, notThem(form.typed, `hosting.ask.${why}`), 422);
  remarkOn(visit, { key: 'membership.succession.sent', about: candidate.name });
  return goTo(visit, `${homeOf(visit)}/succession`);
}

async function askByLetter(tx: Tx, visit: MemberVisit, { id, name, address }: Candidate, { hours, words }: { hours: number; words: string }) {
  if (await hasRefused(tx, visit.house.secrets, address)) return 'refused';
  const why = await whyNotAsk(tx, visit.space.id, address, visit.voice.now);
  if (why !== null) return why;
  const request = await askForHours(tx, visit.space.id, { name, email: address, hours, words }, deedOf(visit), id);
  await visit.house.post.write(tx, requestLetter(visit, request, { name, address, hours, words }, 'succession'));
  return null;
}

const notThem = (typed: FormState['typed'], key: FormState['errors'][string]['key']): FormState => ({ typed, errors: { person: { key, limit: 0 } } });
