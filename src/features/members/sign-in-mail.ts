import type { Visit } from '../../platform/http/route.ts';
import { composeLetter } from '../../platform/mail/compose.tsx';
import type { Letter } from '../../platform/mail/letter.ts';
import { publicAddress } from '../../platform/http/public-address.ts';

/** A code and a link that carries it. The link opens a page with a button: a mail scanner that follows it signs nobody in. */
export function signInLetter(visit: Visit, address: string, code: string, next: string): Letter {
  const { voice, organisation, house } = visit;
  const url = publicAddress(house.config, `/sign-in/code?${new URLSearchParams({ address, code, next }).toString()}`);
  const title = voice.t('signInLetter.title', { organisation: organisation.name });
  return {
    kind: 'sign-in',
    address,
    personId: null,
    subject: voice.t('signInLetter.subject', { organisation: organisation.name }),
    unsubscribeUrl: null,
    opens: null,
    ...composeLetter({
      voice,
      organisation: organisation.name,
      title,
      paragraphs: [voice.t('signInLetter.code')],
      code,
      act: { label: voice.t('signInLetter.act'), url },
      closing: voice.t('signInLetter.closing'),
    }),
  };
}
