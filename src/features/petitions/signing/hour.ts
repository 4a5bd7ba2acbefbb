import { sql } from 'kysely';
import { transact, type Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import type { House } from '../../../platform/house.ts';
import { addJob } from '../../../platform/jobs/add.ts';
import { keepConsents } from '../consent.ts';
import { nobody } from './withdraw.ts';

const hoursToReminder = 24;
const daysOfPending = 14;
const daysOfNetworks = 30;

/** Reminds once those who have not pressed their button, forgets who did not for two weeks, from where people signed a month ago, and everybody once a petition's term is over. */
export async function signingHour(house: House): Promise<void> {
  const now = house.clock.now();
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  await transact(house.db, async (tx) => {
    await tx.deleteFrom('signature').where('state', '=', 'pending').where('asked_at', '<=', before(24 * daysOfPending)).execute();
    await sql`
      insert into signature_letter (space_id, signature_id, kind, due_at)
      select signature.space_id, signature.id, 'reminder', ${now}
      from signature join petition on petition.space_id = signature.space_id
      where state = 'pending' and asked_at <= ${before(hoursToReminder)} and closed_at is null and address is not null
      order by signature.id
      on conflict (space_id, signature_id, kind, about) do nothing`.execute(tx);
    await tx.updateTable('signature').set({ network: null }).where('network', 'is not', null).where('asked_at', '<', before(24 * daysOfNetworks)).execute();
    // Its name may have been changed, and stands in the text that people agree to.
    await keepConsents(tx, now);
    for (const spaceId of await petitionsToErase(tx, now)) await eraseSigners(tx, spaceId, now);
    await addJob(tx, 'send-signature-letters', {});
  });
}

/** Those whose plan's term is over. */
async function petitionsToErase(tx: Tx, now: Date): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select space_id as id from petition
    where erased_at is null and closed_at + (select keep_days from petition_plan where petition_plan.space_id = petition.space_id order by version desc limit 1) * interval '1 day' <= ${now}
    order by 1`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Erases everything about those who signed, as they were promised when they did. The counts stay. */
export async function eraseSigners(tx: Tx, spaceId: number, now: Date): Promise<void> {
  await sql`delete from letter using signature where signature.space_id = ${spaceId} and opens = 'signature:' || signature.id`.execute(tx);
  await tx.deleteFrom('signature_letter').where('space_id', '=', spaceId).execute();
  await tx.updateTable('signature').set(nobody).where('space_id', '=', spaceId).execute();
  await tx.updateTable('petition').set({ erased_at: now }).where('space_id', '=', spaceId).execute();
  await audit(tx, { at: now, actor: null, action: 'petition.erased', spaceId });
}
