import { raw } from 'hono/html';
import type { Language } from '../../../database/schema.ts';
import { languageIn, when } from '../../../platform/i18n/format.ts';
import { languageNames } from '../../../platform/i18n/languages.ts';
import { type FormState, TextArea, TextField, Tick } from '../../../ui/field.tsx';
import { Empty } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { Act, OnLine, Tag } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { minutesToTakeBack } from './actions.ts';
import type { ToldNews } from './queries.ts';

export const NewsPage = ({ visit, news, readers, form }: { visit: CampaignVisit; news: readonly ToldNews[]; readers: number; form: FormState }) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('petitionNews.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="news" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionNews.title')}</h1><p class="lead">{t('petitionNews.lead')}</p></header>
          <form class="form" method="post" action={`${homeOf(visit)}/news`} novalidate>
            <TextField voice={voice} form={form} name="title" label={t('petitionNews.what')} max={200} />
            <TextArea voice={voice} form={form} name="body" label={t('petitionNews.body')} help={t('petitionNews.bodyHelp')} max={10_000} />
            {visit.translations.map(({ language }) => <InAnotherLanguage visit={visit} form={form} language={language} />)}
            <Tick voice={voice} form={form} name="byLetter" label={t('petitionNews.byLetter', { count: readers })} />
            <p class="small soft">{t('petitionNews.politely', { minutes: minutesToTakeBack })}</p>
            <div class="actions"><button class="button button-primary">{t('petitionNews.tell')}</button></div>
          </form>
          <p class="actions section"><a class="button" href={`${homeOf(visit)}/questions`}>{t('petitionQuestions.title')}</a></p>
          <section class="section">
            <OnLine title={t('petitionNews.before')} />
            {news.length === 0 ? <Empty title={t('petitionNews.none')}><p>{t('petitionNews.noneHelp')}</p></Empty> : <ol class="timeline section-tight">{news.map((each) => <Told visit={visit} news={each} />)}</ol>}
          </section>
        </div>
      </div>
    </Page>
  );
};

/** The same for who reads another language; whoever has nothing to add leaves it shut. */
const InAnotherLanguage = ({ visit: { voice }, form, language }: { visit: CampaignVisit; form: FormState; language: Language }) => {
  const { t } = voice;
  const [title, body] = [`title-${language}`, `body-${language}`];
  const name = languageIn(voice, language);
  return (
    <details class="more" open={[title, body].some((field) => (form.typed[field] ?? '') !== '' || field in form.errors)}>
      <summary>{t('petitionWords.news', { language: name })}</summary>
      <div class="form section-tight">
        <p class="small soft">{t('petitionWords.newsHelp', { language: name })}</p>
        <TextField voice={voice} form={form} name={title} label={`${t('petitionNews.what')} (${name})`} max={200} language={language} isOptional />
        <TextArea voice={voice} form={form} name={body} label={`${t('petitionNews.body')} (${name})`} max={10_000} language={language} isOptional />
      </div>
    </details>
  );
};

const Told = ({ visit, news: { id, kind, title, html, at, writer, languages, waiting, gone } }: { visit: CampaignVisit; news: ToldNews }) => {
  const { t } = visit.voice;
  return (
    <li data-state="done">
      <time datetime={at.toISOString()}>{[when(visit.voice, at), writer].filter((part) => part !== null).join(', ')}</time>
      <h3>{title}</h3>
      <div class="prose">{raw(html)}</div>
      {(waiting > 0 || gone > 0 || languages.length > 0) && (
        <p class="tags">
          {(waiting > 0 || gone > 0) && <Tag kind="outline">{t('petitionNews.letters', { gone, waiting })}</Tag>}
          {languages.map((language) => <Tag>{languageNames[language]}</Tag>)}
        </p>
      )}
      {visit.translations.length > 0 && (
        <p class="small">{visit.translations.map(({ language }) => <a href={`${homeOf(visit)}/news/${id}/in/${language}`}>{t(languages.includes(language) ? 'petitionWords.newsChange' : 'petitionWords.newsWrite', { language: languageIn(visit.voice, language) })}</a>)}</p>
      )}
      {kind === 'update' && <div class="section-tight"><Act to={`${homeOf(visit)}/news/${id}?_method=DELETE`} class="button button-quiet">{t(gone === 0 && waiting > 0 ? 'petitionNews.takeBack' : 'petitionNews.takeOff')}</Act></div>}
    </li>
  );
};
