import type { Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { zoneOf } from '../../platform/http/place.ts';
import type { Language } from '../../database/schema.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { moment } from '../../platform/i18n/format.ts';
import { speak, type Voice } from '../../platform/i18n/voice.ts';
import type { Says } from '../../platform/mail/compose.tsx';
import { keyPlace, type Letter } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import type { RoundSpace } from './answer-queries.ts';
import type { Group } from './group.ts';

/** From where letters of a round are written. */
export interface Desk {
  readonly house: Pick<House, 'config' | 'clock'>;
  readonly organisation: Organisation;
}

/** To whom. */
export interface Reader {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly language: Language | null;
}

/** Asks what somebody wants of a group after an event: nobody is in it by having been there. */
export function askLetter(desk: Desk, space: RoundSpace, group: Group, reader: Reader): Letter {
  const voice = voiceFor(desk, space, reader);
  const about = { event: space.name, name: reader.name, host: space.host ?? desk.organisation.name, organisation: desk.organisation.name, until: untilInWords(voice, group) };
  return letter(desk, voice, reader, `participant:${reader.id}`, voice.t('events.letter.ask.subject', about), {
    title: voice.t('events.letter.ask.title', about),
    paragraphs: [voice.t('events.letter.greeting', about), voice.t('events.letter.ask.body', about), voice.t('events.letter.ask.how', about)],
    act: voice.t('events.letter.ask.act'),
    closing: voice.t('events.letter.ask.closing'),
  });
}

/** The only reminder, to who has not answered. */
export function reminderLetter(desk: Desk, space: RoundSpace, group: Group, reader: Reader): Letter {
  const voice = voiceFor(desk, space, reader);
  const about = { event: space.name, name: reader.name, until: untilInWords(voice, group) };
  return letter(desk, voice, reader, `round-reminder:${reader.id}`, voice.t('events.letter.reminder.subject', about), {
    title: voice.t('events.letter.reminder.title', about),
    paragraphs: [voice.t('events.letter.greeting', about), voice.t('events.letter.reminder.body', about)],
    act: voice.t('events.letter.ask.act'),
    closing: voice.t('events.letter.reminder.closing'),
  });
}

export function voiceFor({ house, organisation }: Desk, space: Pick<RoundSpace, 'language' | 'zone'>, reader: Pick<Reader, 'language'>): Voice {
  return speak(reader.language ?? space.language, zoneOf({ space, organisation }), house.clock.now());
}

const untilInWords = (voice: Voice, { closesAt }: Group) => (closesAt ? moment(voice, closesAt) : '');

interface Words extends Pick<Says, 'title' | 'paragraphs' | 'closing'> {
  readonly act: string;
}

/** A letter with the reader's own link, and the way to get no more of them. */
export function letter({ house, organisation }: Desk, voice: Voice, { address }: Pick<Reader, 'address'>, opens: string, subject: string, { act, ...words }: Words): Letter {
  const url = publicAddress(house.config, `/round/${keyPlace}`);
  const refusal = { label: voice.t('refusal.title'), url: `${url}/refusal` };
  return plainLetter('round', { personId: null, address }, { voice, subject, organisation: organisation.name, ...words, act: { label: act, url }, refusal }, opens);
}
