import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { Refused } from '../../platform/http/failures.ts';
import { readForm, type Typed } from '../../platform/http/form.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { isFresh } from './told.ts';
import { figuresIn, toldForm, troubleWith, typedFrom } from './told-input.ts';
import { basisOf, lostBy } from './told-basis.ts';
import { tellSince, toldIn } from './told-queries.ts';
import { type Meanwhile, ToldPage } from './told-view.tsx';

export const toldRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/vitality/told', who: 'space', reach: 'host', handle: (visit) => toldPage(visit, null) },
  { method: 'PUT', path: '/spaces/:slug/vitality/told', who: 'space', reach: 'host', handle: keep },
];

async function toldPage(visit: MemberVisit, wrong: FormState | null, meanwhile?: readonly Meanwhile[]): Promise<Response> {
  hostsOnly(visit);
  const { house, space, voice } = visit;
  const all = await toldIn(house.db, space.id);
  const told = all.filter((each) => isFresh(each, voice.now));
  const last = told.reduce<Date | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  return show(visit, <ToldPage visit={visit} form={wrong ?? freshForm({ ...typedFrom(told), basis: basisOf(all) })} last={last} meanwhile={meanwhile} />, meanwhile ? 409 : wrong ? 422 : 200);
}

async function keep(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  const { house, space, viewer, voice } = visit;
  const form = await readForm(visit, toldForm);
  if (!form.ok) return toldPage(visit, form);
  const errors = troubleWith(form.values);
  if (Object.keys(errors).length > 0) return toldPage(visit, { typed: form.typed, errors });
  const sent = { basis: form.typed['basis'] ?? '', figures: figuresIn(form.values) };
  const kept = await transact(house.db, (tx) => tellSince(tx, space.id, sent, { by: viewer.id, at: voice.now }));
  if (kept === null) return toldMeanwhile(visit, form.typed, sent);
  remarkOn(visit, { key: kept === 0 ? 'learn.told.keptNone' : 'learn.told.kept' });
  return goTo(visit, `/spaces/${space.slug}/vitality`);
}

/** What was typed stays in the form, which now begins from what the other host told. */
async function toldMeanwhile(visit: MemberVisit, typed: Typed, { basis, figures }: Parameters<typeof tellSince>[2]): Promise<Response> {
  const now = await toldIn(visit.house.db, visit.space.id);
  const meanwhile = lostBy(figures, basis, now).map((name) => ({ name, told: now.find((each) => each.name === name) ?? null }));
  return toldPage(visit, freshForm({ ...typed, basis: basisOf(now) }), meanwhile);
}

/** An administrator looks in; what a space is like, those who bear it tell. */
function hostsOnly({ space }: MemberVisit): void {
  if (space.role !== 'host') throw new Refused('hosting.refused.onlyHosts', 403);
}
