import type { Insertable } from 'kysely';
import type { Tx } from '../../database/open.ts';
import type { Activity } from '../../database/schema.ts';

/** What can happen that matters. Vitality, attention and the host's queue read nothing else. */
export type FactKind = 'joined' | 'left' | 'started' | 'replied' | 'thanked' | 'invited' | 'signed';

/** One act, written in the transaction of the change that it tells of. */
export interface Fact {
  readonly kind: FactKind;
  readonly spaceId: number;
  readonly at: Date;
  readonly actor: number;
  /** The person it was directed at, where there is one. */
  readonly towards?: number | null;
  readonly conversationId?: number | null;
  readonly postId?: number | null;
  /** The post that this one answers. */
  readonly repliesTo?: number | null;
  /** Length of what was written, quotes left out. */
  readonly characters?: number | null;
}

export async function recordFact(tx: Tx, fact: Fact): Promise<void> {
  await tx.insertInto('activity').values(rowOf(fact)).execute();
}

export function rowOf(fact: Fact): Insertable<Activity> {
  return {
    kind: fact.kind,
    space_id: fact.spaceId,
    at: fact.at,
    actor: fact.actor,
    towards: fact.towards ?? null,
    conversation_id: fact.conversationId ?? null,
    post_id: fact.postId ?? null,
    replies_to: fact.repliesTo ?? null,
    characters: fact.characters ?? null,
  };
}

/** Says that facts of another time were brought in: whoever keeps the facts of this space reads all of them anew. */
export async function noteOldFacts(tx: Tx, spaceId: number): Promise<void> {
  await tx
    .insertInto('fact_change')
    .values({ space_id: spaceId, changes: 1 })
    .onConflict((conflict) => conflict.column('space_id').doUpdateSet((eb) => ({ changes: eb('fact_change.changes', '+', 1) })))
    .execute();
}
