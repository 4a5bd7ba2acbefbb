import type { ReadDb, Tx } from '../../database/open.ts';

/** How many hours a week a host has for this space, and whether they take weeks of the rota. */
export async function savePledge(tx: Tx, spaceId: number, personId: number, { hours, takesTurns }: { hours: number; takesTurns: boolean }, at: Date): Promise<void> {
  await tx
    .insertInto('host_pledge')
    .values({ space_id: spaceId, person_id: personId, hours, takes_turns: takesTurns, pledged_at: at })
    .onConflict((conflict) => conflict.columns(['space_id', 'person_id']).doUpdateSet({ hours, takes_turns: takesTurns, pledged_at: at }))
    .execute();
}

/** What somebody promised; null where they have not said. */
export async function pledgeOf(db: ReadDb, { spaceId, personId }: { spaceId: number; personId: number }) {
  const pledge = await db.selectFrom('host_pledge').select(['hours', 'takes_turns as takesTurns']).where('space_id', '=', spaceId).where('person_id', '=', personId).executeTakeFirst();
  return pledge ?? null;
}
