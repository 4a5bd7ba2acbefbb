import type { Language } from '../../database/schema.ts';
import type { Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { speak } from '../../platform/i18n/voice.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import type { Occasion } from './due.ts';

interface Told {
  readonly slug: string;
  readonly space: string;
  readonly personId: number;
  readonly address: string;
  readonly language: Language | null;
  readonly occasion: Occasion;
  readonly review: number;
}

/** A host is asked three questions about the space. */
export function reviewLetter({ config, clock }: Pick<House, 'config' | 'clock'>, organisation: Organisation, told: Told): Letter {
  const voice = speak(told.language ?? organisation.language, organisation.zone, clock.now());
  const occasion = voice.t(`reviews.occasion.${told.occasion}`);
  const title = voice.t('reviews.letter.subject', { occasion, space: told.space });
  return plainLetter('review', { personId: told.personId, address: told.address }, {
    voice,
    organisation: organisation.name,
    title,
    paragraphs: [voice.t('reviews.letter.body'), voice.t('reviews.letter.outcomes')],
    act: { label: voice.t('reviews.letter.act'), url: publicAddress(config, `/spaces/${told.slug}/reviews/${told.review}`) },
    closing: voice.t('reviews.letter.closing'),
  });
}
