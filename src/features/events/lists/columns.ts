import { looksLikeAddress } from './person.ts';
import type { Row } from './table.ts';

/** Which column holds what; null where there is none. */
export interface Columns {
  readonly address: number;
  readonly name: number | null;
  readonly first: number | null;
  readonly prefix: number | null;
  readonly last: number | null;
  readonly hasHeader: boolean;
}

/** What people call a column, in Dutch and English, without capitals and signs. */
const names: Readonly<Record<'address' | 'name' | 'first' | 'prefix' | 'last', RegExp>> = {
  address: /^(e ?mail( ?(adres|address))?|(e ?mail)? ?adres|mail|mailadres|address|buyer email|attendee email|contact email)$/,
  name: /^(naam|name|full ?name|volledige ?naam|deelnemer|participant|attendee|display ?name|weergavenaam|attendee name)$/,
  first: /^(voor ?naam|first ?name|given ?name|roepnaam|forename)$/,
  prefix: /^(tussenvoegsels?|voorvoegsels?|prefix|infix|middle ?name)$/,
  last: /^(achter ?naam|last ?name|surname|family ?name|familienaam)$/,
};

/** The columns of a table: by their header, and where there is none, by what stands in them. Null where nothing is an address. */
export function columnsOf(rows: readonly Row[]): Columns | null {
  const header = rows.find(({ cells }) => cells.some((cell) => cell !== ''));
  if (!header) return null;
  const at = (which: keyof typeof names) => position(header.cells, names[which]);
  const hasHeader = !header.cells.some(looksLikeAddress);
  const byContent = fullestColumn(hasHeader ? rows.filter((row) => row !== header) : rows);
  const named = hasHeader ? at('address') : null;
  // A column "Address" may hold streets: what stands in it decides.
  const address = named !== null && (byContent === null || holdsAddresses(rows, named, header)) ? named : byContent;
  if (address === null) return null;
  if (!hasHeader) return { address, ...nameBeside(rows, address), hasHeader };
  const [name, first, prefix, last] = [at('name'), at('first'), at('prefix'), at('last')];
  if (name === null && first === null && last === null) return { address, ...nameBeside(rows.filter((row) => row !== header), address), hasHeader };
  return { address, name, first, prefix, last, hasHeader };
}

/** Whether these words stand above a column of addresses. */
export const isHeading = (words: string): boolean => names.address.test(plain(words));

const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();

function position(cells: readonly string[], name: RegExp): number | null {
  const found = cells.findIndex((cell) => name.test(plain(cell)));
  return found < 0 ? null : found;
}

const holdsAddresses = (rows: readonly Row[], column: number, header: Row) => rows.some((row) => row !== header && looksLikeAddress(row.cells[column] ?? '') && (row.cells[column] ?? '') !== '');

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
  const width = Math.max(...rows.slice(0, 50).map(({ cells }) => cells.length));
  const wordy = Array.from({ length: width }, (_, at) => at).filter((at) => at !== address && isWordy(rows, at));
  const [one = null, two = null, three = null] = wordy;
  const isParted = two !== null && isSingle(rows, one);
  if (!isParted) return { name: one, first: null, prefix: null, last: null };
  return three === null ? { name: null, first: one, prefix: null, last: two } : { name: null, first: one, prefix: two, last: three };
}

/** Mostly letters, in most of the rows that say something. */
function isWordy(rows: readonly Row[], at: number): boolean {
  const cells = rows.slice(0, 50).map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter((cell) => /^[\p{L}\p{M}.'’ -]{1,120}$/u.test(cell)).length > cells.length / 2;
}

/** One word a cell, as first names are. */
function isSingle(rows: readonly Row[], at: number | null): boolean {
  const cells = rows.slice(0, 50).map((row) => row.cells[at ?? 0] ?? '').filter((cell) => cell !== '');
  return cells.filter((cell) => !/\s/.test(cell.trim())).length > cells.length / 2;
}
