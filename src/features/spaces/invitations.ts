import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ReadDb, Tx } from '../../database/open.ts';
import type { SpaceRole } from '../../database/schema.ts';
import { audit } from '../../platform/audit.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { recordFact } from '../../platform/facts/record.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { addMember, type Deed } from './actions.ts';

const validDays = 30;

/** The code that stands in a link: the row, and a proof that we made it. The proof is stored nowhere. */
export function invitationCode(secrets: Secrets, id: number, version: number): string {
  return `${id.toString(36)}-${proof(secrets, id, version)}`;
}

const proof = (secrets: Secrets, id: number, version: number) =>
  createHmac('sha256', secrets.letters).update(`invitation:${id}:${version}`).digest('base64url').slice(0, 22);

export async function makeInvitation(tx: Tx, spaceId: number, invited: { address: string | null; role: Exclude<SpaceRole, 'host'> }, deed: Deed) {
  const invitation = await tx
    .insertInto('invitation')
    .values({
      space_id: spaceId,
      ...invited,
      made_by: deed.by,
      made_at: deed.at,
      expires_at: new Date(deed.at.getTime() + validDays * 86_400_000),
    })
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow();
  await recordFact(tx, { kind: 'invited', spaceId, at: deed.at, actor: deed.by });
  return invitation;
}

export async function withdrawInvitation(tx: Tx, spaceId: number, id: number, deed: Deed): Promise<void> {
  await tx.updateTable('invitation').set({ withdrawn_at: deed.at }).where('space_id', '=', spaceId).where('id', '=', id).execute();
  await audit(tx, { actor: deed.by, at: deed.at, action: 'invitation.withdrawn', spaceId, subject: `invitation ${id}` });
}

/** The invitation behind a code, if it stands: made by us, not withdrawn, not too old, and, if to one address, not used. */
export async function openInvitation(db: ReadDb, secrets: Secrets, code: string, now: Date) {
  const [, number = '', given = ''] = /^([0-9a-z]{1,11})-([\w-]{22})$/.exec(code) ?? [];
  const id = Number.parseInt(number, 36);
  if (!Number.isSafeInteger(id)) return null;
  const row = await db
    .selectFrom('invitation')
    .innerJoin('space', 'space.id', 'invitation.space_id')
    .leftJoin('person', 'person.id', 'invitation.made_by')
    .select(['invitation.id', 'invitation.version', 'invitation.address', 'invitation.role', 'invitation.accepted_at'])
    .select(['space.id as spaceId', 'space.name', 'space.slug', 'space.purpose', 'person.name as invitedBy'])
    .where('invitation.id', '=', id)
    .where('invitation.withdrawn_at', 'is', null)
    .where('invitation.expires_at', '>', now)
    .executeTakeFirst();
  if (!row || !timingSafeEqual(Buffer.from(given), Buffer.from(proof(secrets, id, row.version)))) return null;
  return row.address !== null && row.accepted_at !== null ? null : row;
}

export type StandingInvitation = NonNullable<Awaited<ReturnType<typeof openInvitation>>>;

export async function acceptInvitation(tx: Tx, invitation: StandingInvitation, deed: Deed): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ accepted_at: deed.at })
    .where('space_id', '=', invitation.spaceId)
    .where('id', '=', invitation.id)
    .where((eb) => eb.or([eb('address', 'is', null), eb('accepted_at', 'is', null)]))
    .executeTakeFirst();
  // Somebody else came in by it in the same moment.
  if (numUpdatedRows === 0n) throw new NotFound();
  await addMember(tx, invitation.spaceId, deed.by, invitation.role, deed.at);
}
