import type { Tx } from '../../database/open.ts';
import { bringBackInvitation, type Deed, withdrawInvitation } from '../spaces/public.ts';
import type { NameInput } from './input.ts';
import type { ListedName } from './list-queries.ts';
import { standingOf } from './rules.ts';

/** Writes somebody down. False where the address is on the list already. @param invitation by which they were asked, where striking them off is undone */
export async function writeDown(tx: Tx, spaceId: number, { name, address, askedFor, invitation }: NameInput & { invitation: number | null }, deed: Deed): Promise<boolean> {
  if (await isTaken(tx, spaceId, address, null)) return false;
  const asked = invitation === null || address === null ? null : await bringBackInvitation(tx, spaceId, invitation, address, deed);
  await tx
    .insertInto('prospect')
    .values({ space_id: spaceId, name, address, asked_for: askedFor, added_by: asked?.madeBy ?? deed.by, added_at: deed.at, invitation_id: asked && invitation })
    .execute();
  return true;
}

/** Changes what stands on the list. False where the address stands with somebody else. */
export async function rewrite(tx: Tx, spaceId: number, id: number, { name, address, askedFor }: NameInput): Promise<boolean> {
  if (await isTaken(tx, spaceId, address, id)) return false;
  await tx.updateTable('prospect').set({ name, address, asked_for: askedFor }).where('space_id', '=', spaceId).where('id', '=', id).execute();
  return true;
}

export async function markAsked(tx: Tx, spaceId: number, id: number, invitation: number): Promise<void> {
  await tx.updateTable('prospect').set({ invitation_id: invitation }).where('space_id', '=', spaceId).where('id', '=', id).execute();
}

/** Strikes somebody off. A letter that was not answered opens nothing any more. */
export async function strike(tx: Tx, spaceId: number, listed: ListedName, deed: Deed): Promise<void> {
  if (listed.invitationId !== null && standingOf(listed, deed.at) === 'asked') await withdrawInvitation(tx, spaceId, listed.invitationId, deed);
  await tx.deleteFrom('prospect').where('space_id', '=', spaceId).where('id', '=', listed.id).execute();
}

/** Holds the space, so that two cannot write down one address at the same moment. */
async function isTaken(tx: Tx, spaceId: number, address: string | null, by: number | null): Promise<boolean> {
  if (address === null) return false;
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
  const other = await tx.selectFrom('prospect').select('id').where('space_id', '=', spaceId).where('address', '=', address).where('id', '<>', by ?? 0).executeTakeFirst();
  return other !== undefined;
}
