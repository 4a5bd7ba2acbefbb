import type { Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { keyPlace, type Letter } from '../../platform/mail/letter.ts';
import { membershipNumber } from '../../platform/mail/membership-number.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import { postedHtml } from '../../platform/mail/posted.ts';
import { conversationPath } from '../conversations/public.ts';
import type { LetterReader } from './queries.ts';
import { type Digest, mostCharacters, shortened } from './rules.ts';

/** What was written in a space since the last letter, and how to get no more. */
export function dayLetter({ config, clock }: Pick<House, 'config' | 'clock'>, organisation: Organisation, reader: LetterReader, { conversations, more }: Digest): Letter {
  const voice = speak(reader.language ?? organisation.language, reader.zone ?? organisation.zone, clock.now());
  const { t } = voice;
  // What not everybody may read leads through the sign-in, which lets those pass who are signed in.
  const urlOf = (path: string) => publicAddress(config, reader.isOpen ? path : `/sign-in?next=${encodeURIComponent(path)}`);
  const title = t('membership.byLetter.letter.subject', { count: conversations.length + more, space: reader.space });
  const refusal = { label: t('membership.byLetter.letter.stop'), url: publicAddress(config, `/by-letter/${keyPlace}/refusal`) };
  return plainLetter('by-letter', reader, {
    voice, title, refusal,
    organisation: organisation.name,
    paragraphs: [],
    sections: conversations.map(({ id, title: name, posts, morePosts }) => {
      const path = conversationPath(reader.slug, { id, title: name });
      return {
        title: name,
        url: urlOf(path),
        texts: posts.map(({ by, body, html }) => ({ by: by ?? t('post.gone'), text: shortened(body), html: postedHtml(html, mostCharacters, (to) => urlOf(to.startsWith('#') ? path + to : to)) })),
        more: morePosts > 0 ? t('membership.byLetter.letter.morePosts', { count: morePosts }) : null,
      };
    }),
    act: { label: more > 0 ? t('membership.byLetter.letter.more', { count: more }) : t('membership.byLetter.letter.act'), url: urlOf(`/spaces/${reader.slug}`) },
    closing: t('membership.byLetter.letter.closing', { space: reader.space }),
  }, `membership:${membershipNumber(reader)}`);
}
