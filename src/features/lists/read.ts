import { type NoList, textOf } from './bytes.ts';
import { attendeesOf, isCalendar } from './calendar.ts';
import { type Columns, columnsOf, hasHeader, isHeading } from './columns.ts';
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
export function readList(given: string): ListRead {
  const text = unmarked(given.replace(unseen, ''));
  if (text.trim() === '') return { ok: false, trouble: 'empty' };
  const people = peopleIn(text);
  if (people === null) return { ok: false, trouble: 'calendar' };
  if (people.length > mostLines) return { ok: false, trouble: 'too-long' };
  // Not one address among them: this is something else than a list of people.
  if (!people.some(({ given: cell }) => cell.includes('@'))) return { ok: false, trouble: 'no-address' };
  return { ok: true, people };
}

/** What comes along from web pages and mail programs, and nobody sees; the one that joins emoji stays. */
const unseen = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const bullet = /^[ \t]*(?:[-*•·–]|\d{1,5}[.)])[ \t]+/;

/** A list with numbers or dots before its lines, without these. */
function unmarked(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/).filter((line) => line.trim() !== '').slice(0, 50);
  const marked = lines.filter((line) => bullet.test(line));
  return marked.length > lines.length / 2 ? text.replace(new RegExp(bullet, 'gm'), '') : text;
}

function peopleIn(text: string): ListedPerson[] | null {
  if (isCalendar(text)) return calendarIn(text);
  const rows = tableIn(text, 'most lines');
  const headed = rows && hasHeader(rows) ? rows : headedTable(text);
  // A table that says what its columns are is one, also where each row has several addresses.
  const table = headed ?? (isTyped(text) ? null : rows);
  const columns = table && columnsOf(table);
  if (table && columns) return table.slice(columns.above).flatMap((row) => peopleInRow(row, columns));
  return peopleTyped(text).filter(({ name, given }, at) => at > 0 || given !== '' || !isHeading(name));
}

/** A table whose first line alone says how it is divided. */
function headedTable(text: string): Row[] | null {
  const rows = tableIn(text, 'first line');
  return rows && hasHeader(rows) ? rows : null;
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

function tableIn(text: string, by: 'most lines' | 'first line'): Row[] | null {
  try {
    return rowsOf(text, by);
  } catch {
    return null;
  }
}

function peopleInRow({ line, cells }: Row, { addresses, name, first, prefix, last }: Columns): ListedPerson[] {
  const cell = (at: number | null) => (at === null ? '' : (cells[at] ?? ''));
  const called = cell(name) || [cell(first), cell(prefix), cell(last)].filter((part) => part !== '').join(' ');
  const given = addresses.map(cell).find((each) => each !== '') ?? '';
  // Whoever added a line by hand may have put all of it into the first cell.
  if (given === '' && called.includes('@')) return peopleTyped(called).map((person) => ({ ...person, line }));
  return [personFrom(line, called, given)];
}
