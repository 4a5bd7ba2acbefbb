import type { MemberVisit } from '../../platform/http/route.ts';
import { speak } from '../../platform/i18n/voice.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import type { Reader } from '../members/public.ts';
import type { Removal } from './actions.ts';

/** Tells somebody that they were taken out of a space, and why. */
export function removalLetter(visit: MemberVisit, reader: Reader, { reason, staysOut }: Removal): Letter {
  const { organisation, space, viewer } = visit;
  const voice = speak(reader.language ?? organisation.language, reader.zone ?? organisation.zone, visit.voice.now);
  const about = { space: space.name, name: viewer.name, reason };
  return plainLetter('removal', { personId: reader.id, address: reader.address }, {
    voice,
    organisation: organisation.name,
    title: voice.t('membership.removal.letter.title', about),
    paragraphs: [
      voice.t('membership.removal.letter.why', about),
      voice.t('membership.removal.letter.stays'),
      voice.t(staysOut ? 'membership.removal.letter.shut' : 'membership.removal.letter.open'),
    ],
    closing: voice.t('membership.removal.letter.closing', { organisation: organisation.name }),
  });
}
