import { transact } from '../../database/open.ts';
import { crossThreshold } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { prepare, spaceTopic, startConversation } from '../conversations/public.ts';
import { duePromises, dueSeeds, holdPromise, holdSeed } from './hour-queries.ts';
import { reminderLetter } from './reminder.ts';
import { isToBegin, isToRemind } from './rules.ts';
import { localTime } from './words.ts';

/** What comes by itself, each hour: letters about promises, and conversations whose day it is. Done twice, it is done once. */
export async function foundingHour(house: House): Promise<void> {
  await remind(house);
  await begin(house);
}

async function remind(house: House): Promise<void> {
  const now = house.clock.now();
  const { organisation } = await crossThreshold(house.db, null, now);
  const due = await duePromises(house.db, now);
  for (const { spaceId, personId, dueOn, zone } of due) {
    const local = localTime(zone ?? organisation.zone, now);
    if (!isToRemind(dueOn, local)) continue;
    await transact(house.db, async (tx) => {
      const promise = await holdPromise(tx, spaceId, personId);
      // Moved to another day, taken back, kept or told of in the meantime.
      if (!promise || !isToRemind(promise.dueOn, local)) return;
      await tx.updateTable('promise').set({ reminded_at: now }).where('space_id', '=', spaceId).where('person_id', '=', personId).execute();
      await house.post.write(tx, reminderLetter(house, organisation, promise, { today: local.today, now }));
    });
  }
}

async function begin(house: House): Promise<void> {
  const now = house.clock.now();
  const { organisation } = await crossThreshold(house.db, null, now);
  const due = await dueSeeds(house.db, now);
  for (const { spaceId, id, dueOn, zone } of due) {
    const local = localTime(zone ?? organisation.zone, now);
    if (!isToBegin(dueOn, local)) continue;
    const hasBegun = await transact(house.db, async (tx) => {
      const seed = await holdSeed(tx, spaceId, id);
      if (!seed || !isToBegin(seed.dueOn, local)) return false;
      const written = await prepare(tx, spaceId, seed.body, seed.language);
      const conversation = await startConversation(tx, seed.title, written, { spaceId, by: seed.personId, at: now });
      await tx.updateTable('seed').set({ conversation_id: conversation.id }).where('space_id', '=', spaceId).where('id', '=', id).execute();
      return true;
    });
    if (hasBegun) house.live.signal(spaceTopic(spaceId));
  }
}
