import type { Language } from '../../database/schema.ts';
import type { Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { speak } from '../../platform/i18n/voice.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { type Addressee, plainLetter } from '../../platform/mail/plain-letter.ts';

interface Reader extends Addressee {
  readonly language: Language | null;
}

interface Place {
  readonly slug: string;
  readonly name: string;
}

type Room = Pick<House, 'config' | 'clock'>;

/** What was achieved, thanks, and what is left. It is the last letter from this space. */
export function farewellLetter({ config, clock }: Room, organisation: Organisation, space: Place, achieved: string, reader: Reader): Letter {
  const voice = speak(reader.language ?? organisation.language, organisation.zone, clock.now());
  const title = voice.t('endings.letter.subject', { space: space.name });
  return plainLetter('farewell', reader, {
    voice, title,
    organisation: organisation.name,
    paragraphs: [...achieved.split(/\n{2,}/), voice.t('endings.letter.stays'), voice.t('endings.letter.address')],
    act: { label: voice.t('endings.letter.act'), url: publicAddress(config, `/spaces/${space.slug}/farewell`) },
    closing: voice.t('endings.letter.closing'),
  });
}

/** Somebody asks another to bring a space back with them. */
export function revivalLetter({ config, clock }: Room, organisation: Organisation, space: Place, asked: { name: string; words: string }, reader: Reader): Letter {
  const voice = speak(reader.language ?? organisation.language, organisation.zone, clock.now());
  const title = voice.t('endings.revival.subject', { name: asked.name, space: space.name });
  return plainLetter('revival', reader, {
    voice, title,
    organisation: organisation.name,
    paragraphs: [...(asked.words === '' ? [] : [asked.words]), voice.t('endings.revival.body', { name: asked.name })],
    act: { label: voice.t('endings.revival.look'), url: publicAddress(config, `/spaces/${space.slug}/farewell`) },
    closing: voice.t('endings.revival.closing'),
  });
}
