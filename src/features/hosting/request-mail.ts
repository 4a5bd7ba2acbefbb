import type { MemberVisit } from '../../platform/http/route.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { composeLetter } from '../../platform/mail/compose.tsx';
import { keyPlace, type Letter } from '../../platform/mail/letter.ts';
import { hoursInWords } from './phrases.ts';

/** One named person asks another for hours. */
export function requestLetter(visit: MemberVisit, request: number, asked: { address: string; name: string; hours: number; words: string }, about: 'hours' | 'succession' = 'hours'): Letter {
  const { voice, organisation, space, viewer, house } = visit;
  const blanks = { name: viewer.name, space: space.name, organisation: organisation.name, hours: hoursInWords(voice, asked.hours), to: asked.name };
  const url = publicAddress(house.config, `/hosting/${keyPlace}`);
  const refusal = { label: voice.t('refusal.title'), url: `${url}/refusal` };
  return {
    kind: 'host-request',
    address: asked.address,
    personId: null,
    subject: voice.t('hosting.letter.ask.subject', blanks),
    unsubscribeUrl: refusal.url,
    opens: `host-request:${request}`,
    ...composeLetter({
      voice,
      organisation: organisation.name,
      title: voice.t('hosting.letter.ask.title', blanks),
      paragraphs: [
        voice.t('hosting.letter.ask.body', blanks),
        ...(about === 'succession' ? [voice.t('membership.succession.letter', blanks)] : []),
        ...(asked.words === '' ? [] : [voice.t('hosting.quoted', { name: viewer.name, words: asked.words })]),
        ...(space.purpose === '' ? [] : [voice.t('hosting.letter.ask.purpose', { purpose: space.purpose })]),
        voice.t('hosting.letter.ask.nothingYet'),
      ],
      act: { label: voice.t('hosting.letter.ask.act'), url },
      closing: voice.t('hosting.letter.ask.closing'),
      refusal,
    }),
  };
}
