import { transact } from '../../database/open.ts';
import { crossThreshold } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { farewellLetter } from './mail.ts';
import { membersToWrite } from './queries.ts';

/** Writes the farewell of a space that has ended to everybody who was in it. Done twice, it is done once. */
export async function sayFarewell(house: House, spaceId: number): Promise<void> {
  const now = house.clock.now();
  const { organisation } = await crossThreshold(house.db, null, now);
  await transact(house.db, async (tx) => {
    const farewell = await tx
      .selectFrom('farewell')
      .innerJoin('space', 'space.id', 'farewell.space_id')
      .select(['slug', 'name', 'achieved'])
      .where('space.id', '=', spaceId)
      .where('space.state', '=', 'ended')
      .where('mailed_at', 'is', null)
      .forUpdate('farewell')
      .executeTakeFirst();
    if (!farewell) return;
    for (const reader of await membersToWrite(tx, spaceId)) await house.post.write(tx, farewellLetter(house, organisation, farewell, farewell.achieved, reader));
    await tx.updateTable('farewell').set({ mailed_at: now }).where('space_id', '=', spaceId).execute();
  });
}
