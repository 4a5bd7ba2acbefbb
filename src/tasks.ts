import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { tidyUp } from './features/administration/tidy.ts';
import type { House } from './platform/house.ts';

const aboutLetter = z.object({ letterId: z.uuid() });

/** What each job does. Shells: the work is done where it belongs. */
export function tasksOf(house: House): TaskList {
  return {
    'send-letter': async (about) => house.post.deliver(aboutLetter.parse(about).letterId),
    'tidy-up': async () => tidyUp(house.db, house.clock.now()),
  };
}

/** Once a night, caught up with after a night that was switched off. */
export const crontab = '17 3 * * * tidy-up ?fill=1d';
