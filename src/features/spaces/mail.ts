import type { MemberVisit } from '../../platform/http/route.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { composeLetter } from '../../platform/mail/compose.tsx';
import { keyPlace, type Letter } from '../../platform/mail/letter.ts';

/** One named person asks another into a space. */
export function invitationLetter(visit: MemberVisit, address: string, invitation: number): Letter {
  const { voice, organisation, space, viewer, house } = visit;
  const about = { name: viewer.name, space: space.name, organisation: organisation.name };
  const url = publicAddress(house.config, `/join/${keyPlace}`);
  const refusal = { label: voice.t('refusal.title'), url: `${url}/refusal` };
  return {
    kind: 'invitation',
    address,
    personId: null,
    subject: voice.t('invitationLetter.subject', about),
    unsubscribeUrl: refusal.url,
    opens: `invitation:${invitation}`,
    ...composeLetter({
      voice,
      organisation: organisation.name,
      title: voice.t('invitationLetter.title', about),
      paragraphs: [space.purpose, voice.t('invitationLetter.body', about)],
      act: { label: voice.t('invitationLetter.act'), url },
      closing: voice.t('invitationLetter.closing'),
      refusal,
    }),
  };
}
