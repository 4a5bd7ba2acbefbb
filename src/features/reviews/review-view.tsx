import type { TrialFigures } from '../../core/gate/trial.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { calendarDay, duration, list, number, percent } from '../../platform/i18n/format.ts';
import { Choices, type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Notice, OnLine } from '../../ui/parts.tsx';
import type { Charter } from '../charter/public.ts';
import { type Host, SpaceHead } from '../spaces/public.ts';
import { outcomes } from './input.ts';
import type { Answer, Review } from './queries.ts';

interface ReviewProps {
  visit: MemberVisit;
  review: Review;
  charter: Charter;
  answers: readonly Answer[];
  hosts: readonly Host[];
  figures: TrialFigures;
  /** The last one before this. */
  before: Review | null;
  answer: FormState;
  settlement: FormState;
}

/** Charter and figures side by side, three questions to each host, and what they decide. */
export const ReviewPage = (props: ReviewProps) => {
  const { visit, review, answers, hosts, before } = props;
  const { space, voice, viewer } = visit;
  const { t } = voice;
  const waiting = hosts.filter(({ id }) => !answers.some(({ personId }) => personId === id));
  const isOpen = review.outcome === null;
  return (
    <Page at={visit} title={`${t(`reviews.occasion.${review.occasion}`)} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="charter" />
      <div class="solo">
        <header class="page-head">
          <p class="eyebrow">{t('reviews.dueOn', { date: calendarDay(voice, 'fullDay', review.dueOn) })} <a href={`/spaces/${space.slug}/reviews`}>{t('reviews.all')}</a></p>
          <h1>{t(`reviews.occasion.${review.occasion}`)}</h1>
          <p class="lead">{isOpen ? t('reviews.volume') : t('reviews.outcomeBy', { outcome: t(`reviews.outcome.${review.outcome ?? 'keep'}`), name: review.settledBy ?? t('post.gone') })}</p>
        </header>
        {!isOpen && review.words !== '' && <p class="as-typed measure">{review.words}</p>}
        {before && before.words !== '' && <Notice icon="clock"><p>{t('reviews.lastTime', { outcome: t(`reviews.outcome.${before.outcome ?? 'keep'}`) })}</p><p class="as-typed">{before.words}</p></Notice>}
        <SideBySide {...props} />
        <section class="section">
          <OnLine title={t('reviews.answers')}><p>{waiting.length === 0 ? t('reviews.allAnswered') : t('reviews.waitingFor', { names: list(voice, waiting.slice(0, 5).map(({ name }) => name)) })}</p></OnLine>
          {answers.length === 0 && <p class="soft section-tight">{t('reviews.noAnswers')}</p>}
          {answers.map((each) => <HostAnswer visit={visit} answer={each} />)}
        </section>
        {isOpen && space.role === 'host' && <OwnAnswer visit={visit} review={review} form={props.answer} isAnswered={answers.some(({ personId }) => personId === viewer.id)} />}
        {isOpen && space.role === 'host' && <Settle {...props} />}
      </div>
    </Page>
  );
};

const SideBySide = ({ visit, charter, figures, review, before }: ReviewProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const unknown = '–';
  const share = (value: number | null) => (value === null ? unknown : percent(voice, value));
  const goal = charter.measure === '' ? t('reviews.noMeasure') : [charter.measure, charter.measureTarget === null ? '' : number(voice, charter.measureTarget, 2), charter.measureBy === null ? '' : t('charter.by', { date: calendarDay(voice, 'fullDay', charter.measureBy) })].filter((part) => part !== '').join(' ');
  const measured = review.kept?.measured ?? null;
  return (
    <div class="desk section-tight">
      <section>
        <OnLine title={t('reviews.charter')}><a href={`/spaces/${space.slug}/charter`}>{t('space.room.charter')}</a></OnLine>
        <dl class="facts">
          <div><dt>{t('charter.purpose')}</dt><dd>{charter.purpose}</dd></div>
          <div><dt>{t('charter.measure')}</dt><dd>{goal}</dd></div>
          <div><dt>{t('charter.endsWhen')}</dt><dd class="as-typed">{charter.endsWhen || unknown}</dd></div>
          <div><dt>{t('charter.carriedBy')}</dt><dd>{charter.carriedBy || unknown}</dd></div>
        </dl>
      </section>
      <section>
        <OnLine title={t('reviews.figures')}><a href={`/spaces/${space.slug}/vitality`}>{t('space.room.vitality')}</a></OnLine>
        <dl class="facts">
          {measured !== null && <div><dt>{t('reviews.measured')}</dt><dd>{number(voice, measured, 2)}</dd></div>}
          {before?.kept?.measured !== null && before?.kept && <div><dt>{t('reviews.measuredBefore')}</dt><dd>{number(voice, before.kept.measured, 2)}</dd></div>}
          <div><dt>{t('reviews.posts')}</dt><dd>{number(voice, figures.posts)}{before?.kept ? ` ${t('reviews.before', { value: number(voice, before.kept.posts) })}` : ''}</dd></div>
          <div><dt>{t('gate.line.answered.title')}</dt><dd>{share(figures.answered)}{before?.kept?.answered === undefined || before.kept.answered === null ? '' : ` ${t('reviews.before', { value: percent(voice, before.kept.answered) })}`}</dd></div>
          <div><dt>{t('gate.line.firstReply.title')}</dt><dd>{figures.medianHours === null || !Number.isFinite(figures.medianHours) ? unknown : duration(voice, figures.medianHours)}</dd></div>
          <div><dt>{t('gate.line.secondPost.title')}</dt><dd>{share(figures.secondPost)}</dd></div>
          <div><dt>{t('gate.line.membersShare.title')}</dt><dd>{share(figures.membersShare)}</dd></div>
        </dl>
      </section>
    </div>
  );
};

const HostAnswer = ({ visit, answer }: { visit: MemberVisit; answer: Answer }) => {
  const { t } = visit.voice;
  return (
    <div class="section-tight">
      <h3>{answer.name}: {t(`reviews.outcome.${answer.wish}`)}</h3>
      <dl class="facts facts-wide">
        <div><dt>{t('reviews.gives')}</dt><dd class="as-typed">{answer.gives}</dd></div>
        <div><dt>{t('reviews.costs')}</dt><dd class="as-typed">{answer.costs}</dd></div>
      </dl>
    </div>
  );
};

const OwnAnswer = ({ visit, review, form, isAnswered }: { visit: MemberVisit; review: Review; form: FormState; isAnswered: boolean }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const fields = (
    <form class="form section-tight" method="post" action={`/spaces/${space.slug}/reviews/${review.id}/answer?_method=PUT`} novalidate>
      <TextArea voice={voice} form={form} name="gives" label={t('reviews.gives')} help={t('reviews.givesHelp')} max={1000} class="input-low" />
      <TextArea voice={voice} form={form} name="costs" label={t('reviews.costs')} help={t('reviews.costsHelp')} max={1000} class="input-low" />
      <Choices voice={voice} form={form} name="wish" legend={t('reviews.wish')} class="choices-3" choices={outcomes.map((value) => ({ value, label: t(`reviews.outcome.${value}`), help: t(`reviews.outcomeHelp.${value}`) }))} />
      <div class="actions"><button class={isAnswered ? 'button' : 'button button-primary'}>{t('reviews.answer')}</button></div>
    </form>
  );
  if (!isAnswered) return <section class="section"><OnLine title={t('reviews.yours')} />{fields}</section>;
  return <details class="more section-tight" open={Object.keys(form.errors).length > 0}><summary>{t('reviews.changeAnswer')}</summary>{fields}</details>;
};

const Settle = ({ visit, review, charter, answers, settlement }: ReviewProps) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const isAnswered = answers.some(({ personId }) => personId === viewer.id);
  return (
    <section class="section">
      <OnLine title={t('reviews.decide')} />
      <p class="soft section-tight">{t('reviews.decideHelp')}</p>
      <form class="form section-tight" method="post" action={`/spaces/${space.slug}/reviews/${review.id}/settlement`} novalidate>
        {charter.measure !== '' && <TextField voice={voice} form={settlement} name="measured" label={t('reviews.howMuch', { measure: charter.measure })} inputmode="decimal" class="input-short" isOptional />}
        <Choices voice={voice} form={settlement} name="outcome" legend={t('reviews.what')} class="choices-3" choices={outcomes.map((value) => ({ value, label: t(`reviews.outcome.${value}`), help: t(`reviews.outcomeHelp.${value}`) }))} />
        <TextArea voice={voice} form={settlement} name="words" label={t('reviews.words')} help={t('reviews.wordsHelp')} max={2000} class="input-low" isOptional />
        <div class="actions"><button class={isAnswered ? 'button button-primary' : 'button'}>{t('reviews.settle')}</button></div>
      </form>
    </section>
  );
};
