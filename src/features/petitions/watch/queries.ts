import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';

export interface WaitingComment {
  readonly id: number;
  readonly name: string | null;
  readonly words: string;
  readonly isShown: boolean;
}

const mostComments = 50;

/** What signers wrote: first what waits for a look, the oldest first; then what is shown. */
export async function commentsOf(db: ReadDb, spaceId: number): Promise<{ comments: WaitingComment[]; waiting: number }> {
  const { rows } = await sql<WaitingComment & { waiting: number }>`
    select id, case when shows_name then name end as name, comment as words, comment_state = 'shown' as "isShown", count(*) filter (where comment_state = 'waiting') over ()::int as waiting
    from signature where space_id = ${spaceId} and comment is not null and comment_state in ('waiting', 'shown') and state = 'confirmed'
    order by comment_state = 'shown', id limit ${mostComments}`.execute(db);
  return { comments: rows.map(({ id, name, words, isShown }) => ({ id, name, words, isShown })), waiting: rows[0]?.waiting ?? 0 };
}

export interface Review {
  readonly id: number;
  readonly kind: 'network' | 'domain' | 'disposable';
  readonly about: string;
  readonly raisedAt: Date;
  readonly signatures: number;
  readonly outcome: 'kept' | 'set_aside' | null;
  readonly settledAt: Date | null;
  /** Null once they are erased, and where nobody has looked yet. */
  readonly who: string | null;
}

const mostReviews = 30;

/** Looks that wait, and those of before. */
export async function reviewsOf(db: ReadDb, spaceId: number): Promise<Review[]> {
  const { rows } = await sql<Review>`
    select review.id, kind, about, raised_at as "raisedAt", outcome, settled_at as "settledAt", shown_name(person) as who,
           case when outcome = 'set_aside' then (select count(*)::int from signature where space_id = ${spaceId} and review_id = review.id) else signatures end as signatures
    from signing_review review left join person on person.id = settled_by
    where space_id = ${spaceId}
    order by settled_at is not null, raised_at desc limit ${mostReviews}`.execute(db);
  return rows;
}

/** How many have not pressed their button yet, and letters that could not be delivered. */
export async function pendingOf(db: ReadDb, spaceId: number): Promise<{ pending: number; undelivered: number }> {
  const { rows } = await sql<{ pending: number; undelivered: number }>`
    select (select count(*)::int from signature where space_id = ${spaceId} and state = 'pending') as pending,
           (select count(*)::int from signature where space_id = ${spaceId} and refusals > 0) as undelivered`.execute(db);
  return rows[0] ?? { pending: 0, undelivered: 0 };
}
