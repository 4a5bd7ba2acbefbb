import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { tidyUp } from './features/administration/tidy.ts';
import { sayFarewell } from './features/endings/public.ts';
import { askParticipants } from './features/events/asking.ts';
import { eventsHour } from './features/events/hour.ts';
import { keyOfParticipant, keyOfReminder } from './features/events/keys.ts';
import { keyOfBallot } from './features/group-end/public.ts';
import { foundingHour } from './features/founding/hour.ts';
import { keyOfPromise } from './features/founding/hour-queries.ts';
import { keyOfMembership } from './features/by-letter/key.ts';
import { letterHour } from './features/by-letter/hour.ts';
import { reviewHour } from './features/reviews/public.ts';
import { keyOfTurn, remindHosts } from './features/hosting/reminders.ts';
import { keyOfHostRequest } from './features/hosting/requests.ts';
import { keyOfSwap } from './features/hosting/swaps.ts';
import { foreseePetitions, keyOfSignature, sendSignatureLetters, signingHour, watchSignatures } from './features/petitions/public.ts';
import { keyOfInvitation } from './features/spaces/public.ts';
import { weeklyHour } from './features/vitality/weekly-hour.ts';
import { keyOfWeek } from './features/vitality/weekly.ts';
import { crossThreshold } from './platform/access/viewer.ts';
import type { House } from './platform/house.ts';
import type { Keys } from './platform/mail/letter.ts';

const aboutLetter = z.object({ letterId: z.uuid() });
const aboutSpace = z.object({ spaceId: z.number() });

/** How the keys that stand in letters are made, and when a letter is no longer wanted. */
export function keysOf({ db, secrets, clock }: Pick<House, 'db' | 'secrets' | 'clock'>): Keys {
  return {
    invitation: (id) => keyOfInvitation(db, secrets, id, clock.now()),
    membership: (row) => keyOfMembership(db, secrets, row),
    'host-request': (id) => keyOfHostRequest(db, secrets, id, clock.now()),
    'host-turn': (spaceId, about) => keyOfTurn(db, spaceId, about, clock.now()),
    'turn-swap': (id) => keyOfSwap(db, id, clock.now()),
    promise: (spaceId, about) => keyOfPromise(db, spaceId, about),
    participant: (id) => keyOfParticipant(db, secrets, id, clock.now()),
    ballot: async (row) => keyOfBallot(db, secrets, row, (await crossThreshold(db, null, clock.now())).organisation.zone, clock.now()),
    'weekly-look': (personId, { since }) => keyOfWeek(db, personId, since),
    signature: (id) => keyOfSignature(db, secrets, id),
    'round-reminder': (id) => keyOfReminder(db, secrets, id, clock.now()),
  };
}

/** What each job does. Shells: the work is done where it belongs. */
export function tasksOf(house: House): TaskList {
  return {
    'send-letter': async (about) => house.post.deliver(aboutLetter.parse(about).letterId),
    'say-farewell': async (about) => sayFarewell(house, aboutSpace.parse(about).spaceId),
    'remind-hosts': async () => remindHosts(house),
    'tidy-up': async () => tidyUp(house.db, house.clock.now()),
    'founding-hour': async () => foundingHour(house),
    'letter-hour': async () => letterHour(house),
    'review-hour': async () => reviewHour(house),
    'ask-participants': async (about) => askParticipants(house, aboutSpace.parse(about).spaceId),
    'events-hour': async () => eventsHour(house),
    'weekly-hour': async () => weeklyHour(house),
    'send-signature-letters': async () => sendSignatureLetters(house),
    'watch-signatures': async () => watchSignatures(house),
    'foresee-petitions': async () => foreseePetitions(house),
    'signing-hour': async () => signingHour(house),
  };
}

/** Once a night, caught up with after a night that was switched off; and each hour what catches up by itself. */
export const crontab = [
  '17 3 * * * tidy-up ?fill=1d', '3 * * * * founding-hour', '5 * * * * remind-hosts', '7 * * * * review-hour', '8 * * * * events-hour', '9 * * * * letter-hour', '11 * * * * weekly-hour',
  '13 * * * * signing-hour', '* * * * * send-signature-letters', '* * * * * watch-signatures', '* * * * * foresee-petitions',
].join('\n');
