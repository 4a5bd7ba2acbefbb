import type { MemberVisit } from '../../platform/http/route.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { speak } from '../../platform/i18n/voice.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import type { Reachable } from './ask-queries.ts';

/** What one host asks one member, in the host's own words. */
export function askLetter({ house, organisation, space, viewer }: MemberVisit, to: Reachable, words: string): Letter {
  const voice = speak(to.language ?? space.language, organisation.zone, house.clock.now());
  return plainLetter('play', { personId: to.id, address: to.address }, {
    voice,
    organisation: organisation.name,
    title: voice.t('plays.letter.title', { name: viewer.name, space: space.name }),
    paragraphs: words.split(/\n{2,}/),
    act: { label: voice.t('plays.letter.act'), url: publicAddress(house.config, `/spaces/${space.slug}`) },
    closing: voice.t('plays.letter.closing', { name: viewer.name }),
  });
}
