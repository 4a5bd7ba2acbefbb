import { transact } from '../../database/open.ts';
import { crossThreshold } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { dayLetter } from './mail.ts';
import { dueReaders, holdReader, writtenSince } from './queries.ts';
import { digestOf } from './rules.ts';

/** What is being written in this moment stands a moment later: it is told of the next time, and not lost between two letters. */
const settledMilliseconds = 60_000;

/** Writes to those who read by letter, once a day and only where something was written. Done twice, it is done once. */
export async function letterHour(house: Pick<House, 'db' | 'clock' | 'post' | 'config'>): Promise<void> {
  const now = house.clock.now();
  const until = new Date(now.getTime() - settledMilliseconds);
  const { organisation } = await crossThreshold(house.db, null, now);
  for (const whose of await dueReaders(house.db, organisation.zone, now)) {
    await transact(house.db, async (tx) => {
      const reader = await holdReader(tx, whose, organisation.zone, now);
      const digest = reader && digestOf(await writtenSince(tx, reader, until));
      if (!reader || !digest || digest.conversations.length === 0) return;
      await tx.updateTable('membership').set({ lettered_at: until }).where('space_id', '=', whose.spaceId).where('person_id', '=', whose.personId).execute();
      await house.post.write(tx, dayLetter(house, organisation, reader, digest));
    });
  }
}
