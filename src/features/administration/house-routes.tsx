import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { PersonalVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { beginnersOf } from '../petitions/public.ts';
import { beginnersRoutes } from './beginners.tsx';
import { giveOffice, houseForm, officeForm, officeHolders, offices, reviseOrganisation, takeOffice } from './house.ts';
import { HousePage } from './house-view.tsx';

export const houseRoutes: readonly Route[] = [
  { method: 'GET', path: '/admin/house', who: 'administrator', handle: (visit) => housePage(visit, {}) },
  { method: 'PUT', path: '/admin/house', who: 'administrator', handle: revise },
  { method: 'POST', path: '/admin/offices', who: 'administrator', handle: give },
  { method: 'DELETE', path: '/admin/offices/:office/:person', who: 'administrator', handle: take },
  ...beginnersRoutes,
];

const deedOf = ({ viewer, voice }: PersonalVisit) => ({ by: viewer.id, at: voice.now });

async function housePage(visit: PersonalVisit, forms: { house?: FormState; office?: FormState }): Promise<Response> {
  const { organisation, house } = visit;
  const { house: houseState = freshForm({ organisation: organisation.name, language: organisation.language }), office = freshForm({ office: 'administrator' }) } = forms;
  const [holders, beginners] = await Promise.all([officeHolders(house.db), beginnersOf(house.db)]);
  return show(visit, <HousePage visit={visit} holders={holders} house={houseState} office={office} beginners={beginners} />, forms.house || forms.office ? 422 : 200);
}

async function revise(visit: PersonalVisit): Promise<Response> {
  const form = await readForm(visit, houseForm);
  if (!form.ok) return housePage(visit, { house: form });
  const { organisation: name, language } = form.values;
  await transact(visit.house.db, (tx) => reviseOrganisation(tx, { name, language }, deedOf(visit)));
  remarkOn(visit, { key: 'house.saved' });
  return goTo(visit, '/admin/house');
}

async function give(visit: PersonalVisit): Promise<Response> {
  const form = await readForm(visit, officeForm);
  if (!form.ok) return housePage(visit, { office: form });
  const { email, office } = form.values;
  const isMember = await transact(visit.house.db, (tx) => giveOffice(tx, email, office, deedOf(visit)));
  if (!isMember) return housePage(visit, { office: { typed: form.typed, errors: { email: { key: 'archivePeople.unknown', limit: 0 } } } });
  remarkOn(visit, { key: 'house.given' });
  return goTo(visit, '/admin/house');
}

async function take(visit: PersonalVisit): Promise<Response> {
  const office = offices.find((each) => each === visit.c.req.param('office'));
  if (office === undefined) throw new NotFound();
  const person = numberIn(visit, 'person');
  await transact(visit.house.db, (tx) => takeOffice(tx, person, office, deedOf(visit)));
  remarkOn(visit, { key: 'house.taken' });
  // Who gave up their own office has no business here any more.
  return goTo(visit, office === 'administrator' && person === visit.viewer.id ? '/' : '/admin/house');
}
