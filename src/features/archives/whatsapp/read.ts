import type { ArchivedMessage, Author, Reading, Source } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { momentOf, type Order, OrderOfDates } from '../talk/dates.ts';
import { textLines } from '../talk/lines.ts';
import { MadeIds } from '../talk/made-ids.ts';
import { Stretches } from '../talk/stretches.ts';
import { Ticks } from '../talk/ticks.ts';
import { titleOf } from '../talk/title.ts';
import { contentOf } from './media.ts';
import { isNotice, membershipIn } from './notices.ts';
import { marks, readStamp, type StampedLine } from './stamp.ts';

/** What one entry of a chat says, over all of its lines. */
interface Entry extends StampedLine {
  readonly line: number;
}

/** No entry is believed to be longer. Characters. */
const longestEntry = 1_000_000;

/** Reads an exported chat: first its moments, to see how dates are written in it, then what was said. */
export async function* readChat(file: ArchiveFile, stretches: Stretches, reading: Reading): AsyncGenerator<ArchivedMessage> {
  const dates = new OrderOfDates();
  for await (const { text } of textLines(file)) {
    const found = readStamp(text);
    if (found !== null) dates.add(found.stamp);
  }
  const { order, isGuess } = dates.found();
  if (isGuess) reading.onNotice?.({ name: order === 'day' ? 'day-before-month' : 'month-before-day', file: file.name });
  const [ids, ticks] = [new MadeIds('whatsapp:'), new Ticks()];
  for await (const entry of entriesOf(file, reading)) yield* read(entry, { order, ids, ticks, stretches, file, reading });
}

async function* entriesOf(file: ArchiveFile, { onSkipped }: Reading): AsyncGenerator<Entry> {
  let entry: Entry | null = null;
  for await (const { number, text } of textLines(file)) {
    const found = readStamp(text);
    if (found !== null) {
      if (entry !== null) yield entry;
      entry = { ...found, line: number };
    } else if (entry !== null) {
      if (entry.rest.length < longestEntry) entry = { stamp: entry.stamp, line: entry.line, rest: `${entry.rest}\n${text}` };
    } else if (text.trim() !== '') onSkipped({ file: file.path, line: number, reason: { name: 'no-speaker' } });
  }
  if (entry !== null) yield entry;
}

interface Chat {
  readonly order: Order;
  readonly ids: MadeIds;
  readonly ticks: Ticks;
  readonly stretches: Stretches;
  readonly file: ArchiveFile;
  readonly reading: Reading;
}

function* read({ stamp, rest, line }: Entry, { order, ids, ticks, stretches, file, reading }: Chat): Generator<ArchivedMessage> {
  const at = ticks.at(momentOf(stamp, order));
  const source: Source = { file: file.path, line };
  if (!(at <= reading.newestPlausible)) {
    reading.onSkipped({ ...source, reason: Number.isNaN(at) ? { name: 'no-such-day' } : { name: 'time-to-come' } });
    return;
  }
  const [, speaker, said = ''] = /^([^\n]{1,200}?):(?: |$)(.*)$/s.exec(rest) ?? [];
  // Notices have a mark before them on an iPhone, and no speaker on Android. There, a mark may stand before a file, too.
  if (speaker === undefined || isNotice(speaker)) return tellMembership(rest, at, reading);
  const content = contentOf(plain(said));
  if (content === null) return;
  if (said.startsWith('\u200e') && content.attachments.length === 0 && !/^[\p{Lu}]{3,}:/u.test(plain(said))) return tellMembership(said, at, reading);
  const author = authorOf(speaker);
  const by = author.account ?? '';
  const words = content.text || content.attachments.map(({ name }) => name).join();
  const id = ids.idOf({ moment: stamp.written, by, text: content.attachments.length > 0 ? 'file' : words });
  const to = /^@\u2068([^\u2069\n]{1,200})\u2069/.exec(said)?.[1];
  const references = stretches.referencesOf(file.path, { id, by, at, to: to === undefined ? undefined : authorOf(to).account });
  yield { id, references, subject: '', title: titleOf(words), author, at, source, ...content, form: 'plain' };
}

function tellMembership(notice: string, at: number, { onAct }: Reading): void {
  const membership = onAct === undefined ? null : membershipIn(plain(notice).trim());
  for (const name of membership?.names ?? []) onAct?.({ kind: membership?.kind ?? 'joined', author: authorOf(name), at });
}

const plain = (text: string) => text.replaceAll(marks, '').replaceAll('\u202f', ' ');

/** Chats know people by the names in the telephone that exported them. A telephone number is nobody else's business. */
function authorOf(written: string): Author {
  const name = plain(written).replaceAll('\u00a0', ' ').replace(/^~\s?/, '').trim();
  const digits = name.replaceAll(/\D/g, '');
  const isNumber = /^\+?[\d\s().-]{6,}$/.test(name) && digits.length >= 6;
  return { name: isNumber ? `…${digits.slice(-3)}` : name, address: null, account: `whatsapp:${isNumber ? digits : name}` };
}
