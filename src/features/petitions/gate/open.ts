import type { Tx } from '../../../database/open.ts';
import { type Deed, moveSpace, type Step } from '../../spaces/public.ts';
import { keepConsent } from '../consent.ts';

/** Lets everybody sign. Throws `Refused` where somebody has opened it in the meantime: it opens once. */
export async function openPetition(tx: Tx, spaceId: number, step: Omit<Step, 'to' | 'way'>, deed: Deed): Promise<void> {
  await moveSpace(tx, spaceId, { ...step, to: 'open', way: 'plan' }, deed);
  await tx.updateTable('petition').set({ opened_at: deed.at }).where('space_id', '=', spaceId).execute();
  await keepConsent(tx, spaceId, deed.at);
}
