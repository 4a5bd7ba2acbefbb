import { z } from 'zod';
import { transact } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { line, optionalLine, optionalText, paragraphs, readForm } from '../../../platform/http/form.ts';
import { numberIn } from '../../../platform/http/parameters.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { audit } from '../../../platform/audit.ts';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { takeNewsBack, tellNews, type TranslatedNews } from './actions.ts';
import { newsOf, readersOf } from './queries.ts';
import { translatedNewsRoutes } from './translated.tsx';
import { NewsPage } from './view.tsx';

/** What hosts tell those who signed, on the page and by letter to those who asked for it. */
export const newsRoutes: readonly Route[] = [
  campaignRoute('GET', '/news', 'host', (visit) => newsPage(visit, freshForm())),
  campaignRoute('POST', '/news', 'host', tell),
  campaignRoute('DELETE', '/news/:news', 'host', takeBack),
  ...translatedNewsRoutes,
];

const newsForm = z.object({ title: line(200), body: paragraphs(10_000), byLetter: z.string().optional().transform((value) => value === 'yes') });

/** The fields for the same in another language: words for both, or for neither. */
const otherForm = (language: Language) =>
  z.object({ [`title-${language}`]: optionalLine(200), [`body-${language}`]: optionalText(10_000) }).transform((typed) => ({ language, title: typed[`title-${language}`] ?? '', body: typed[`body-${language}`] ?? '' }));

/** Empty where everybody gets the same; or what is wrong with what was typed. */
async function otherWords(visit: CampaignVisit): Promise<{ readonly words: readonly TranslatedNews[]; readonly errors: FormState['errors'] }> {
  const forms = await Promise.all(visit.translations.map(({ language }) => readForm(visit, otherForm(language))));
  const words = forms.flatMap((form) => (form.ok ? [form.values] : []));
  const halves = words.flatMap(({ language, title, body }) => ((title === '') === (body === '') ? [] : [[`${title === '' ? 'title' : 'body'}-${language}`, { key: 'petitionWords.newsMissing', limit: 0 }] as const]));
  return { words: words.filter(({ title }) => title !== ''), errors: Object.assign(Object.fromEntries(halves), ...forms.map((form) => (form.ok ? {} : form.errors))) };
}

async function newsPage(visit: CampaignVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house: { db }, space } = visit;
  const [news, readers] = await Promise.all([newsOf(db, space.id), readersOf(db, space.id)]);
  return show(visit, <NewsPage visit={visit} news={news} readers={readers} form={form} />, status);
}

async function tell(visit: CampaignVisit): Promise<Response> {
  const [form, others] = [await readForm(visit, newsForm), await otherWords(visit)];
  if (!form.ok || Object.keys(others.errors).length > 0) return newsPage(visit, { typed: form.typed, errors: { ...others.errors, ...(form.ok ? {} : form.errors) } }, 422);
  const deed = { spaceId: visit.space.id, ...deedOf(visit) };
  await transact(visit.house.db, async (tx) => {
    const id = await tellNews(tx, { kind: 'update', ...form.values, translations: others.words }, deed);
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
