import type { Tx } from '../../database/open.ts';
import { audit } from '../../platform/audit.ts';
import { Refused } from '../../platform/http/failures.ts';
import { moveSpace } from '../spaces/public.ts';
import type { DueReview } from './due.ts';
import type { Outcome } from './input.ts';

/** Who acts, where, and when. */
export interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

/** Begins a review that is due; null where it was begun before. */
export async function beginReview(tx: Tx, spaceId: number, { occasion, dueOn }: DueReview, at: Date): Promise<number | null> {
  const begun = await tx
    .insertInto('review')
    .values({ space_id: spaceId, occasion, due_on: dueOn, reminded_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'occasion', 'due_on']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return begun?.id ?? null;
}

/** A host's answers; their last word counts, until the review is settled. */
export async function answerReview(tx: Tx, reviewId: number, answer: { gives: string; costs: string; wish: Outcome }, deed: Deed): Promise<void> {
  const { spaceId, by, at } = deed;
  await holdOpen(tx, reviewId, deed);
  await tx
    .insertInto('review_answer')
    .values({ space_id: spaceId, review_id: reviewId, person_id: by, ...answer, answered_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'review_id', 'person_id']).doUpdateSet({ ...answer, answered_at: at }))
    .execute();
}

export interface Settlement {
  readonly outcome: Outcome;
  readonly words: string;
  /** What was measured on this day, to be compared with the next time. */
  readonly kept: { readonly measured: number | null; readonly posts: number; readonly answered: number | null };
}

/** The hosts have decided. A space that is to rest rests from now on; everything else is done in the room that it is about. */
export async function settleReview(tx: Tx, reviewId: number, { outcome, words, kept }: Settlement, deed: Deed): Promise<void> {
  const { spaceId, by, at } = deed;
  await holdOpen(tx, reviewId, deed);
  await tx
    .updateTable('review')
    .set({ settled_at: at, settled_by: by, outcome, words, figures: JSON.stringify(kept) })
    .where('space_id', '=', spaceId)
    .where('id', '=', reviewId)
    .execute();
  await audit(tx, { actor: by, at, action: 'review.settled', spaceId, details: { outcome, reason: words } });
  if (outcome === 'rest') await moveSpace(tx, spaceId, { to: 'resting', reason: words }, deed);
}

/** Throws `Refused` where the review was settled in the meantime. */
async function holdOpen(tx: Tx, reviewId: number, { spaceId }: Deed): Promise<void> {
  const open = await tx.selectFrom('review').select('id').where('space_id', '=', spaceId).where('id', '=', reviewId).where('settled_at', 'is', null).forUpdate().executeTakeFirst();
  if (!open) throw new Refused('reviews.settledMeanwhile');
}
