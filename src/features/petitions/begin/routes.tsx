import { transact } from '../../../database/open.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { Refused } from '../../../platform/http/failures.ts';
import { readForm } from '../../../platform/http/form.ts';
import type { PersonalVisit, Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../ui/field.tsx';
import { beginPetition } from './begin.ts';
import { beginForm } from './input.ts';
import { BeginPage } from './view.tsx';
import { mayBegin } from './who.ts';

export const beginRoutes: readonly Route[] = [
  { method: 'GET', path: '/petitions/new', who: 'signed-in', handle: askForPetition },
  { method: 'POST', path: '/petitions', who: 'signed-in', handle: begin },
];

async function askForPetition(visit: PersonalVisit): Promise<Response> {
  await refuseOthers(visit);
  return show(visit, <BeginPage visit={visit} form={freshForm({ language: visit.organisation.language })} />);
}

async function begin(visit: PersonalVisit): Promise<Response> {
  await refuseOthers(visit);
  const form = await readForm(visit, beginForm);
  if (!form.ok) return show(visit, <BeginPage visit={visit} form={form} />, 422);
  const { slug } = await transact(visit.house.db, (tx) => beginPetition(tx, form.values, { by: visit.viewer.id, at: visit.voice.now }));
  remarkOn(visit, { key: 'petitionPlan.begin.done', about: form.values.title });
  return goTo(visit, `/petitions/${slug}/plan`);
}

async function refuseOthers({ house, viewer }: PersonalVisit): Promise<void> {
  if (!(await mayBegin(house.db, viewer))) throw new Refused('petitionPlan.begin.refused', 403);
}
