import { crossThreshold } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { askParticipants, remindParticipants } from './asking.ts';
import { askForVotes, endSeasons } from './end-of-season.ts';
import { unsettledRounds } from './round-queries.ts';
import { settleRound } from './settle.ts';

/** What comes by itself, each hour: rounds whose time is over, reminders, and groups that end. Done twice, it is done once. */
export async function eventsHour(house: House): Promise<void> {
  const { organisation } = await crossThreshold(house.db, null, house.clock.now());
  for (const spaceId of await unsettledRounds(house.db)) {
    await settleRound({ house, organisation }, spaceId, null);
    await askParticipants(house, spaceId);
    await remindParticipants(house, spaceId);
  }
  await askForVotes(house, organisation);
  await endSeasons(house, organisation);
}
