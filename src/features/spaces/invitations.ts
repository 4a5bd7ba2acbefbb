import { sql } from 'kysely';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { SpaceRole } from '../../database/schema.ts';
import { audit } from '../../platform/audit.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { recordFact } from '../../platform/facts/record.ts';
import { type Keyed, keyTo, opens, rowOfKey } from '../../platform/mail/key.ts';
import { hasRefused } from '../../platform/mail/refusals.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { addMember, type Deed } from './actions.ts';
import { isUsedUp } from './rules.ts';

const lettersStandDays = 30;

/** The code that stands in a link to an invitation. */
export const invitationCode = (secrets: Secrets, invitation: Keyed): string => keyTo(secrets, 'invitation', invitation);

/** The key for a letter that asks somebody in; null where they need not be asked any more, or want no letters. */
export async function keyOfInvitation(db: ReadDb, secrets: Secrets, id: number, now: Date): Promise<string | null> {
  const invitation = await standing(db, id, now);
  if (!invitation?.address || (await hasRefused(db, secrets, invitation.address))) return null;
  return invitationCode(secrets, invitation);
}

interface Invited {
  /** Null for a link, which whoever has it comes in by. */
  readonly address: string | null;
  readonly role: Exclude<SpaceRole, 'host'>;
  readonly days?: number;
  /** How many people may come in by a link; null is without limit. */
  readonly mostUses?: number | null;
}

export async function makeInvitation(tx: Tx, spaceId: number, { address, role, days = lettersStandDays, mostUses = null }: Invited, deed: Deed): Promise<number> {
  const { id } = await tx
    .insertInto('invitation')
    .values({
      space_id: spaceId,
      address,
      role,
      most_uses: mostUses,
      made_by: deed.by,
      made_at: deed.at,
      expires_at: new Date(deed.at.getTime() + days * 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordFact(tx, { kind: 'invited', spaceId, at: deed.at, actor: deed.by });
  return id;
}

export async function withdrawInvitation(tx: Tx, spaceId: number, id: number, deed: Deed): Promise<void> {
  await tx.updateTable('invitation').set({ withdrawn_at: deed.at }).where('space_id', '=', spaceId).where('id', '=', id).execute();
  await audit(tx, { actor: deed.by, at: deed.at, action: 'invitation.withdrawn', spaceId, subject: `invitation ${id}` });
}

const hoursToThinkBetter = 1;

/**
 * Undoes a withdrawal of just now: the link in the letter that was sent works again. Gives back the invitation, which stays
 * withdrawn where its letter never left; null where this is none of theirs to bring back.
 */
export async function bringBackInvitation(tx: Tx, spaceId: number, id: number, address: string, deed: Deed): Promise<{ madeBy: number | null } | null> {
  const invitation = await tx
    .selectFrom('invitation')
    .select(['made_by as madeBy', 'withdrawn_at as withdrawnAt'])
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .where('address', '=', address)
    .forUpdate()
    .executeTakeFirst();
  if (!invitation) return null;
  const { madeBy, withdrawnAt } = invitation;
  const isOfJustNow = withdrawnAt !== null && withdrawnAt.getTime() > deed.at.getTime() - hoursToThinkBetter * 3_600_000;
  const dropped = await tx.selectFrom('letter').select('id').where('opens', '=', `invitation:${id}`).where('dropped_at', 'is not', null).executeTakeFirst();
  if (!isOfJustNow || dropped) return { madeBy };
  await tx.updateTable('invitation').set({ withdrawn_at: null }).where('space_id', '=', spaceId).where('id', '=', id).execute();
  await audit(tx, { actor: deed.by, at: deed.at, action: 'invitation.restored', spaceId, subject: `invitation ${id}` });
  return { madeBy };
}

/** The invitation behind a code, if it stands and the code was made by us. */
export async function openInvitation(db: ReadDb, secrets: Secrets, code: string, now: Date) {
  const invitation = await provenInvitation(db, secrets, code);
  return invitation && standing(db, invitation.id, now);
}

/** The invitation behind a code that was made by us, whether it still stands or not. */
export async function provenInvitation(db: ReadDb, secrets: Secrets, code: string) {
  const id = rowOfKey(code);
  if (id === null) return null;
  const invitation = await db.selectFrom('invitation').select(['id', 'space_id', 'version', 'expires_at', 'address']).where('id', '=', id).executeTakeFirst();
  return invitation && opens(secrets, 'invitation', invitation, code) ? invitation : null;
}

/** Somebody would rather not, which ends the invitation. Saying it twice is saying it once. Throws `NotFound` for one that has ended otherwise. */
export async function declineInvitation(tx: Tx, { id, space_id }: { id: number; space_id: number }, at: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set((eb) => ({ declined_at: eb.fn.coalesce('declined_at', eb.val(at)) }))
    .where('space_id', '=', space_id)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new NotFound();
}

/** Takes an invitation back that was refused, where it was not accepted before. */
export async function dropInvitation(tx: Tx, { id, space_id }: { id: number; space_id: number }, at: Date): Promise<void> {
  await tx.updateTable('invitation').set({ withdrawn_at: at }).where('space_id', '=', space_id).where('id', '=', id).where('accepted_at', 'is', null).where('withdrawn_at', 'is', null).execute();
}

/** An invitation that is not withdrawn or declined, not too old, and, if to one address, not used; with the one thing somebody is asked for. */
async function standing(db: ReadDb, id: number, now: Date) {
  const row = await db
    .selectFrom('invitation')
    .innerJoin('space', 'space.id', 'invitation.space_id')
    .leftJoin('person', 'person.id', 'invitation.made_by')
    .leftJoin('prospect', (join) => join.onRef('prospect.space_id', '=', 'invitation.space_id').onRef('prospect.invitation_id', '=', 'invitation.id'))
    .select(['invitation.id', 'invitation.version', 'invitation.expires_at', 'invitation.address', 'invitation.role', 'invitation.accepted_at', 'invitation.uses', 'invitation.most_uses'])
    .select(['space.id as spaceId', 'space.name', 'space.slug', 'space.purpose', 'space.visibility', 'prospect.asked_for as askedFor'])
    .select(sql<string | null>`shown_name(person)`.as('invitedBy'))
    .where('invitation.id', '=', id)
    .where('invitation.withdrawn_at', 'is', null)
    .where('invitation.declined_at', 'is', null)
    .where('invitation.expires_at', '>', now)
    .executeTakeFirst();
  return !row || (row.address !== null && row.accepted_at !== null) ? null : row;
}

export type StandingInvitation = NonNullable<Awaited<ReturnType<typeof openInvitation>>>;

/**
 * Lets somebody in. The invitation is held meanwhile, so that a letter is used once, and a link no more often than it may
 * be, whoever comes in the same moment. Who gains nothing by a link uses nothing of it up. Tells whether they are in:
 * not by a link that is used up.
 */
export async function acceptInvitation(tx: Tx, { id, spaceId }: StandingInvitation, deed: Deed): Promise<boolean> {
  const invitation = await tx.selectFrom('invitation').selectAll().where('space_id', '=', spaceId).where('id', '=', id).where('withdrawn_at', 'is', null).where('declined_at', 'is', null).forUpdate().executeTakeFirst();
  // Somebody else came in by the letter, or said no to it, in the same moment.
  if (!invitation || (invitation.address !== null && invitation.accepted_at !== null)) throw new NotFound();
  const membership = await tx.selectFrom('membership').select('role').where('space_id', '=', spaceId).where('person_id', '=', deed.by).executeTakeFirst();
  const gains = !membership || (membership.role === 'guest' && invitation.role === 'member');
  if (invitation.address === null && !gains) return true;
  if (invitation.address === null && isUsedUp(invitation)) return false;
  await tx.updateTable('invitation').set({ accepted_at: deed.at, uses: invitation.uses + 1 }).where('space_id', '=', spaceId).where('id', '=', id).execute();
  await addMember(tx, spaceId, deed.by, invitation.role, deed.at);
  return true;
}
