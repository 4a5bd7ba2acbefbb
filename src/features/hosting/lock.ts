import type { Tx } from '../../database/open.ts';

/** Lets hosts of one space who act in the same moment go one after the other, until the end of the transaction. */
export async function oneByOne(tx: Tx, spaceId: number): Promise<void> {
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
}
