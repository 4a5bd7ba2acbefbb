import type { Tx } from '../../../database/open.ts';
import { type Deed, moveSpace } from '../../spaces/public.ts';
import { eraseSigners } from '../signing/hour.ts';

/** It will not be opened: the plan and the reason stay for those who are in it, and the first ones who signed are erased. Throws `Refused` where it has been opened or given up before. */
export async function giveUpPlan(tx: Tx, spaceId: number, reason: string, deed: Deed): Promise<void> {
  await moveSpace(tx, spaceId, { to: 'ended', reason }, deed);
  await tx.updateTable('petition').set({ closed_at: deed.at }).where('space_id', '=', spaceId).execute();
  await eraseSigners(tx, spaceId, deed.at);
}
