import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import { audit } from '../../platform/audit.ts';
import { NotFound } from '../../platform/http/failures.ts';

/** Makes somebody from an archive and a member one person: the member keeps what the other wrote. Only an administrator may say so. */
export async function linkPlaceholder(tx: Tx, placeholderId: number, memberId: number, deed: { by: number; at: Date }): Promise<void> {
  const people = await tx.selectFrom('person').select(['id', 'state']).where('id', 'in', [placeholderId, memberId]).forUpdate().execute();
  const stateOf = (id: number) => people.find((person) => person.id === id)?.state;
  if (stateOf(placeholderId) !== 'placeholder' || stateOf(memberId) !== 'member') throw new NotFound();
  await sql`update conversation set version = version + 1 where (space_id, id) in (select space_id, conversation_id from post where author_id = ${placeholderId})`.execute(tx);
  await tx.updateTable('post').set({ author_id: memberId }).where('author_id', '=', placeholderId).execute();
  await tx.updateTable('conversation').set({ started_by: memberId }).where('started_by', '=', placeholderId).execute();
  await tx.updateTable('conversation').set({ last_post_by: memberId }).where('last_post_by', '=', placeholderId).execute();
  await tx.updateTable('activity').set({ actor: memberId }).where('actor', '=', placeholderId).execute();
  await tx.updateTable('activity').set({ towards: memberId }).where('towards', '=', placeholderId).execute();
  await tx.updateTable('archive_author').set({ person_id: memberId }).where('person_id', '=', placeholderId).execute();
  await keepAddresses(tx, placeholderId, memberId);
  await tx.deleteFrom('person').where('id', '=', placeholderId).execute();
  await audit(tx, { at: deed.at, actor: deed.by, action: 'placeholder.linked', subject: `person ${memberId}` });
}

/** So that the next import of the same archive finds the member. */
async function keepAddresses(tx: Tx, placeholderId: number, memberId: number): Promise<void> {
  const addresses = await tx.selectFrom('person_address').select('address').where('person_id', '=', placeholderId).execute();
  if (addresses.length === 0) return;
  await tx
    .insertInto('person_address')
    .values(addresses.map(({ address }) => ({ person_id: memberId, address })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
