import type { Tx } from '../../../database/open.ts';
import { mailboxOf } from './who.ts';

/** Nothing of it tells who it was. */
export const nobody = {
  name: null, name_key: null, address: null, address_key: null, place: null, comment: null, comment_state: 'none', shows_name: false, wants_news: false, wants_more: false, network: null, person_id: null,
} as const;

/** Takes a signature back: it counts no more, and everything about its signer is erased. One that never counted is gone. Doing it twice changes nothing. */
export async function withdraw(tx: Tx, { id, spaceId }: { readonly id: number; readonly spaceId: number }, at: Date): Promise<void> {
  await tx.selectFrom('petition_tally').select('space_id').where('space_id', '=', spaceId).forUpdate().execute();
  const row = await tx.selectFrom('signature').select('confirmed_at').where('space_id', '=', spaceId).where('id', '=', id).where('state', '<>', 'withdrawn').forNoKeyUpdate().executeTakeFirst();
  if (!row) return;
  await tx.deleteFrom('letter').where('opens', '=', `signature:${id}`).execute();
  if (row.confirmed_at === null) return void (await tx.deleteFrom('signature').where('space_id', '=', spaceId).where('id', '=', id).execute());
  await tx.deleteFrom('signature_letter').where('space_id', '=', spaceId).where('signature_id', '=', id).execute();
  await tx.updateTable('signature').set({ ...nobody, state: 'withdrawn', withdrawn_at: at }).where('space_id', '=', spaceId).where('id', '=', id).execute();
}

/** The same for everybody who signed with this address, however it is written: they asked the hosts for it. Returns how many. */
export async function withdrawAddress(tx: Tx, spaceId: number, address: string, at: Date): Promise<number> {
  const theirs = await tx.selectFrom('signature').select('id').where('space_id', '=', spaceId).where('address_key', '=', mailboxOf(address)).where('state', '<>', 'withdrawn').orderBy('id').execute();
  for (const { id } of theirs) await withdraw(tx, { id, spaceId }, at);
  return theirs.length;
}
