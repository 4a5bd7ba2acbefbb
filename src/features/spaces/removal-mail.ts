import type { MemberVisit } from '../../platform/http/route.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { composeLetter } from '../../platform/mail/compose.tsx';
import type { Letter } from '../../platform/mail/letter.ts';
import type { Reader } from '../members/public.ts';
import type { Removal } from './actions.ts';

/** Tells somebody that they were taken out of a space, and why. */
export function removalLetter(visit: MemberVisit, reader: Reader, { reason, staysOut }: Removal): Letter {
  const { organisation, space, viewer } = visit;
  const voice = speak(reader.language ?? organisation.language, reader.zone ?? organisation.zone, visit.voice.now);
  const about = { space: space.name, name: viewer.name, reason };
  const title = voice.t('membership.removal.letter.title', about);
  return {
    kind: 'removal',
    address: reader.address,
    personId: reader.id,
    subject: title,
    unsubscribeUrl: null,
    opens: null,
    ...composeLetter({
      voice,
      organisation: organisation.name,
      title,
      paragraphs: [
        voice.t('membership.removal.letter.why', about),
        voice.t('membership.removal.letter.stays'),
        voice.t(staysOut ? 'membership.removal.letter.shut' : 'membership.removal.letter.open'),
      ],
      closing: voice.t('membership.removal.letter.closing', { organisation: organisation.name }),
    }),
  };
}
