import { z } from 'zod';
import { transact } from '../../../database/open.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { line, paragraphs, readForm } from '../../../platform/http/form.ts';
import { numberIn } from '../../../platform/http/parameters.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { audit } from '../../../platform/audit.ts';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { takeNewsBack, tellNews } from './actions.ts';
import { newsOf, readersOf } from './queries.ts';
import { NewsPage } from './view.tsx';

/** What hosts tell those who signed, on the page and by letter to those who asked for it. */
export const newsRoutes: readonly Route[] = [
  campaignRoute('GET', '/news', 'host', (visit) => newsPage(visit, freshForm())),
  campaignRoute('POST', '/news', 'host', tell),
  campaignRoute('DELETE', '/news/:news', 'host', takeBack),
];

const newsForm = z.object({ title: line(200), body: paragraphs(10_000), byLetter: z.string().optional().transform((value) => value === 'yes') });

async function newsPage(visit: CampaignVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house: { db }, space } = visit;
  const [news, readers] = await Promise.all([newsOf(db, space.id), readersOf(db, space.id)]);
  return show(visit, <NewsPage visit={visit} news={news} readers={readers} form={form} />, status);
}

async function tell(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, newsForm);
  if (!form.ok) return newsPage(visit, form, 422);
  const deed = { spaceId: visit.space.id, ...deedOf(visit) };
  await transact(visit.house.db, async (tx) => {
    const id = await tellNews(tx, { kind: 'update', ...form.values }, deed);
    if (id !== null) await audit(tx, { at: deed.at, actor: deed.by, action: 'news.told', spaceId: deed.spaceId, subject: `news ${id}`, details: { byLetter: form.values.byLetter } });
  });
  remarkOn(visit, { key: form.values.byLetter ? 'petitionNews.toldByLetter' : 'petitionNews.told' });
  return goTo(visit, `${homeOf(visit)}/news`);
}

async function takeBack(visit: CampaignVisit): Promise<Response> {
  const { space, house } = visit;
  const gone = await transact(house.db, (tx) => takeNewsBack(tx, space.id, numberIn(visit, 'news')));
  remarkOn(visit, { key: gone === 0 ? 'petitionNews.takenBack' : 'petitionNews.takenBackLate', about: String(gone) });
  return goTo(visit, `${homeOf(visit)}/news`);
}
