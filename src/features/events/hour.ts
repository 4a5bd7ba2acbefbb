import { crossThreshold } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { askParticipants, remindParticipants } from './asking.ts';
import { askForVotes, endSeasons } from './end-of-season.ts';
import { unsettledRounds } from './round-queries.ts';
import { settleRound, type Settling } from './settle.ts';

/** What comes by itself, each hour: rounds whose time is over, reminders, and groups that end. Done twice, it is done once. */
export async function eventsHour(house: House): Promise<void> {
  const { organisation } = await crossThreshold(house.db, null, house.clock.now());
  const failures: unknown[] = [];
  for (const spaceId of await unsettledRounds(house.db)) {
    // What goes wrong in one round holds no other up.
    await hourOfRound({ house, organisation }, spaceId).catch((failure: unknown) => failures.push(failure));
  }
  await askForVotes(house, organisation);
  await endSeasons(house, organisation);
  if (failures.length > 0) throw new AggregateError(failures, 'Rounds could not be looked after');
}

async function hourOfRound(settling: Settling, spaceId: number): Promise<void> {
  await settleRound(settling, spaceId, null);
  await askParticipants(settling.house, spaceId);
  await remindParticipants(settling.house, spaceId);
}
