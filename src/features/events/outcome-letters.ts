import { sql } from 'kysely';
import { mostSupported, quorumLines, type Tally } from '../../core/quorum/quorum.ts';
import type { Thresholds } from '../../core/thresholds.ts';
import type { Tx } from '../../database/open.ts';
import { calendarDay, inWords, moment, number } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { refusedAmong } from '../../platform/mail/refusals.ts';
import type { House } from '../../platform/house.ts';
import type { RoundSpace } from './answer-queries.ts';
import type { Group } from './group.ts';
import { type Desk, letter, type Reader, voiceFor } from './letters.ts';

interface Decided {
  readonly group: Group;
  readonly space: RoundSpace;
  readonly tally: Tally;
  readonly thresholds: Thresholds;
}

interface Answerer extends Reader {
  readonly shares: boolean;
}

/** To everybody who said what they want: what was decided. Who said no has had their answer, and hears no more. */
export async function outcomeLetters(tx: Tx, desk: Desk & { readonly house: House }, decided: Decided): Promise<Letter[]> {
  const { rows } = await sql<Answerer>`
    select id, name, address, language, shares_address and version = 0 as shares
    from participant where space_id = ${decided.space.id} and duration is not null and address is not null order by id`.execute(tx);
  const refused = await refusedAmong(tx, desk.house.secrets, rows.map(({ address }) => address));
  // An address that was only typed in the room may be anybody's: it is passed on to nobody, and gets none.
  const sharing = rows.filter(({ shares }) => shares);
  return rows.filter(({ address }) => !refused.has(address)).map((reader) => (decided.group.outcome === 'opened' ? openedLetter(desk, decided, reader) : endedLetter(desk, decided, reader, reader.shares ? sharing : [])));
}

function openedLetter(desk: Desk, { group, space, tally }: Decided, reader: Answerer): Letter {
  const voice = voiceFor(desk, space, reader);
  const about = { event: space.name, name: reader.name, purpose: space.purpose };
  return letter(desk, voice, reader, `participant:${reader.id}`, voice.t('events.letter.opened.subject', about), {
    title: voice.t('events.letter.opened.title', about),
    paragraphs: [
      voice.t('events.letter.greeting', about), voice.t('events.letter.opened.body', { ...about, count: tally.wanting, hosting: number(voice, tally.hosting) }), space.purpose,
      ...(group.endsOn === null ? [] : [voice.t('events.letter.opened.ends', { date: calendarDay(voice, 'fullDay', group.endsOn) })]), ...secondMeeting(voice, group),
    ],
    act: voice.t('events.letter.opened.act'),
    closing: voice.t('events.letter.opened.closing'),
  });
}

function secondMeeting(voice: Voice, { secondMeeting: at, secondMeetingWhere: where }: Group): string[] {
  if (at === null) return [];
  const when = moment(voice, at);
  return [where === '' ? voice.t('events.letter.meeting', { when }) : voice.t('events.letter.meetingAt', { when, where })];
}

function endedLetter(desk: Desk, { group, space, tally, thresholds }: Decided, reader: Answerer, sharing: readonly Answerer[]): Letter {
  const voice = voiceFor(desk, space, reader);
  const about = { event: space.name, name: reader.name };
  const others = sharing.filter(({ id }) => id !== reader.id);
  return letter(desk, voice, reader, `participant:${reader.id}`, voice.t('events.letter.ended.subject', about), {
    title: voice.t('events.letter.ended.title', about),
    paragraphs: [
      voice.t('events.letter.greeting', about), voice.t('events.letter.ended.body', { ...about, count: tally.wanting, asked: number(voice, tally.asked) }), ...missing(voice, tally, thresholds), voice.t('events.letter.ended.soItEnds'), ...wishes(voice, tally),
      ...(group.notes === '' ? [] : [voice.t('events.letter.ended.notes'), ...group.notes.split(/\n{2,}/)]),
      ...(others.length === 0 ? [] : [voice.t('events.letter.ended.addresses'), ...others.map((other) => `${other.name} <${other.address}>`)]),
    ],
    act: voice.t('events.letter.ended.act'),
    closing: voice.t('events.letter.ended.closing'),
  });
}

/** What a group takes and this one did not have. */
const missing = (voice: Voice, tally: Tally, thresholds: Thresholds): string[] =>
  quorumLines(tally, thresholds).filter(({ holds }) => !holds).slice(0, 1).map(({ name, count, need }) => voice.t(`events.letter.ended.missing.${name}`, { count, need: inWords(voice, need) }));

const mostWishes = 5;

/** What people said that they want, the most wanted first. */
function wishes(voice: Voice, tally: Tally): string[] {
  if (mostSupported(tally) === null) return [];
  return tally.purposes.filter(({ count }) => count > 0).slice(0, mostWishes).map(({ words, count }) => `${words}: ${voice.t('events.tally.support', { count })}`);
}
