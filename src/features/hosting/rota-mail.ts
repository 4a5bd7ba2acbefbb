import type { Day } from '../../core/calendar.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { composeLetter } from '../../platform/mail/compose.tsx';
import type { Letter } from '../../platform/mail/letter.ts';
import type { Reader } from '../members/public.ts';
import { weekInWords } from './phrases.ts';

/** One host asks another to take a week, and perhaps offers one for it. */
export function swapLetter(visit: MemberVisit, reader: Reader, swap: { id: number; week: Day; otherWeek: Day | null }): Letter {
  const { organisation, space, viewer, house } = visit;
  const voice = speak(reader.language ?? organisation.language, reader.zone ?? organisation.zone, visit.voice.now);
  const about = { name: viewer.name, space: space.name, week: weekInWords(voice, swap.week) };
  return {
    kind: 'turn-swap',
    address: reader.address,
    personId: reader.id,
    subject: voice.t('hosting.letter.swap.subject', about),
    unsubscribeUrl: null,
    opens: `turn-swap:${swap.id}`,
    ...composeLetter({
      voice,
      organisation: organisation.name,
      title: voice.t('hosting.letter.swap.title', about),
      paragraphs: [
        voice.t('hosting.letter.swap.body', about),
        ...(swap.otherWeek === null ? [] : [voice.t('hosting.letter.swap.inReturn', { name: viewer.name, week: weekInWords(voice, swap.otherWeek) })]),
      ],
      act: { label: voice.t('hosting.letter.swap.act', about), url: publicAddress(house.config, `/spaces/${space.slug}/hosts`) },
      closing: voice.t('hosting.letter.swap.closing'),
    }),
  };
}
