import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { conversationPath, prepare as renderAs } from '../conversations/public.ts';
import { todayIn } from '../../platform/http/place.ts';
import { actAsFounder, actOnOwnSeed, seedsOf } from './access.ts';
import { longestSeed, seedForm, type SeedInput } from './input.ts';
import { dayTrouble, isCrowded } from './rules.ts';
import { discardSeed, prepareSeed, rewriteSeed } from './seed-actions.ts';
import { othersInWeek, type OwnSeed, seedOf, waitingSeedsOf } from './seed-queries.ts';
import { SeedPage } from './seed-views.tsx';

export const seedRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/founding/seeds/new', who: 'space', reach: 'member', handle: askForSeed },
  { method: 'POST', path: '/spaces/:slug/founding/seeds', who: 'space', reach: 'member', handle: prepare },
  { method: 'POST', path: '/spaces/:slug/founding/seeds/preview', who: 'space', reach: 'member', handle: preview },
  { method: 'GET', path: '/spaces/:slug/founding/seeds/:seed', who: 'space', reach: 'member', handle: showSeed },
  { method: 'PUT', path: '/spaces/:slug/founding/seeds/:seed', who: 'space', reach: 'member', handle: change },
  { method: 'POST', path: '/spaces/:slug/founding/seeds/:seed/preview', who: 'space', reach: 'member', handle: previewChange },
  { method: 'DELETE', path: '/spaces/:slug/founding/seeds/:seed', who: 'space', reach: 'member', handle: discard },
];

function askForSeed(visit: MemberVisit): Promise<Response> {
  actAsFounder(visit);
  return seedPage(visit, null, freshForm());
}

async function prepare(visit: MemberVisit): Promise<Response> {
  actAsFounder(visit);
  const form = await readForm(visit, seedForm);
  if (!form.ok) return seedPage(visit, null, form, 422);
  const trouble = dayTrouble(form.values.dueOn, todayIn(visit));
  if (trouble) return seedPage(visit, null, { typed: form.typed, errors: { dueOn: { key: trouble, limit: 0 } } }, 422);
  const id = await transact(visit.house.db, (tx) => prepareSeed(tx, visit.space.id, form.values, deedOf(visit)));
  return planned(visit, form.values, id);
}

async function showSeed(visit: MemberVisit): Promise<Response> {
  const seed = await ownSeed(visit);
  if (seed.conversationId !== null) return goTo(visit, conversationPath(visit.space.slug, { id: seed.conversationId, title: seed.title }));
  return seedPage(visit, seed, freshForm({ title: seed.title, body: seed.body, dueOn: seed.dueOn }));
}

async function change(visit: MemberVisit): Promise<Response> {
  const seed = await ownSeed(visit);
  const form = await readForm(visit, seedForm);
  if (!form.ok) return seedPage(visit, seed, form, 422);
  const trouble = dayTrouble(form.values.dueOn, todayIn(visit));
  if (trouble) return seedPage(visit, seed, { typed: form.typed, errors: { dueOn: { key: trouble, limit: 0 } } }, 422);
  await transact(visit.house.db, (tx) => rewriteSeed(tx, visit.space.id, seed.id, form.values, deedOf(visit)));
  return planned(visit, form.values, seed.id);
}

function preview(visit: MemberVisit): Promise<Response> {
  actAsFounder(visit);
  return previewPage(visit, null);
}

async function previewChange(visit: MemberVisit): Promise<Response> {
  return previewPage(visit, await ownSeed(visit));
}

/** What it will look like, above all that was typed. Nothing is planned by looking at it, and nothing has to be right yet. */
async function previewPage(visit: MemberVisit, seed: OwnSeed | null): Promise<Response> {
  const { typed } = await readForm(visit, seedForm);
  const { html } = await renderAs(visit.house.db, visit.space.id, (typed['body'] ?? '').slice(0, longestSeed), visit.space.language);
  return seedPage(visit, seed, freshForm(typed), 200, html);
}

async function discard(visit: MemberVisit): Promise<Response> {
  const seed = await ownSeed(visit);
  await transact(visit.house.db, (tx) => discardSeed(tx, visit.space.id, seed.id, deedOf(visit)));
  remarkOn(visit, { key: 'founding.seed.discarded' });
  return goTo(visit, seedsOf(visit));
}

/** A full week is no reason to refuse; other weeks are pointed at. */
async function planned(visit: MemberVisit, { dueOn, title }: SeedInput, id: number): Promise<Response> {
  const others = await othersInWeek(visit.house.db, visit.space.id, dueOn, id);
  remarkOn(visit, { key: isCrowded(others) ? 'founding.seed.crowded' : 'founding.seed.planned', about: title.slice(0, 200) });
  return goTo(visit, seedsOf(visit));
}

async function ownSeed(visit: MemberVisit): Promise<OwnSeed> {
  actOnOwnSeed(visit);
  return seedOf(visit.house.db, visit.space.id, visit.viewer.id, numberIn(visit, 'seed'));
}

async function seedPage(visit: MemberVisit, seed: OwnSeed | null, form: FormState, status: 200 | 422 = 200, html: string | null = null): Promise<Response> {
  const waiting = await waitingSeedsOf(visit.house.db, visit.space.id, visit.viewer.id);
  return show(visit, <SeedPage visit={visit} seed={seed} form={form} html={html} waiting={waiting.filter(({ id }) => id !== seed?.id)} />, status);
}

const deedOf = ({ viewer, voice }: MemberVisit) => ({ by: viewer.id, at: voice.now });
