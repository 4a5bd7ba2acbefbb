import type { House } from '../../../platform/house.ts';
import { publicAddress } from '../../../platform/http/public-address.ts';
import { speak } from '../../../platform/i18n/voice.ts';
import { keyPlace, type Letter } from '../../../platform/mail/letter.ts';
import { plainLetter } from '../../../platform/mail/plain-letter.ts';
import { postedHtml } from '../../../platform/mail/posted.ts';
import type { WaitingLetter } from '../signing/letters.ts';

/** What a letter about news tells of. */
export interface LetterNews {
  readonly title: string;
  readonly body: string;
  readonly html: string;
  readonly slug: string;
}

const longest = 20_000;

/** News of a petition, to somebody who asked for it; one click ends it. */
export function newsLetter({ config, clock }: Pick<House, 'config' | 'clock'>, { signatureId, name, address, language, zone, petition, organisation }: WaitingLetter, news: LetterNews): Letter {
  const voice = speak(language, zone ?? 'UTC', clock.now());
  const { t } = voice;
  const page = publicAddress(config, `/petitions/${news.slug}`);
  return plainLetter('signature-update', { personId: null, address: address ?? '' }, {
    voice,
    organisation,
    subject: `${news.title} · ${petition}`,
    title: petition,
    paragraphs: [t('petition.letter.greeting', { name: name ?? '' })],
    sections: [{ title: news.title, url: page, texts: [{ by: organisation, text: news.body, html: postedHtml(news.html, longest, (path) => publicAddress(config, path)) }] }],
    act: { label: t('petitionNews.letter.act'), url: page },
    closing: t('petitionNews.letter.closing', { petition }),
    refusal: { label: t('petitionNews.letter.refuse'), url: publicAddress(config, `/signatures/${keyPlace}/refusal`) },
  }, `signature:${signatureId}`);
}
