import type { Tx } from '../../database/open.ts';
import { Refused } from '../../platform/http/failures.ts';
import type { Deed } from '../spaces/public.ts';
import type { SeedInput } from './input.ts';

/** Prepares a conversation for its day. Sent twice within a minute, it is one. */
export async function prepareSeed(tx: Tx, spaceId: number, { title, body, dueOn }: SeedInput, { by, at }: Deed): Promise<number> {
  await tx.selectFrom('membership').select('role').where('space_id', '=', spaceId).where('person_id', '=', by).forNoKeyUpdate().execute();
  const twin = await tx
    .selectFrom('seed')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('person_id', '=', by)
    .where('title', '=', title)
    .where('body', '=', body)
    .where('due_on', '=', dueOn)
    .where('written_at', '>', new Date(at.getTime() - 60_000))
    .executeTakeFirst();
  if (twin) return twin.id;
  const { id } = await tx.insertInto('seed').values({ space_id: spaceId, person_id: by, title, body, due_on: dueOn, written_at: at }).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Changes what has not begun yet. Throws `Refused` for what has. */
export async function rewriteSeed(tx: Tx, spaceId: number, id: number, { title, body, dueOn }: SeedInput, { by }: Deed): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('seed')
    .set({ title, body, due_on: dueOn })
    .where('space_id', '=', spaceId)
    .where('person_id', '=', by)
    .where('id', '=', id)
    .where('conversation_id', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refused('founding.seed.begun');
}

export async function discardSeed(tx: Tx, spaceId: number, id: number, { by }: Deed): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('seed')
    .where('space_id', '=', spaceId)
    .where('person_id', '=', by)
    .where('id', '=', id)
    .where('conversation_id', 'is', null)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Refused('founding.seed.begun');
}
