import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { readForm } from '../../platform/http/form.ts';
import type { PersonalVisit, Route } from '../../platform/http/route.ts';
import { freshForm } from '../../ui/field.tsx';
import { beginGroup } from './begin-actions.ts';
import { groupForm } from './begin-input.ts';
import { BeginPage } from './begin-view.tsx';

export const beginRoutes: readonly Route[] = [
  { method: 'GET', path: '/events/new', who: 'signed-in', handle: ask },
  { method: 'POST', path: '/events', who: 'signed-in', handle: begin },
];

function ask(visit: PersonalVisit): Response {
  return show(visit, <BeginPage visit={visit} form={freshForm({ visibility: 'listed', language: visit.organisation.language })} />);
}

async function begin(visit: PersonalVisit): Promise<Response> {
  const form = await readForm(visit, groupForm);
  if (!form.ok) return show(visit, <BeginPage visit={visit} form={form} />, 422);
  const { slug } = await transact(visit.house.db, (tx) => beginGroup(tx, form.values, { by: visit.viewer.id, at: visit.voice.now }));
  remarkOn(visit, { key: 'events.begin.done', about: form.values.name });
  return goTo(visit, `/spaces/${slug}/round`);
}
