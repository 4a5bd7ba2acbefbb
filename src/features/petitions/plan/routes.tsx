import { z } from 'zod';
import { transact } from '../../../database/open.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { NotFound, Refused } from '../../../platform/http/failures.ts';
import { paragraphs, readForm } from '../../../platform/http/form.ts';
import { pageNumber } from '../../../platform/http/parameters.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { pledgedIn } from '../carriers/queries.ts';
import { writePlan } from './actions.ts';
import { PlanEditPage } from './edit-view.tsx';
import { giveUpPlan } from './give-up.ts';
import { PlanHistoryPage, versionsPerPage } from './history-view.tsx';
import { planForm, typedFrom } from './input.ts';
import { planOf, plansOf } from './queries.ts';
import { PlanPage } from './view.tsx';

export const planRoutes: readonly Route[] = [
  campaignRoute('GET', '/plan', 'founder', (visit) => planPage(visit, freshForm())),
  campaignRoute('GET', '/plan/versions', 'founder', showHistory),
  campaignRoute('GET', '/plan/edit', 'host', (visit) => editPage(visit, freshForm(typedFrom(visit.plan)))),
  campaignRoute('PUT', '/plan', 'host', write),
  campaignRoute('POST', '/plan/ending', 'host', giveUp),
];

const endingForm = z.object({ reason: paragraphs(1000) });

async function planPage(visit: CampaignVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  return show(visit, <PlanPage visit={visit} pledged={await pledgedIn(visit.house.db, visit.space.id)} form={form} />, status);
}

async function giveUp(visit: CampaignVisit): Promise<Response> {
  const { house, space } = visit;
  if (space.state !== 'founding') throw new Refused('gate.noWay');
  const form = await readForm(visit, endingForm);
  if (!form.ok) return planPage(visit, form, 422);
  await transact(house.db, (tx) => giveUpPlan(tx, space.id, form.values.reason, deedOf(visit)));
  remarkOn(visit, { key: 'petitionPlan.giveUp.done', about: space.name });
  return goTo(visit, '/petitions');
}

async function editPage(visit: CampaignVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  return show(visit, <PlanEditPage visit={visit} form={form} pledged={await pledgedIn(visit.house.db, visit.space.id)} />, status);
}

async function write(visit: CampaignVisit): Promise<Response> {
  const { house, space } = visit;
  if (space.state === 'ended') throw new Refused('petitionPlan.over');
  const form = await readForm(visit, planForm);
  if (!form.ok) return editPage(visit, form, 422);
  const { text, version, errors } = form.values;
  if (Object.keys(errors).length > 0) return editPage(visit, { typed: form.typed, errors }, 422);
  const written = await transact(house.db, (tx) => writePlan(tx, version, text, { spaceId: space.id, ...deedOf(visit) }));
  if (written === null) return writtenMeanwhile(visit, form.typed);
  remarkOn(visit, { key: 'petitionPlan.saved' });
  return goTo(visit, `${homeOf(visit)}/plan`);
}

/** What was typed stays in the form, which now begins from the version that somebody else wrote. */
async function writtenMeanwhile(visit: CampaignVisit, typed: Readonly<Record<string, string>>): Promise<Response> {
  const { house: { db }, space } = visit;
  const [now, pledged] = await Promise.all([planOf(db, space.id), pledgedIn(db, space.id)]);
  return show(visit, <PlanEditPage visit={visit} form={freshForm({ ...typed, version: String(now.version) })} pledged={pledged} meanwhile={now} />, 409);
}

async function showHistory(visit: CampaignVisit): Promise<Response> {
  const page = pageNumber(visit);
  // One more than is shown: the last of a page is compared with the one before it.
  const versions = await plansOf(visit.house.db, visit.space.id, { limit: versionsPerPage + 1, offset: (page - 1) * versionsPerPage });
  if (versions.length === 0 && page > 1) throw new NotFound();
  return show(visit, <PlanHistoryPage visit={visit} versions={versions} page={page} />);
}
