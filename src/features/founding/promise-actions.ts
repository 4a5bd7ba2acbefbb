import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import type { Deed } from '../spaces/public.ts';
import type { PromiseInput } from './input.ts';

/** Promises a first contribution. On another day it is a new promise, of which one is reminded once more; other words for it are not. */
export async function promise(tx: Tx, spaceId: number, { dueOn, cue, deed }: PromiseInput, { by, at }: Deed): Promise<void> {
  const unlessMoved = (before: string, otherwise: Date | null) => sql<Date>`case when promise.due_on = excluded.due_on then promise.${sql.ref(before)} else ${otherwise}::timestamptz end`;
  await tx
    .insertInto('promise')
    .values({ space_id: spaceId, person_id: by, cue, deed, due_on: dueOn, promised_at: at })
    .onConflict((conflict) =>
      conflict.columns(['space_id', 'person_id']).doUpdateSet({ cue, deed, due_on: dueOn, promised_at: unlessMoved('promised_at', at), reminded_at: unlessMoved('reminded_at', null) }),
    )
    .execute();
}

export async function takePromiseBack(tx: Tx, spaceId: number, { by }: Deed): Promise<void> {
  await tx.deleteFrom('promise').where('space_id', '=', spaceId).where('person_id', '=', by).execute();
}
