import { sql } from 'kysely';
import { transact } from '../../../database/open.ts';
import type { House } from '../../../platform/house.ts';
import { addJob } from '../../../platform/jobs/add.ts';

const hoursToReminder = 24;
const daysOfPending = 14;
const daysOfNetworks = 30;

/** Reminds once those who have not pressed their button, forgets who did not for two weeks, and from where people signed a month ago. */
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
    await addJob(tx, 'send-signature-letters', {});
  });
}
