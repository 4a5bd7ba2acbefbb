import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { NotFound } from '../../../platform/http/failures.ts';

interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

export type Outcome = 'kept' | 'set_aside';

/**
 * A host has looked: the signatures stay, or are set aside, which takes them out of the count and deletes nothing. What was
 * set aside comes back the same way. Doing it twice changes nothing. Throws `NotFound` for a look that there is not.
 */
export async function settleReview(tx: Tx, id: number, outcome: Outcome, { spaceId, by, at }: Deed): Promise<number> {
  await tx.selectFrom('petition_tally').select('space_id').where('space_id', '=', spaceId).forUpdate().execute();
  const review = await tx.selectFrom('signing_review').selectAll().where('space_id', '=', spaceId).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!review) throw new NotFound();
  if (review.outcome === outcome) return 0;
  const moved = outcome === 'set_aside' ? await setAside(tx, review, at) : await takeBack(tx, review);
  await tx.updateTable('signing_review').set({ outcome, settled_at: at, settled_by: by }).where('space_id', '=', spaceId).where('id', '=', id).execute();
  await audit(tx, { at, actor: by, action: outcome === 'set_aside' ? 'signatures.setAside' : 'signatures.kept', spaceId, subject: `review ${id}`, details: { kind: review.kind, signatures: moved } });
  return moved;
}

interface Review {
  readonly space_id: number;
  readonly id: number;
  readonly kind: string;
  readonly about: string;
  readonly since: Date;
}

async function setAside(tx: Tx, { space_id: spaceId, id, kind, about, since }: Review, at: Date): Promise<number> {
  const came = kind === 'network' ? sql`network = ${about}` : sql`split_part(address, '@', 2) = ${about}`;
  const { numAffectedRows } = await sql`
    update signature set state = 'set_aside', set_aside_at = ${at}, review_id = ${id}
    where space_id = ${spaceId} and state = 'confirmed' and confirmed_at > ${since} and ${came}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

async function takeBack(tx: Tx, { space_id: spaceId, id }: Review): Promise<number> {
  const { numUpdatedRows } = await tx.updateTable('signature').set({ state: 'confirmed', set_aside_at: null, review_id: null }).where('space_id', '=', spaceId).where('review_id', '=', id).where('state', '=', 'set_aside').executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Shows a signer's words to everybody, or leaves them out. */
export async function settleComment(tx: Tx, id: number, isShown: boolean, { spaceId, by, at }: Deed): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('signature')
    .set({ comment_state: isShown ? 'shown' : 'hidden' })
    .where('space_id', '=', spaceId).where('id', '=', id).where('comment', 'is not', null).where('comment_state', '<>', 'none')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotFound();
  await audit(tx, { at, actor: by, action: isShown ? 'comment.shown' : 'comment.hidden', spaceId, subject: `signature ${id}` });
}
