import { z } from 'zod';
import { transact } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { line, paragraphs, readForm } from '../../../platform/http/form.ts';
import { numberIn } from '../../../platform/http/parameters.ts';
import type { Route } from '../../../platform/http/route.ts';
import { languageIn } from '../../../platform/i18n/format.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { type FormState, freshForm, TextArea, TextField } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { type CampaignVisit, campaignRoute, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { translateNews } from './actions.ts';
import { type NewsWords, newsWords } from './queries.ts';

/** News that is told already, such as a number that was reached or an answer, in another language: letters that leave from now on speak it. */
export const translatedNewsRoutes: readonly Route[] = [
  campaignRoute('GET', '/news/:news/in/:language', 'host', showForm),
  campaignRoute('PUT', '/news/:news/in/:language', 'host', write),
];

interface Asked {
  readonly id: number;
  readonly language: Language;
  readonly words: NewsWords;
}

async function askedFor(visit: CampaignVisit): Promise<Asked> {
  const { house: { db }, space, c } = visit;
  const [id, language] = [numberIn(visit, 'news'), c.req.param('language')];
  const words = isLanguage(language) && language !== space.language ? await newsWords(db, space.id, id, language) : null;
  if (!words || !isLanguage(language)) throw new NotFound();
  return { id, language, words };
}

async function showForm(visit: CampaignVisit): Promise<Response> {
  const asked = await askedFor(visit);
  return page(visit, asked, freshForm({ title: asked.words.title ?? '', body: asked.words.body ?? '' }));
}

/** A number that was reached may bring nothing that is to be said. */
const wordsForm = ({ originalBody }: NewsWords) => z.object({ title: line(200), body: originalBody === '' ? z.string().trim().max(10_000).default('') : paragraphs(10_000) });

async function write(visit: CampaignVisit): Promise<Response> {
  const asked = await askedFor(visit);
  const form = await readForm(visit, wordsForm(asked.words));
  if (!form.ok) return page(visit, asked, form, 422);
  await transact(visit.house.db, (tx) => translateNews(tx, visit.space.id, asked.id, { language: asked.language, ...form.values }));
  remarkOn(visit, { key: 'petitionWords.newsSaved', about: languageIn(visit.voice, asked.language) });
  return goTo(visit, `${homeOf(visit)}/news`);
}

const page = (visit: CampaignVisit, asked: Asked, form: FormState, status: 200 | 422 = 200): Response => show(visit, <TranslatedNewsPage visit={visit} asked={asked} form={form} />, status);

const TranslatedNewsPage = ({ visit, asked: { id, language, words }, form }: { visit: CampaignVisit; asked: Asked; form: FormState }) => {
  const { space, voice } = visit;
  const { t } = voice;
  const name = languageIn(voice, language);
  const original = (text: string) => <span class="as-typed" lang={space.language}>{text}</span>;
  return (
    <Page at={visit} title={`${t('petitionWords.newsTitle', { language: name })} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="news" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionWords.newsTitle', { language: name })}</h1><p class="lead">{t('petitionWords.newsLead', { language: name })}</p></header>
          <form class="form" method="post" action={`${homeOf(visit)}/news/${id}/in/${language}?_method=PUT`} novalidate>
            <TextField voice={voice} form={form} name="title" label={t('petitionNews.what')} help={original(words.originalTitle)} max={200} language={language} />
            <TextArea voice={voice} form={form} name="body" label={t('petitionNews.body')} help={original(words.originalBody)} max={10_000} language={language} />
            <div class="actions"><button class="button button-primary">{t('petitionWords.save')}</button><a class="button button-quiet" href={`${homeOf(visit)}/news`}>{t('form.back')}</a></div>
          </form>
        </div>
      </div>
    </Page>
  );
};
