import type { ReadDb, Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { makeMember, memberAt } from '../members/public.ts';
import { acceptInvitation, type StandingInvitation } from './invitations.ts';

/** Letters begin with what is written from now on, also where they were stopped before. Tells whether somebody is in. */
export async function readByLetter(tx: Tx, { spaceId, personId }: { spaceId: number; personId: number }, to: 'on' | 'off', at: Date): Promise<boolean> {
  const membership = await tx.selectFrom('membership').select('by_letter').where('space_id', '=', spaceId).where('person_id', '=', personId).forUpdate().executeTakeFirst();
  if (membership && membership.by_letter !== (to === 'on')) {
    await tx.updateTable('membership').set(to === 'on' ? { by_letter: true, lettered_at: at } : { by_letter: false }).where('space_id', '=', spaceId).where('person_id', '=', personId).execute();
  }
  return membership !== undefined;
}

interface Joining {
  readonly name: string;
  readonly language: Language;
  readonly at: Date;
}

/** Lets somebody in who never signs in. The key has shown the address: it is theirs who has it verified, or a new member's. */
export async function joinByLetter(tx: Tx, invitation: StandingInvitation & { address: string }, { name, language, at }: Joining): Promise<void> {
  const { address, id, spaceId } = invitation;
  await tx.selectFrom('invitation').select('id').where('space_id', '=', spaceId).where('id', '=', id).forUpdate().execute();
  if (await cameByLetter(tx, { space_id: spaceId, address })) return;
  const personId = (await memberAt(tx, address)) ?? (await makeMember(tx, { name, address, language, at }));
  await acceptInvitation(tx, invitation, { by: personId, at });
  await readByLetter(tx, { spaceId, personId }, 'on', at);
}

/** Whether whoever has this address is in the space already and reads by letter: the second of two clicks finds them there. */
export async function cameByLetter(db: ReadDb, { space_id: spaceId, address }: { space_id: number; address: string | null }): Promise<boolean> {
  if (address === null) return false;
  const membership = await db
    .selectFrom('membership')
    .innerJoin('person_address', 'person_address.person_id', 'membership.person_id')
    .select('by_letter')
    .where('space_id', '=', spaceId)
    .where('address', '=', address)
    .where('verified_at', 'is not', null)
    .executeTakeFirst();
  return membership?.by_letter ?? false;
}
