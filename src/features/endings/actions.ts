import type { Tx } from '../../database/open.ts';
import { addJob } from '../../platform/jobs/add.ts';
import { moveSpace } from '../spaces/public.ts';

/** Who acts, where, and when. */
export interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

/** A space is over: reading stays, its name becomes free, and everybody who is in it gets a farewell. */
export async function endSpace(tx: Tx, { achieved, isToBeTold }: { achieved: string; isToBeTold: boolean }, { spaceId, by, at }: Deed): Promise<void> {
  await moveSpace(tx, spaceId, { to: 'ended', reason: achieved.slice(0, 1000) }, { by, at });
  const farewell = { achieved, to_be_told: isToBeTold, written_by: by, written_at: at, mailed_at: null };
  await tx
    .insertInto('farewell')
    .values({ space_id: spaceId, ...farewell })
    .onConflict((conflict) => conflict.column('space_id').doUpdateSet(farewell))
    .execute();
  await addJob(tx, 'say-farewell', { spaceId });
}

/** Who leaves an address sees those of the others who did. */
export async function leaveAddress(tx: Tx, address: string, { spaceId, by, at }: Deed): Promise<void> {
  await tx
    .insertInto('left_address')
    .values({ space_id: spaceId, person_id: by, address, left_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'person_id']).doUpdateSet({ address, left_at: at }))
    .execute();
}

export async function takeAddressBack(tx: Tx, { spaceId, by }: Deed): Promise<void> {
  await tx.deleteFrom('left_address').where('space_id', '=', spaceId).where('person_id', '=', by).execute();
}
