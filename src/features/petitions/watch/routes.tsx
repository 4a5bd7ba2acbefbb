import { z } from 'zod';
import { transact } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { goTo, remarkOn, show } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { emailAddress, readForm } from '../../../platform/http/form.ts';
import { numberIn } from '../../../platform/http/parameters.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type CampaignVisit, campaignRoute, deedOf, homeOf } from '../access.ts';
import { withdrawAddress } from '../signing/withdraw.ts';
import { commentsOf, pendingOf, reviewsOf } from './queries.ts';
import { settleComment, settleReview } from './settle.ts';
import { SignaturesPage } from './view.tsx';
import { waryUntil } from './wary.ts';

/** What hosts see of signatures: numbers, words that wait, and what came in an unusual way. */
export const watchRoutes: readonly Route[] = [
  campaignRoute('GET', '/signatures', 'host', (visit) => signaturesPage(visit, freshForm())),
  campaignRoute('POST', '/signatures/erasure', 'host', eraseOnRequest),
  campaignRoute('POST', '/comments/:signature', 'host', settleWords),
  campaignRoute('POST', '/looks/:look', 'host', settleLook),
];

const commentForm = z.object({ shown: z.enum(['yes', 'no']) });
const lookForm = z.object({ outcome: z.enum(['kept', 'set_aside']) });

const erasureForm = z.object({ email: emailAddress() });

async function signaturesPage(visit: CampaignVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house: { db }, space, voice } = visit;
  const [comments, reviews, pending, wary] = await Promise.all([commentsOf(db, space.id), reviewsOf(db, space.id), pendingOf(db, space.id), waryUntil(db, space.id, voice.now)]);
  return show(visit, <SignaturesPage visit={visit} {...comments} reviews={reviews} {...pending} wary={wary} form={form} />, status);
}

/** Somebody has asked the hosts to be taken off, by telephone or at the door. That it was done is written down, and not who it was. */
async function eraseOnRequest(visit: CampaignVisit): Promise<Response> {
  const { house, space } = visit;
  const form = await readForm(visit, erasureForm);
  if (!form.ok) return signaturesPage(visit, form, 422);
  const { by, at } = deedOf(visit);
  const erased = await transact(house.db, async (tx) => {
    const signatures = await withdrawAddress(tx, space.id, form.values.email, at);
    await audit(tx, { at, actor: by, action: 'signatures.erased', spaceId: space.id, details: { signatures } });
    return signatures;
  });
  remarkOn(visit, { key: erased === 0 ? 'petitionWatch.erase.nobody' : 'petitionWatch.erase.done', about: String(erased) });
  return goTo(visit, `${homeOf(visit)}/signatures`);
}

async function settleWords(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, commentForm);
  if (!form.ok) throw new NotFound();
  const isShown = form.values.shown === 'yes';
  await transact(visit.house.db, (tx) => settleComment(tx, numberIn(visit, 'signature'), isShown, { spaceId: visit.space.id, ...deedOf(visit) }));
  remarkOn(visit, { key: isShown ? 'petitionWatch.shownNow' : 'petitionWatch.hiddenNow' });
  return goTo(visit, `${homeOf(visit)}/signatures#words`);
}

async function settleLook(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, lookForm);
  if (!form.ok) throw new NotFound();
  const { outcome } = form.values;
  const moved = await transact(visit.house.db, (tx) => settleReview(tx, numberIn(visit, 'look'), outcome, { spaceId: visit.space.id, ...deedOf(visit) }));
  remarkOn(visit, { key: outcome === 'set_aside' ? 'petitionWatch.setAsideNow' : 'petitionWatch.keptNow', about: String(moved) });
  return goTo(visit, `${homeOf(visit)}/signatures`);
}
