import { firstAddress, looksLikeAddress } from './person.ts';
import type { Row } from './table.ts';

/** Which columns hold what; null where there is none. */
export interface Columns {
  /** The first of them that is filled in holds the address. */
  readonly addresses: readonly number[];
  readonly name: number | null;
  readonly first: number | null;
  readonly prefix: number | null;
  readonly last: number | null;
  /** How many rows stand above the people: a title, and the names of the columns. */
  readonly above: number;
}

const sorts = ['address', 'name', 'first', 'initials', 'prefix', 'last'] as const;
type Sort = (typeof sorts)[number];

/** What people call a column, in Dutch and English, without capitals and signs; for whom it is said is taken out before. */
const names: Readonly<Record<Sort, RegExp>> = {
  address: /^((e ?mail|mail) ?(adres|adressen|address|addresses)?( ?(value|waarde|werk|work|zakelijk|prive|privé|private|personal|home|thuis))?|adres|address)$/,
  name: /^(naam|name|full ?name|volledige ?naam|volledige naam|display ?name|weergavenaam|naam en voornaam|voor en achternaam|first and last name)?$/,
  first: /^(voor ?naam|first ?name|given ?name|roepnaam|forename)$/,
  initials: /^(voor ?letters?|initialen|initials)$/,
  prefix: /^(tussenvoegsels?|voorvoegsels?|tussen ?voegsel|infix|middle ?name|middelste naam|additional name)$/,
  last: /^(achter ?naam|last ?name|surname|family ?name|familienaam)$/,
};

/** Ticket shops tell of who paid and of who came. Those who came are asked, and never somebody else in their name. */
const owners = ['guest', 'anybody', 'buyer'] as const;
type Owner = (typeof owners)[number];
const ofGuests = /\b(deelnemers?|attendees?|participants?|gast|gasten|guests?|bezoekers?|visitors?|ticket ?holders?|tickethouders?)\b/;
const ofBuyers = /\b(kopers?|buyers?|bestellers?|bookers?|boekers?|betalers?|payers?|purchasers?|billing|factuur|invoice|order|bestelling|contact|contactpersoon)\b/;

interface Heading {
  readonly at: number;
  readonly sort: Sort;
  readonly owner: Owner;
}

function headingOf(cell: string, at: number): Heading[] {
  const words = plain(cell);
  const owner = ofGuests.test(words) ? 'guest' : ofBuyers.test(words) ? 'buyer' : 'anybody';
  const bare = words.replace(owner === 'guest' ? ofGuests : ofBuyers, '').replace(/\s+(van|of)?\s*$|^\s+/g, '').replace(/\s+/g, ' ');
  // "Attendee" alone is a name; "Order" alone, or a column that is called nothing, is not.
  if (bare === '' && owner !== 'guest') return [];
  return sorts.filter((sort) => names[sort].test(bare)).slice(0, 1).map((sort) => ({ at, sort, owner }));
}

const farthestHeader = 20;

/** The columns of a table: by their header, and where there is none, by what stands in them. Null where nothing is an address. */
export function columnsOf(rows: readonly Row[]): Columns | null {
  const header = headerAmong(rows);
  const first = rows.findIndex(({ cells }) => cells.some((cell) => cell !== ''));
  if (header !== null) return named(rows, header);
  const isHeader = first >= 0 && !(rows[first]?.cells ?? []).some(looksLikeAddress);
  const people = rows.slice(first + (isHeader ? 1 : 0));
  const address = fullestColumn(people);
  if (address === null) return null;
  const above = isHeader ? first + 1 : 0;
  const told = isHeader ? (rows[first]?.cells ?? []).flatMap(headingOf) : [];
  return { addresses: [address], above, ...(namesIn(told, 'anybody') ?? nameBeside(people, address)) };
}

/** Whether a text begins with a table whose columns say what they are. */
export const hasHeader = (rows: readonly Row[]): boolean => headerAmong(rows) !== null;

/** The row that says where addresses stand, maybe below a title. */
function headerAmong(rows: readonly Row[]): number | null {
  const at = rows.slice(0, farthestHeader).findIndex(({ cells }) => cells.some((cell, column) => headingOf(cell, column).some(({ sort }) => sort === 'address')) && !cells.some((cell) => cell.includes('@')));
  const isFirst = at >= 0 && !rows.slice(0, at).some(({ cells }) => cells.some(looksLikeAddress));
  return isFirst ? at : null;
}

function named(rows: readonly Row[], header: number): Columns | null {
  const headings = (rows[header]?.cells ?? []).flatMap(headingOf);
  const people = rows.slice(header + 1);
  // A column "Address" may hold streets: what stands in it decides.
  const addresses = headings.filter(({ sort, at }) => sort === 'address' && holdsAddresses(people, at));
  const owner = owners.find((each) => addresses.some((heading) => heading.owner === each));
  const fullest = fullestColumn(people);
  if (owner === undefined) return fullest === null ? null : { addresses: [fullest], above: header + 1, ...(namesIn(headings, 'anybody') ?? nameBeside(people, fullest)) };
  const at = addresses.filter((heading) => heading.owner === owner).map((heading) => heading.at);
  return { addresses: at, above: header + 1, ...(namesIn(headings, owner) ?? nameBeside(people, at[0] ?? 0)) };
}

/** Whose names may stand beside an address. Where only others are named, nobody is called by their names. */
const namesBeside: Readonly<Record<Owner, readonly Owner[]>> = { guest: ['guest', 'anybody'], anybody: ['anybody', 'guest', 'buyer'], buyer: ['buyer', 'anybody'] };

/** The columns with names of those whose addresses these are; null where no column is said to hold names. */
function namesIn(headings: readonly Heading[], owner: Owner): Pick<Columns, 'name' | 'first' | 'prefix' | 'last'> | null {
  const known = headings.filter(({ sort }) => sort !== 'address');
  if (known.length === 0) return null;
  const theirs = namesBeside[owner].map((each) => known.filter((heading) => heading.owner === each)).find((some) => some.length > 0) ?? [];
  const at = (sort: Sort) => theirs.find((heading) => heading.sort === sort)?.at ?? null;
  return { name: at('name'), first: at('first') ?? at('initials'), prefix: at('prefix'), last: at('last') };
}

/** Whether these words stand above a column of addresses. */
export const isHeading = (words: string): boolean => headingOf(words, 0).some(({ sort }) => sort === 'address');

const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();

const holdsAddresses = (rows: readonly Row[], column: number) => rows.some(({ cells }) => firstAddress(cells[column] ?? '') !== null || looksLikeAddress(cells[column] ?? ''));

/** The column with most addresses. */
function fullestColumn(rows: readonly Row[]): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rows.slice(0, 500)) {
    for (const [at, cell] of cells.entries()) if (cell.includes('@') && looksLikeAddress(cell)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Without a header: words before or after the address are a name, two columns of them a first and a last one. */
function nameBeside(rows: readonly Row[], address: number): Pick<Columns, 'name' | 'first' | 'prefix' | 'last'> {
  const width = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  const wordy = Array.from({ length: width }, (_, at) => at).filter((at) => at !== address && isWordy(rows, at));
  const [one = null, two = null, three = null] = wordy;
  const isParted = two !== null && isSingle(rows, one);
  if (!isParted) return { name: one, first: null, prefix: null, last: null };
  return three === null ? { name: null, first: one, prefix: null, last: two } : { name: null, first: one, prefix: two, last: three };
}

/** What is ticked, and is no name. */
const ticks = /^(ja|nee|yes|no|y|n|j|x|v|ok|true|false|waar|onwaar|misschien|maybe)$/i;

/** Mostly letters, in most of the rows that say something. */
function isWordy(rows: readonly Row[], at: number): boolean {
  const cells = rows.slice(0, 50).map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter((cell) => /^[\p{L}\p{M}.'’ -]{1,120}$/u.test(cell) && !ticks.test(cell)).length > cells.length / 2;
}

/** One word a cell, as first names are. */
function isSingle(rows: readonly Row[], at: number | null): boolean {
  const cells = rows.slice(0, 50).map((row) => row.cells[at ?? 0] ?? '').filter((cell) => cell !== '');
  return cells.filter((cell) => !/\s/.test(cell.trim())).length > cells.length / 2;
}
