import { dayIn } from '../../core/calendar.ts';
import { transact } from '../../database/open.ts';
import { crossThreshold } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { beginReview } from './actions.ts';
import { dueReviews } from './due.ts';
import { reviewLetter } from './mail.ts';
import { hostsToWrite, spacesToReview } from './queries.ts';

/** Begins the reviews that are due, and tells the hosts. A review that has begun is not begun again. */
export async function reviewHour(house: House): Promise<void> {
  const now = house.clock.now();
  const { organisation } = await crossThreshold(house.db, null, now);
  for (const { id, zone, openedAt, reviewOn } of await spacesToReview(house.db)) {
    const place = zone ?? organisation.zone;
    const openedOn = openedAt && dayIn(place, openedAt.getTime());
    for (const review of dueReviews({ openedOn, reviewOn }, dayIn(place, now.getTime()))) {
      await transact(house.db, async (tx) => {
        const begun = await beginReview(tx, id, review, now);
        if (begun === null) return;
        for (const host of await hostsToWrite(tx, id)) await house.post.write(tx, reviewLetter(house, organisation, { ...host, ...review, review: begun }));
      });
    }
  }
}
