import { measureTrial, type TrialFigures } from '../../core/gate/trial.ts';
import { transact } from '../../database/open.ts';
import { factsOf } from '../../platform/facts/kept.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { charterOf } from '../charter/public.ts';
import { hostsOf, membersIn, recordOf } from '../spaces/public.ts';
import { answerReview, type Deed, settleReview } from './actions.ts';
import { answerForm, type Outcome, settleForm } from './input.ts';
import { ReviewsPage } from './list-view.tsx';
import { answersTo, type Review, reviewIn, reviewsOf } from './queries.ts';
import { ReviewPage } from './review-view.tsx';

export const reviewRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/reviews', who: 'space', reach: 'host', handle: listReviews },
  { method: 'GET', path: '/spaces/:slug/reviews/:review', who: 'space', reach: 'host', handle: async (visit) => reviewPage(visit, await asked(visit), {}) },
  { method: 'PUT', path: '/spaces/:slug/reviews/:review/answer', who: 'space', reach: 'host', handle: answer },
  { method: 'POST', path: '/spaces/:slug/reviews/:review/settlement', who: 'space', reach: 'host', handle: settle },
];

async function listReviews(visit: MemberVisit): Promise<Response> {
  const { house, space } = visit;
  const [reviews, charter] = await Promise.all([reviewsOf(house.db, space.id), charterOf(house.db, space)]);
  return show(visit, <ReviewsPage visit={visit} reviews={reviews} reviewOn={charter.reviewOn} />);
}

const asked = (visit: MemberVisit): Promise<Review> => reviewIn(visit.house.db, visit.space.id, numberIn(visit, 'review'));

async function reviewPage(visit: MemberVisit, review: Review, forms: { answer?: FormState; settlement?: FormState }): Promise<Response> {
  const { house, space, viewer } = visit;
  const [charter, answers, hosts, reviews, figures] = await Promise.all([
    charterOf(house.db, space), answersTo(house.db, space.id, review.id), hostsOf(house.db, space.id), reviewsOf(house.db, space.id), figuresSinceOpening(visit),
  ]);
  const mine = answers.find(({ personId }) => personId === viewer.id);
  const answerState = forms.answer ?? freshForm({ gives: mine?.gives ?? '', costs: mine?.costs ?? '', wish: mine?.wish ?? '' });
  const before = reviews.find(({ settledAt, dueOn }) => settledAt !== null && dueOn < review.dueOn) ?? null;
  const page = <ReviewPage visit={visit} review={review} charter={charter} answers={answers} hosts={hosts} figures={figures} before={before} answer={answerState} settlement={forms.settlement ?? freshForm()} />;
  return show(visit, page, forms.answer || forms.settlement ? 422 : 200);
}

/** What has happened since the space opened; since it was made, for those that were there before there was a record. */
async function figuresSinceOpening({ house, space, voice }: MemberVisit): Promise<TrialFigures> {
  const [{ facts, people }, hosts, members, record, thresholds] = await Promise.all([
    factsOf(house.pool, space.id), hostsOf(house.db, space.id), membersIn(house.db, space.id), recordOf(house.db, space.id), thresholdsInForce(house.db),
  ]);
  const from = record.findLast(({ to }) => to === 'open')?.at.getTime() ?? 0;
  const hostNumbers = new Set(hosts.map(({ id }) => people.indexOf(id)).filter((number) => number >= 0));
  return measureTrial(facts, { from, now: voice.now.getTime(), hosts: hostNumbers, members }, thresholds);
}

async function answer(visit: MemberVisit): Promise<Response> {
  const review = await asked(visit);
  refuseGuests(visit);
  const form = await readForm(visit, answerForm);
  if (!form.ok) return reviewPage(visit, review, { answer: form });
  await transact(visit.house.db, (tx) => answerReview(tx, review.id, form.values, deedOf(visit)));
  remarkOn(visit, { key: 'reviews.answered' });
  return goTo(visit, `/spaces/${visit.space.slug}/reviews/${review.id}`);
}

async function settle(visit: MemberVisit): Promise<Response> {
  const { house, space } = visit;
  const review = await asked(visit);
  refuseGuests(visit);
  const form = await readForm(visit, settleForm);
  if (!form.ok) return reviewPage(visit, review, { settlement: form });
  const { outcome, words, measured } = form.values;
  const { posts, answered } = await figuresSinceOpening(visit);
  await transact(house.db, (tx) => settleReview(tx, review.id, { outcome, words, kept: { measured, posts, answered } }, deedOf(visit)));
  remarkOn(visit, { key: `reviews.settled.${outcome}` });
  return goTo(visit, `/spaces/${space.slug}${leadsTo[outcome]}`);
}

/** Where one goes on from what was decided. */
const leadsTo: Readonly<Record<Outcome, string>> = { keep: '/reviews', change: '/charter/edit', 'hand-over': '/hosts', rest: '', end: '/ending' };

/** An administrator may look in; those who bear the space decide. */
function refuseGuests({ space }: MemberVisit): void {
  if (space.role !== 'host') throw new Refused('reviews.onlyHosts', 403);
}

const deedOf = (visit: MemberVisit): Deed => ({ spaceId: visit.space.id, by: visit.viewer.id, at: visit.voice.now });
