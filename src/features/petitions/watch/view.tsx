import { date, number, when } from '../../../platform/i18n/format.ts';
import { type FormState, TextField } from '../../../ui/field.tsx';
import { Empty, Rest } from '../../../ui/marks.tsx';
import { Page } from '../../../ui/page.tsx';
import { Act, Notice, OnLine, Tag } from '../../../ui/parts.tsx';
import { type CampaignVisit, homeOf } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import type { Review, WaitingComment } from './queries.ts';

interface SignaturesProps {
  visit: CampaignVisit;
  comments: readonly WaitingComment[];
  waiting: number;
  reviews: readonly Review[];
  pending: number;
  undelivered: number;
  /** Until when whoever signs is asked for a proof; null where nothing is unusual. */
  wary: Date | null;
  /** Whose signature is to be erased. */
  form: FormState;
}

export const SignaturesPage = ({ visit, comments, waiting, reviews, pending, undelivered, wary, form }: SignaturesProps) => {
  const { space, voice, petition: { tally } } = visit;
  const { t } = voice;
  const figures = [
    { name: t('petitionWatch.confirmed'), value: tally.confirmed, help: t('petitionWatch.confirmedHelp') },
    { name: t('petitionWatch.pending'), value: pending, help: t('petitionWatch.pendingHelp') },
    { name: t('petitionWatch.paper'), value: tally.paper, help: t('petitionWatch.paperHelp') },
    { name: t('petitionWatch.withdrawn'), value: tally.withdrawn, help: t('petitionWatch.withdrawnHelp') },
    { name: t('petitionWatch.setAside'), value: tally.setAside, help: t('petitionWatch.setAsideHelp') },
    { name: t('petitionWatch.undelivered'), value: undelivered, help: t('petitionWatch.undeliveredHelp') },
  ];
  return (
    <Page at={visit} title={`${t('petitionWatch.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="signatures" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('petitionWatch.title')}</h1><p class="lead">{t('petitionWatch.lead')}</p></header>
          {wary !== null && <Notice icon="warning" kind="signal"><p>{t('petitionWatch.wary', { time: date(voice, 'time', wary) })}</p></Notice>}
          <section>
            <OnLine title={t('petitionWatch.looks')} />
            {reviews.length === 0 ? <p class="section-tight soft">{t('petitionWatch.noLooks')}</p> : <ul class="threads">{reviews.map((review) => <li><Look visit={visit} review={review} /></li>)}</ul>}
          </section>
          <section class="section" id="words">
            <OnLine title={t('petitionWatch.words')}><p>{t('petitionWatch.waiting', { count: waiting })}</p></OnLine>
            {comments.length === 0 ? <Empty title={t('petitionWatch.noWords')}><p>{t('petitionWatch.noWordsHelp')}</p></Empty> : <ul class="threads">{comments.map((comment) => <li><Words visit={visit} comment={comment} /></li>)}</ul>}
          </section>
          {space.state !== 'founding' && <p class="actions section"><a class="button" href={`${homeOf(visit)}/paper`}>{t('petitionPaper.room')}</a></p>}
          <Rest title={t('petitionWatch.rest')} />
        </div>
        <aside class="aside" aria-label={t('petitionWatch.figures')}>
          <section>
            <OnLine title={t('petitionWatch.figures')} isSmall />
            <dl class="facts section-tight">{figures.map(({ name, value, help }) => <div><dt>{name}</dt><dd>{number(voice, value)}<small>{help}</small></dd></div>)}</dl>
          </section>
          <section>
            <OnLine title={t('petitionWatch.erase.title')} isSmall />
            <p class="small section-tight">{t('petitionWatch.erase.help')}</p>
            <form class="form section-tight" method="post" action={`${homeOf(visit)}/signatures/erasure`} novalidate>
              <TextField voice={voice} form={form} name="email" label={t('petitionWatch.erase.address')} type="email" max={254} />
              <div class="actions"><button class="button">{t('petitionWatch.erase.now')}</button></div>
            </form>
          </section>
        </aside>
      </div>
    </Page>
  );
};

const Look = ({ visit, review }: { visit: CampaignVisit; review: Review }) => {
  const { t } = visit.voice;
  const { id, kind, about, signatures, raisedAt, outcome, who, settledAt } = review;
  const place = `${homeOf(visit)}/looks/${id}`;
  return (
    <article class="thread thread-faceless">
      <div>
        <h3>{t(`petitionWatch.kind.${kind}`, { count: signatures, about })}</h3>
        <p class="thread-note">{t('petitionWatch.raised', { when: when(visit.voice, raisedAt) })} {outcome === null && t(`petitionWatch.kindHelp.${kind}`)}</p>
        {outcome !== null && settledAt && <p class="tags"><Tag kind="outline">{t(`petitionWatch.outcome.${outcome}`)}</Tag> <span class="small soft">{[who, when(visit.voice, settledAt)].filter((part) => part !== null).join(', ')}</span></p>}
        <div class="actions section-tight">
          {outcome !== 'set_aside' && <Act to={place} class={outcome === null ? 'button' : 'button button-quiet'} fields={{ outcome: 'set_aside' }}>{t('petitionWatch.putAside')}</Act>}
          {outcome === null && <Act to={place} class="button" fields={{ outcome: 'kept' }}>{t('petitionWatch.keep')}</Act>}
          {outcome === 'set_aside' && <Act to={place} class="button" fields={{ outcome: 'kept' }}>{t('petitionWatch.bringBack')}</Act>}
        </div>
      </div>
    </article>
  );
};

const Words = ({ visit, comment: { id, name, words, isShown } }: { visit: CampaignVisit; comment: WaitingComment }) => {
  const { t } = visit.voice;
  const place = `${homeOf(visit)}/comments/${id}`;
  return (
    <article class="thread thread-faceless">
      <div>
        <p class="above">{words}</p>
        <p class="thread-note">{name ?? t('petitionWatch.unnamed')}</p>
        <div class="actions section-tight">
          {!isShown && <Act to={place} fields={{ shown: 'yes' }}>{t('petitionWatch.show')}</Act>}
          <Act to={place} class={isShown ? 'button' : 'button button-quiet'} fields={{ shown: 'no' }}>{t(isShown ? 'petitionWatch.takeOff' : 'petitionWatch.leaveOut')}</Act>
        </div>
      </div>
    </article>
  );
};
