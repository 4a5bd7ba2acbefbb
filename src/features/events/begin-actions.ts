import type { Tx } from '../../database/open.ts';
import { createSpace, type Deed } from '../spaces/public.ts';
import type { GroupInput } from './begin-input.ts';

/** A group that those who were there may want. Its purpose is left open; its initiator hosts it until others have spoken. */
export async function beginGroup(tx: Tx, { eventOn, options, ...input }: GroupInput, deed: Deed): Promise<{ id: number; slug: string }> {
  const space = await createSpace(tx, { ...input, purpose: '', forWhom: '' }, deed, 'founding', 'event_group');
  await tx.insertInto('event_group').values({ space_id: space.id, event_on: eventOn, initiated_by: deed.by }).execute();
  await tx.insertInto('purpose_option').values(options.map((words) => ({ space_id: space.id, words, proposed_at: deed.at }))).execute();
  return space;
}
