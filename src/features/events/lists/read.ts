import { type NoList, textOf } from './bytes.ts';
import { attendeesOf, isCalendar } from './calendar.ts';
import { type Columns, columnsOf, isHeading } from './columns.ts';
import { type ListedPerson, personFrom } from './person.ts';
import { type Row, rowsOf } from './table.ts';
import { peopleTyped } from './typed.ts';

/** Why nothing could be made of a list. */
export type ListTrouble = NoList | 'empty' | 'no-address' | 'too-long' | 'calendar';

export type ListRead = { readonly ok: true; readonly people: readonly ListedPerson[] } | { readonly ok: false; readonly trouble: ListTrouble };

const mostLines = 20_000;

export function readFile(bytes: Uint8Array): ListRead {
  const file = textOf(bytes);
  return file.ok ? readList(file.text) : { ok: false, trouble: file.is };
}

/** Whom a text names: a table, a calendar, or addresses as somebody types them. */
export function readList(text: string): ListRead {
  if (text.replace(/^\uFEFF/, '').trim() === '') return { ok: false, trouble: 'empty' };
  const people = peopleIn(text.replace(/^\uFEFF/, ''));
  if (people === null) return { ok: false, trouble: 'calendar' };
  if (people.length > mostLines) return { ok: false, trouble: 'too-long' };
  // Not one address among them: this is something else than a list of people.
  if (!people.some(({ given }) => given.includes('@'))) return { ok: false, trouble: 'no-address' };
  return { ok: true, people };
}

function peopleIn(text: string): ListedPerson[] | null {
  if (isCalendar(text)) return calendarIn(text);
  const rows = isTyped(text) ? null : tableIn(text);
  const columns = rows && columnsOf(rows);
  return rows && columns ? rows.filter((row) => !(columns.hasHeader && row === firstFilled(rows))).map((row) => personIn(row, columns)) : peopleTyped(text).filter(({ name, given }, at) => at > 0 || given !== '' || !isHeading(name));
}

function calendarIn(text: string): ListedPerson[] | null {
  try {
    return attendeesOf(text);
  } catch {
    return null;
  }
}

/** `Name <address>` stands in no table, and several addresses in one line are no row. */
function isTyped(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 50);
  const typed = lines.filter((line) => /<[^<>\s]*@[^<>\s]*>/.test(line) || (line.match(/[^\s,;<>"]+@[^\s,;<>"]+/g)?.length ?? 0) > 1);
  return typed.length > lines.length / 2;
}

function tableIn(text: string): Row[] | null {
  try {
    return rowsOf(text);
  } catch {
    return null;
  }
}

const firstFilled = (rows: readonly Row[]) => rows.find(({ cells }) => cells.some((cell) => cell !== ''));

function personIn({ line, cells }: Row, { address, name, first, prefix, last }: Columns): ListedPerson {
  const cell = (at: number | null) => (at === null ? '' : (cells[at] ?? ''));
  const parts = [cell(first), cell(prefix), cell(last)].filter((part) => part !== '');
  return personFrom(line, cell(name) || parts.join(' '), cell(address));
}
