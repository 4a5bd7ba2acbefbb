import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import { audit } from '../../platform/audit.ts';

/**
 * Erases a person: name, addresses, sign-in, memberships and all they kept for themselves. What they wrote to others
 * stays readable under no name; facts keep a random number in their place, so that counts stay true.
 */
export async function erasePerson(tx: Tx, personId: number, deed: { by: number; at: Date }): Promise<void> {
  const token = -randomBytes(6).readUIntBE(0, 6) - 1;
  const { auth_user_id: userId } = await tx.selectFrom('person').select('auth_user_id').where('id', '=', personId).executeTakeFirstOrThrow();
  const addresses = tx.selectFrom('person_address').select('address').where('person_id', '=', personId);
  await tx.deleteFrom('auth_user').where('email', 'in', addresses).execute();
  await sql`delete from auth_verification using person_address where person_id = ${personId} and identifier like '%-' || address`.execute(tx);
  await tx.deleteFrom('invitation').where('address', 'in', addresses).execute();
  await tx.deleteFrom('letter').where((eb) => eb.or([eb('address', 'in', addresses), eb('person_id', '=', personId)])).execute();
  for (const table of ['person_address', 'membership', 'membership_request', 'mention', 'reading', 'draft', 'thanks'] as const) {
    await tx.deleteFrom(table).where('person_id', '=', personId).execute();
  }
  await tx
    .updateTable('person')
    .set({ state: 'erased', name: '–', handle: `erased-${randomBytes(6).toString('hex')}`, offices: [], language: null, time_zone: null, auth_user_id: null })
    .where('id', '=', personId)
    .execute();
  if (userId !== null) await tx.deleteFrom('auth_user').where('id', '=', userId).execute();
  await tx.updateTable('activity').set({ actor: token }).where('actor', '=', personId).execute();
  await tx.updateTable('activity').set({ towards: token }).where('towards', '=', personId).execute();
  await audit(tx, { at: deed.at, actor: deed.by === personId ? null : deed.by, action: 'person.erased' });
}
