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
  /** Where it leads. */
  readonly path: string;
}

const longest = 20_000;

/** News of a petition, or whether somebody wants to carry on, to who asked for it; one click ends it. */
export function newsLetter({ config, clock }: Pick<House, 'config' | 'clock'>, { kind, signatureId, name, address, language, zone, petition, organisation }: WaitingLetter, news: LetterNews): Letter {
  const voice = speak(language, zone ?? 'UTC', clock.now());
  const { t } = voice;
  const page = publicAddress(config, news.path);
  const words = kind === 'carry_on' ? 'petitionCarryOn.letter' : 'petitionNews.letter';
  return plainLetter('signature-update', { personId: null, address: address ?? '' }, {
    voice,
    organisation,
    subject: `${news.title} · ${petition}`,
    title: petition,
    paragraphs: [t('petition.letter.greeting', { name: name ?? '' })],
    sections: [{ title: news.title, url: page, texts: [{ by: organisation, text: news.body, html: postedHtml(news.html, longest, (path) => publicAddress(config, path)) }] }],
    act: { label: t(`${words}.act`), url: page },
    closing: t(`${words}.closing`, { petition }),
    refusal: { label: t(`${words}.refuse`), url: publicAddress(config, `/signatures/${keyPlace}/refusal`) },
  }, `signature:${signatureId}`);
}
