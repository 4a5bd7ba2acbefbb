import type { Tx } from '../../database/open.ts';
import { bringBackInvitation, type Deed, withdrawInvitation } from '../spaces/public.ts';
import type { NameInput } from './input.ts';
import type { ListedName } from './list-queries.ts';
import { standingOf } from './rules.ts';

interface Written extends NameInput {
  /** By which they were asked, where striking them off is undone. */
  readonly invitation: number | null;
}

/** Writes somebody down; sent twice within a minute, once. False where the address is on the list already. */
export async function writeDown(tx: Tx, spaceId: number, written: Written, deed: Deed): Promise<boolean> {
  await holdList(tx, spaceId);
  if (await isTwin(tx, spaceId, written, deed)) return true;
  const { name, address, askedFor, invitation } = written;
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

async function isTwin(tx: Tx, spaceId: number, { name, address, askedFor, invitation }: Written, { by, at }: Deed): Promise<boolean> {
  const twin = await tx
    .selectFrom('prospect')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('name', '=', name)
    .where('asked_for', '=', askedFor)
    .where('address', 'is not distinct from', address)
    .where((eb) => eb.or([eb('added_by', '=', by), eb('invitation_id', '=', invitation)]))
    .where('added_at', '>', new Date(at.getTime() - 60_000))
    .executeTakeFirst();
  return twin !== undefined;
}

/** Two cannot write down one address at the same moment. */
async function holdList(tx: Tx, spaceId: number): Promise<void> {
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
}

async function isTaken(tx: Tx, spaceId: number, address: string | null, by: number | null): Promise<boolean> {
  if (address === null) return false;
  await holdList(tx, spaceId);
  const other = await tx.selectFrom('prospect').select('id').where('space_id', '=', spaceId).where('address', '=', address).where('id', '<>', by ?? 0).executeTakeFirst();
  return other !== undefined;
}
