import type { Day } from '../../core/calendar.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { calendarDay } from '../../platform/i18n/format.ts';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { State } from '../../ui/state.tsx';
import { SpaceHead } from '../spaces/public.ts';
import type { Review } from './queries.ts';

/** Every look back at a space, the newest first. */
export const ReviewsPage = ({ visit, reviews, reviewOn }: { visit: MemberVisit; reviews: readonly Review[]; reviewOn: Day | null }) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('reviews.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="charter" />
      <div class="solo column">
        <header class="page-head">
          <h1>{t('reviews.title')}</h1>
          <p class="lead">{t('reviews.lead')} {reviewOn ? t('reviews.charterDay', { date: calendarDay(voice, 'fullDay', reviewOn) }) : t('reviews.noCharterDay')}</p>
        </header>
        {reviews.length === 0 ? <Empty title={t('reviews.empty')}><p>{t('reviews.emptyHelp')}</p></Empty> : (
          <>
            <h2 class="unseen">{t('reviews.list')}</h2>
            <ul class="gate">{reviews.map((review) => <li><Line visit={visit} review={review} /></li>)}</ul>
            <Rest title={t('reviews.rest')} />
          </>
        )}
      </div>
    </Page>
  );
};

const Line = ({ visit, review }: { visit: MemberVisit; review: Review }) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <article class="gate-line">
      <p><State is={review.outcome ? 'holds' : 'weak'}>{t(review.outcome ? 'reviews.done' : 'reviews.waits')}</State></p>
      <div class="what">
        <h3><a href={`/spaces/${space.slug}/reviews/${review.id}`}>{t(`reviews.occasion.${review.occasion}`)}, {calendarDay(voice, 'fullDay', review.dueOn)}</a></h3>
        {review.outcome && <p class="note">{t('reviews.outcomeBy', { outcome: t(`reviews.outcome.${review.outcome}`), name: review.settledBy ?? t('post.gone') })}</p>}
        {review.words !== '' && <p class="note as-typed">{review.words}</p>}
      </div>
    </article>
  );
};
