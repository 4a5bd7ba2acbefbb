import type { Language } from '../../../database/schema.ts';
import type { House } from '../../../platform/house.ts';
import { publicAddress } from '../../../platform/http/public-address.ts';
import { number } from '../../../platform/i18n/format.ts';
import { speak } from '../../../platform/i18n/voice.ts';
import { keyPlace, type Letter } from '../../../platform/mail/letter.ts';
import { plainLetter } from '../../../platform/mail/plain-letter.ts';
import type { LetterNews } from '../news/letter.ts';
import type { LetterKind } from './letter-line.ts';

/** A letter that waits in line, with what it tells of. */
export interface WaitingLetter {
  readonly id: number;
  readonly spaceId: number;
  readonly kind: LetterKind;
  readonly tries: number;
  readonly signatureId: number;
  readonly state: 'pending' | 'confirmed' | 'withdrawn' | 'set_aside';
  readonly name: string | null;
  readonly address: string | null;
  readonly mailbox: string | null;
  readonly language: Language;
  readonly askedAt: Date;
  readonly nth: number | null;
  readonly wantsNews: boolean;
  readonly wantsMore: boolean;
  readonly refusals: number;
  readonly petition: string;
  readonly ask: string;
  readonly zone: string | null;
  readonly isClosed: boolean;
  readonly organisation: string;
  /** What an update or a question tells; empty for every other letter. */
  readonly news: LetterNews;
}

/** After so many refusals by the mail server an address gets no more letters. */
const mostRefusals = 3;

/** Whether it still has something to say to somebody: asked right before it leaves. */
export function isWanted({ kind, state, address, isClosed, refusals, wantsNews, wantsMore }: WaitingLetter): boolean {
  if (address === null || refusals >= mostRefusals) return false;
  if (kind === 'confirm' || kind === 'reminder') return state === 'pending' && !isClosed;
  return (state === 'confirmed' || state === 'set_aside') && (kind !== 'update' || wantsNews) && (kind !== 'carry_on' || wantsMore);
}

/** The words of a letter that only concerns its reader's own signature, with a place for their key. */
export function signatureLetter({ config, clock }: Pick<House, 'config' | 'clock'>, about: WaitingLetter & { readonly kind: Exclude<LetterKind, 'update' | 'carry_on'> }): Letter {
  const { kind, name, address, language, zone, petition, ask, organisation, nth } = about;
  const voice = speak(language, zone ?? 'UTC', clock.now());
  const { t } = voice;
  const blanks = { name: name ?? '', petition, ask, organisation, number: number(voice, nth ?? 0) };
  return plainLetter(`signature-${kind}`, { personId: null, address: address ?? '' }, {
    voice,
    organisation,
    subject: t(`petition.letter.${kind}.subject`, blanks),
    title: petition,
    paragraphs: [t('petition.letter.greeting', blanks), t(`petition.letter.${kind}.body`, blanks), ...(ask === '' ? [] : [`“${ask}”`])],
    act: { label: t(`petition.letter.${kind}.act`), url: publicAddress(config, `/signatures/${keyPlace}`) },
    closing: t(`petition.letter.${kind}.closing`, blanks),
  }, `signature:${about.signatureId}`);
}
