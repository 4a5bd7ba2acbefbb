import type { ArchivedMessage, Author, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { Remark } from '../remark.ts';
import { momentOf, type Order, OrderOfDates } from '../talk/dates.ts';
import { readSubject } from '../subjects.ts';
import { MadeIds } from '../talk/made-ids.ts';
import { Stretches } from '../talk/stretches.ts';
import { Ticks } from '../talk/ticks.ts';
import { titleOf } from '../talk/title.ts';
import type { Columns } from './columns.ts';
import { dateIn } from './date.ts';
import type { Field } from './recipe.ts';
import { csvRows } from './rows.ts';

type Cell = (field: Field) => string;

/** Reads a table of messages: first its dates, to see how they are written in it, then what was said. */
export async function* readTable(file: ArchiveFile, columns: Columns, reading: Reading): AsyncGenerator<ArchivedMessage> {
  const dates = new OrderOfDates();
  for await (const { cell } of rowsOf(file, columns, { onSkipped: () => {} })) {
    const date = dateIn(cell('time'));
    if (date !== null && typeof date !== 'number') dates.add(date);
  }
  const { order, isGuess } = dates.found();
  if (isGuess) reading.onNotice?.({ name: order === 'day' ? 'day-before-month' : 'month-before-day', file: file.name });
  const [ids, ticks, stretches] = [new MadeIds('csv:'), new Ticks(), new Stretches()];
  for await (const { cell, line } of rowsOf(file, columns, reading)) {
    const source = { file: file.path, line };
    const at = ticks.at(inMilliseconds(cell('time'), order));
    const author = authorOf(cell('author'), cell('email'));
    const reason = whyNoMessage(cell, at, author, reading.newestPlausible);
    if (reason === null) yield readMessage(cell, { at, author, ids, stretches, source });
    else reading.onSkipped({ ...source, reason });
  }
}

async function* rowsOf(file: ArchiveFile, { at, hasHeader }: Columns, reading: Pick<Reading, 'onSkipped'>): AsyncGenerator<{ cell: Cell; line: number }> {
  let isFirst = hasHeader;
  for await (const { cells, line } of csvRows(file, reading)) {
    if (!isFirst) yield { cell: (field) => (at.get(field) ?? []).map((column) => cells[column] ?? '').join(' ').trim(), line };
    isFirst = false;
  }
}

function inMilliseconds(cell: string, order: Order): number {
  const date = dateIn(cell);
  return date === null ? Number.NaN : typeof date === 'number' ? date : momentOf(date, order);
}

function whyNoMessage(cell: Cell, at: number, { name, address }: Author, newestPlausible: number): Remark | null {
  if (cell('text') === '') return { name: 'no-text' };
  if (name === '' && address === null) return { name: 'no-author' };
  return at <= newestPlausible ? null : Number.isNaN(at) ? { name: 'no-time' } : { name: 'time-to-come' };
}

/** "Anna <anna@example.org>" is Anna. */
function authorOf(written: string, email: string): Author {
  const [, before = written, within = ''] = /^(.*?)\s*<([^<>@\s]+@[^<>\s]+)>$/.exec(written) ?? [];
  const address = [email, within, written].map((each) => each.toLowerCase()).find((each) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(each)) ?? null;
  const name = before.includes('@') && address !== null ? '' : before.trim();
  return { name, address, account: `csv:${name.toLowerCase()}` };
}

interface Place {
  readonly at: number;
  readonly author: Author;
  readonly ids: MadeIds;
  readonly stretches: Stretches;
  readonly source: ArchivedMessage['source'];
}

function readMessage(cell: Cell, { at, author, ids, stretches, source }: Place): ArchivedMessage {
  const [text, thread, own, reply] = [cell('text'), readSubject(cell('thread')).title, cell('id'), cell('reply')];
  const by = author.address ?? author.account ?? '';
  const id = own === '' ? ids.idOf({ moment: cell('time'), by, text }) : `csv:${own}`;
  const answered = reply === '' || reply === own || reply === '0' ? [] : [`csv:${reply}`];
  const conversation = thread === '' ? (answered.length > 0 ? [] : stretches.referencesOf('', { id, by, at })) : [`csv thread ${thread.toLowerCase()}`];
  const isPage = /^\s*<(?:p|div|html|body|blockquote|ul|ol|h\d)\b/i.test(text);
  return { id, references: [...conversation, ...answered], subject: '', title: thread || titleOf(isPage ? text.replaceAll(/<[^>]*>/g, ' ') : text), author, at, source, text, form: isPage ? 'html' : 'plain', attachments: [] };
}
