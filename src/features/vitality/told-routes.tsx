import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { isFresh } from './told.ts';
import { figuresIn, toldForm, troubleWith, typedFrom } from './told-input.ts';
import { tell, toldIn } from './told-queries.ts';
import { ToldPage } from './told-view.tsx';

export const toldRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/vitality/told', who: 'space', reach: 'host', handle: (visit) => toldPage(visit, null) },
  { method: 'PUT', path: '/spaces/:slug/vitality/told', who: 'space', reach: 'host', handle: keep },
];

async function toldPage(visit: MemberVisit, wrong: FormState | null): Promise<Response> {
  hostsOnly(visit);
  const { house, space, voice } = visit;
  const told = (await toldIn(house.db, space.id)).filter((each) => isFresh(each, voice.now));
  const last = told.reduce<Date | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  return show(visit, <ToldPage visit={visit} form={wrong ?? freshForm(typedFrom(told))} last={last} />, wrong ? 422 : 200);
}

async function keep(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  const { house, space, viewer, voice } = visit;
  const form = await readForm(visit, toldForm);
  if (!form.ok) return toldPage(visit, form);
  const errors = troubleWith(form.values);
  if (Object.keys(errors).length > 0) return toldPage(visit, { typed: form.typed, errors });
  const kept = await transact(house.db, (tx) => tell(tx, space.id, figuresIn(form.values), { by: viewer.id, at: voice.now }));
  remarkOn(visit, { key: kept === 0 ? 'learn.told.keptNone' : 'learn.told.kept' });
  return goTo(visit, `/spaces/${space.slug}/vitality`);
}

/** An administrator looks in; what a space is like, those who bear it tell. */
function hostsOnly({ space }: MemberVisit): void {
  if (space.role !== 'host') throw new Refused('hosting.refused.onlyHosts', 403);
}
