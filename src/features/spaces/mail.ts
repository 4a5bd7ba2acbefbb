import type { MemberVisit } from '../../platform/http/route.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { keyPlace, type Letter } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';

/** What one named person is asked for. */
export interface Ask {
  readonly name: string;
  readonly thing: string;
}

/** One named person asks another into a space, and, where it is being founded, for one thing. */
export function invitationLetter(visit: MemberVisit, address: string, invitation: number, ask: Ask | null = null): Letter {
  const { voice, organisation, house } = visit;
  const url = publicAddress(house.config, `/join/${keyPlace}`);
  const refusal = { label: voice.t('refusal.title'), url: `${url}/refusal` };
  const says = { voice, organisation: organisation.name, ...invitationWords(visit, ask), act: { label: voice.t('invitationLetter.act'), url }, refusal };
  return plainLetter('invitation', { personId: null, address }, says, `invitation:${invitation}`);
}

/** What the letter says, without its links. */
export function invitationWords({ voice, organisation, space, viewer }: MemberVisit, ask: Ask | null) {
  const about = { name: viewer.name, space: space.name, organisation: organisation.name };
  const ends = { title: voice.t('invitationLetter.title', about), closing: voice.t('invitationLetter.closing') };
  if (ask === null) {
    return { ...ends, subject: voice.t('invitationLetter.subject', about), paragraphs: [space.purpose, voice.t('invitationLetter.body', about)] };
  }
  return {
    ...ends,
    subject: voice.t('founding.letter.subject', about),
    paragraphs: [voice.t('founding.letter.greeting', { name: ask.name }), voice.t('founding.letter.begins', about), space.purpose, voice.t('founding.letter.asks', { name: viewer.name, thing: ask.thing })].filter((each) => each !== ''),
  };
}
