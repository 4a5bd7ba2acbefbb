import { raw } from 'hono/html';
import { when } from '../../../platform/i18n/format.ts';
import { type FormState, freshForm, TextArea } from '../../../ui/field.tsx';
import { Empty } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { Act, OnLine, Tag } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf, type PetitionVisit } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import type { AnsweredQuestion, Question } from './actions.ts';

/** On the petition's page: what was asked and answered, and where to ask. */
export const QuestionsAndAnswers = ({ visit, questions }: { visit: PetitionVisit; questions: readonly AnsweredQuestion[] }) => {
  const { t } = visit.voice;
  return (
    <section class="section">
      <OnLine title={t('petitionQuestions.title')}>{visit.petition.closedAt === null && <a href={`${homeOf(visit)}/question`}>{t('petitionQuestions.ask')}</a>}</OnLine>
      {questions.length === 0 && <p class="soft section-tight">{t('petitionQuestions.none')}</p>}
      {questions.map(({ words, html }) => <details class="more section-tight"><summary>{words}</summary><div class="prose" lang={visit.space.language}>{raw(html ?? '')}</div></details>)}
    </section>
  );
};

export const AskPage = ({ visit, form }: { visit: PetitionVisit; form: FormState }) => {
  const { words, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('petitionQuestions.ask')} · ${words.title}`} room="petitions" width="narrow" isPrivate>
      <header class="page-head"><p class="eyebrow" lang={words.language}>{words.title}</p><h1>{t('petitionQuestions.ask')}</h1><p class="lead">{t('petitionQuestions.askLead')}</p></header>
      <form class="form" method="post" action={`${homeOf(visit)}/question`} novalidate>
        <TextArea voice={voice} form={form} name="question" label={t('petitionQuestions.question')} max={500} class="input-low" />
        <div class="actions"><button class="button button-primary">{t('petitionQuestions.send')}</button><a class="button button-quiet" href={homeOf(visit)}>{t('petition.back')}</a></div>
      </form>
    </Page>
  );
};

interface QuestionsProps {
  visit: CampaignVisit;
  questions: readonly Question[];
  /** The question whose answer has something wrong with it. */
  wrong: number | null;
  form: FormState;
}

export const QuestionsPage = ({ visit, questions, wrong, form }: QuestionsProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('petitionQuestions.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="news" />
      <div class="solo">
        <header class="page-head"><h1>{t('petitionQuestions.title')}</h1><p class="lead">{t('petitionQuestions.lead')}</p></header>
        {questions.length === 0 && <Empty title={t('petitionQuestions.nobody')}><p>{t('petitionQuestions.nobodyHelp')}</p></Empty>}
        {questions.map(({ id, words, answer, askedAt }) => (
          <section class="section">
            <OnLine title={words} isSmall>{answer === null && <Tag kind="waiting">{t('petitionQuestions.waits')}</Tag>}</OnLine>
            <form class="form section-tight" method="post" action={`${homeOf(visit)}/questions/${id}?_method=PUT`} novalidate>
              <TextArea voice={voice} form={wrong === id ? form : freshForm({ answer: answer ?? '' })} name="answer" label={t('petitionQuestions.answer')} help={when(voice, askedAt)} max={3000} class="input-low" />
              <div class="actions"><button class="button">{t('petitionQuestions.keep')}</button></div>
            </form>
            <div class="section-tight"><Act to={`${homeOf(visit)}/questions/${id}?_method=DELETE`} class="button button-quiet">{t('petitionQuestions.leaveOut')}</Act></div>
          </section>
        ))}
      </div>
    </Page>
  );
};
