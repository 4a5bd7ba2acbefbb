import { z } from 'zod';
import { transact } from '../../../database/open.ts';
import { othersLevels } from '../../../core/forecast/signs.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { readForm } from '../../../platform/http/form.ts';
import type { Route } from '../../../platform/http/route.ts';
import { thresholdsInForce } from '../../../platform/thresholds.ts';
import { takePen } from '../../../ui/chart/pen.ts';
import { petitionPatterns } from '../../vitality/public.ts';
import { type CampaignVisit, campaignRoute, homeOf } from '../access.ts';
import { carriersIn } from '../carriers/queries.ts';
import { drawAhead } from './drawing.ts';
import { lookAhead } from './foresee.ts';
import { figuresOf } from './likeness.ts';
import { curveOf, lookedBack, passedOnBy } from './queries.ts';
import { ForecastPage } from './view.tsx';

/** What hosts see of what may come, and whether everybody sees it. */
export const forecastRoutes: readonly Route[] = [
  campaignRoute('GET', '/forecast', 'host', showForecast),
  campaignRoute('POST', '/forecast', 'host', choose),
];

const choiceForm = z.object({ others: z.enum(['', ...othersLevels]), shown: z.string().optional().transform((value) => value === 'yes') });

async function showForecast(visit: CampaignVisit): Promise<Response> {
  const { house: { db }, space, petition, plan, voice } = visit;
  const { openedAt } = petition;
  if (openedAt === null) throw new NotFound();
  const [curve, before, carriers, passedOn, thresholds] = await Promise.all([curveOf(db, space.id, openedAt, voice.now), lookedBack(db), carriersIn(db, space.id), passedOnBy(db, space.id, voice.now), thresholdsInForce(db)]);
  const ahead = petition.closedAt === null ? lookAhead({ openedAt, deliverOn: plan.deliverOn, others: petition.others }, curve, voice.now) : null;
  const likeness = petition.closedAt === null ? petitionPatterns(voice, figuresOf(visit, { openedAt, curve, carriers, passedOn }), thresholds) : null;
  const drawing = ahead && drawAhead(await takePen(), visit, { openedAt, curve, ahead });
  return show(visit, <ForecastPage visit={visit} curve={curve} ahead={ahead} drawing={drawing} before={before} carriers={carriers} likeness={likeness} />);
}

async function choose(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, choiceForm);
  if (!form.ok) throw new NotFound();
  const { others, shown } = form.values;
  await transact(visit.house.db, (tx) => tx.updateTable('petition').set({ others: others === '' ? null : others, shows_forecast: shown }).where('space_id', '=', visit.space.id).execute());
  remarkOn(visit, { key: shown ? 'petitionForecast.shownNow' : 'petitionForecast.hiddenNow' });
  return goTo(visit, `${homeOf(visit)}/forecast`);
}
