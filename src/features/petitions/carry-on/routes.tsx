import { z } from 'zod';
import { transact } from '../../../database/open.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { Refused } from '../../../platform/http/failures.ts';
import { paragraphs, readForm } from '../../../platform/http/form.ts';
import type { Route } from '../../../platform/http/route.ts';
import { sayIn } from '../../../platform/i18n/voice.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { deliveryOf } from '../delivery/queries.ts';
import { askedOf, askToCarryOn, communities, openToMore } from './ask.ts';
import { CarryOnPage } from './view.tsx';

/** What becomes of those who signed: asked once, for a community that does something with it. */
export const carryOnRoutes: readonly Route[] = [
  campaignRoute('GET', '/carry-on', 'host', (visit) => carryOnPage(visit, freshForm())),
  campaignRoute('POST', '/carry-on', 'host', ask),
];

const askForm = z.object({ into: z.string(), words: paragraphs(3000) });

/** It was handed over or is closed: before that it has another aim. */
async function isItsTime({ house, space, petition }: CampaignVisit): Promise<boolean> {
  return petition.closedAt !== null || (await deliveryOf(house.db, space.id)).deliveredOn !== null;
}

async function carryOnPage(visit: CampaignVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house: { db }, space } = visit;
  const [asked, signers, choices, mayAsk] = await Promise.all([askedOf(db, space.id), openToMore(db, space.id), communities(db), isItsTime(visit)]);
  return show(visit, <CarryOnPage visit={visit} asked={asked} signers={signers} communities={choices} mayAsk={mayAsk} form={form} />, status);
}

async function ask(visit: CampaignVisit): Promise<Response> {
  const { house, space } = visit;
  if (visit.petition.erasedAt !== null || !(await isItsTime(visit))) throw new Refused('petitionCarryOn.early');
  const form = await readForm(visit, askForm);
  if (!form.ok) return carryOnPage(visit, form, 422);
  const into = (await communities(house.db)).find(({ slug }) => slug === form.values.into);
  if (!into) return carryOnPage(visit, { typed: form.typed, errors: { into: { key: 'petitionCarryOn.choose', limit: 0 } } }, 422);
  const title = sayIn(space.language)('petitionCarryOn.news', { space: into.name.slice(0, 120) });
  const isDone = await transact(house.db, (tx) => askToCarryOn(tx, { into, title, words: form.values.words }, { spaceId: space.id, ...deedOf(visit) }));
  if (isDone) remarkOn(visit, { key: 'petitionCarryOn.done' });
  return goTo(visit, `${homeOf(visit)}/carry-on`);
}
