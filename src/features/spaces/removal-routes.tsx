import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { readerOf } from '../members/public.ts';
import { removeMember } from './actions.ts';
import { exclusionsIn, liftExclusion } from './exclusions.ts';
import { removalForm } from './input.ts';
import { personIn } from './queries.ts';
import { removalLetter } from './removal-mail.ts';
import { ExclusionsPage, RemovalPage } from './removal-views.tsx';
import { deedOf } from './routes.tsx';

export const removalRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/people/:person/removal', who: 'space', reach: 'host', handle: (visit) => removalPage(visit, freshForm()) },
  { method: 'DELETE', path: '/spaces/:slug/people/:person', who: 'space', reach: 'host', handle: remove },
  { method: 'GET', path: '/spaces/:slug/exclusions', who: 'space', reach: 'host', handle: listExclusions },
  { method: 'DELETE', path: '/spaces/:slug/exclusions/:person', who: 'space', reach: 'host', handle: lift },
];

async function removalPage(visit: MemberVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const person = await personIn(visit.house.db, visit.space.id, numberIn(visit, 'person'));
  if (!person) throw new NotFound();
  return show(visit, <RemovalPage visit={visit} person={person} form={form} />, status);
}

async function remove(visit: MemberVisit): Promise<Response> {
  const { house, space } = visit;
  const form = await readForm(visit, removalForm);
  if (!form.ok) return removalPage(visit, form, 422);
  const removal = { reason: form.values.reason, staysOut: form.values.staysOut === 'yes' };
  const personId = numberIn(visit, 'person');
  await transact(house.db, async (tx) => {
    await removeMember(tx, space.id, personId, removal, deedOf(visit));
    const reader = await readerOf(tx, personId);
    if (reader) await house.post.write(tx, removalLetter(visit, reader, removal));
  });
  remarkOn(visit, { key: removal.staysOut ? 'membership.removal.doneShut' : 'people.removed' });
  return goTo(visit, `/spaces/${space.slug}/people`);
}

async function listExclusions(visit: MemberVisit): Promise<Response> {
  return show(visit, <ExclusionsPage visit={visit} exclusions={await exclusionsIn(visit.house.db, visit.space.id)} />);
}

async function lift(visit: MemberVisit): Promise<Response> {
  await transact(visit.house.db, (tx) => liftExclusion(tx, visit.space.id, numberIn(visit, 'person'), deedOf(visit)));
  remarkOn(visit, { key: 'membership.exclusions.lifted' });
  return goTo(visit, `/spaces/${visit.space.slug}/exclusions`);
}
