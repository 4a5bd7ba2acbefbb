import type { Day } from '../../core/calendar.ts';
import type { Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { type Letter, wantedSince } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import type { OpenPromise } from './hour-queries.ts';
import { withoutStop } from './rules.ts';
import { promiseInWords } from './words.ts';

/** One letter about what somebody said they would do; it was asked for with the promise. */
export function reminderLetter({ config }: Pick<House, 'config'>, organisation: Organisation, promise: OpenPromise, { today, now }: { today: Day; now: Date }): Letter {
  const voice = speak(promise.language ?? organisation.language, organisation.zone, now);
  const isToday = promise.dueOn === today;
  const title = voice.t(isToday ? 'founding.reminder.subjectToday' : 'founding.reminder.subjectPassed', { deed: withoutStop(promise.deed) });
  return plainLetter('promise', { personId: promise.personId, address: promise.address }, {
    voice,
    organisation: organisation.name,
    title,
    paragraphs: [
      voice.t('founding.reminder.greeting', { name: promise.name }),
      voice.t(isToday ? 'founding.reminder.today' : 'founding.reminder.passed', { space: promise.space }),
      promiseInWords(voice, promise),
    ],
    act: { label: voice.t('founding.reminder.act'), url: publicAddress(config, `/spaces/${promise.slug}${promise.isGroup ? '' : '/founding'}`) },
    closing: voice.t(promise.isGroup ? 'founding.reminder.closingGroup' : 'founding.reminder.closing'),
  }, wantedSince('promise', promise.spaceId, now));
}
