import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { dateIn } from './date.ts';
import { type Field, fields, type Recipe } from './recipe.ts';
import { delimiterOf } from './rows.ts';

/** Which column holds what, counted from 0. A moment may stand in two, a day and what the clock showed. */
export interface Columns {
  readonly at: ReadonlyMap<Field, readonly number[]>;
  readonly hasHeader: boolean;
  /** The same with names, for a person. */
  readonly recipe: Recipe;
  /** How many were known by their names. */
  readonly named: number;
}

/** What people call a column, in English, Dutch, German, French and Spanish, in small letters without signs. */
const names: Readonly<Record<Field, RegExp>> = {
  time: /^(?:date|datum|time ?stamp|tijdstip|zeitpunkt|zeitstempel|date ?time|datetime|created(?: ?(?:at|on|date|time|utc))?|sent(?: ?at| ?on| ?date)?|posted(?: ?at| ?on)?|published(?: ?at)?|post ?(?:date|time)|message ?date|moment|when|erstellt(?: am)?|gesendet(?: am)?|geplaatst(?: op)?|verzonden(?: op)?|verstuurd(?: op)?|aangemaakt(?: op)?|fecha(?: y hora)?|envoye(?: le)?|publie(?: le)?|date d ?(?:envoi|e creation)|enviado(?: el)?|creado(?: el)?|time|tijd|zeit|heure|hora)$/,
  author: /^(?:author(?: ?name)?|from(?: ?name)?|sender(?: ?name)?|user ?name|user|poster|posted by|created ?by|display ?name|full ?name|member|nick(?: ?name)?|who|by|auteur|afzender|gebruiker(?:snaam)?|schrijver|lid|van|wie|weergavenaam|autor(?:in)?|verfasser(?:in)?|absender|benutzer(?:name)?|von|wer|expediteur|utilisateur|pseudo|de|remitente|usuario|name|naam|nom|nombre)$/,
  text: /^(?:text|message(?: ?(?:text|body))?|body(?: ?text)?|content|comment|post(?: ?(?:text|body|content))?|msg|reply text|bericht(?:tekst)?|tekst|inhoud|reactie|opmerking|nachricht(?:entext)?|inhalt|beitrag|kommentar|texte?|message texte|contenu|corps|commentaire|texto|mensaje|contenido|cuerpo|comentario)$/,
  thread: /^(?:thread(?: ?(?:title|name|id))?|topic(?: ?(?:title|name|id))?|subject|title|conversation(?: ?id)?|discussion|onderwerp|titel|gesprek|discussie|betreff|thema|sujet|titre|objet|asunto|tema|titulo|conversacion|hilo)$/,
  id: /^(?:id|message ?id|post ?id|msg ?id|comment ?id|guid|uuid|nr|nummer|number|bericht ?(?:id|nummer)|nachrichten ?id|beitrags? ?id|identifiant|numero)$/,
  reply: /^(?:(?:in )?reply ?to(?: ?(?:id|message|message id|post))?|parent(?: ?(?:id|message|post|comment))?(?: id)?|in antwoord op|antwoord op|reactie op|antwort auf|als antwort auf|reponse a|en reponse a|respuesta a|en respuesta a)$/,
  email: /^(?:e ?mail(?: ?(?:adres|address|adresse))?|mail(?: ?adres)?|(?:author|sender|from|user) ?e ?mail|adresse e ?mail|courriel|correo(?: electronico)?)$/,
};

const plain = (name: string) => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
const rowsLookedAt = 50;
const parsed = z.array(z.array(z.string()));

/** The first rows of a table, from its beginning; the last one may be cut off. */
export function firstRows(beginning: string): string[][] {
  const options = { delimiter: delimiterOf(beginning), relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: rowsLookedAt };
  for (const end of ['', '"']) {
    try {
      return parsed.parse(parse(beginning + end, options)).map((cells) => cells.map((cell) => cell.trim()));
    } catch {
      // A quotation that the end of the beginning cuts off is closed; what still is no table is none.
    }
  }
  return [];
}

/** Finds which column holds what: as a person said, else by names, else by what stands in them. Null where these are no messages. */
export function columnsIn(rows: readonly (readonly string[])[], wish: Recipe): Columns | null {
  const [header = []] = rows;
  if (header.length < 2) return null;
  const hasHeader = header.every((cell) => dateIn(cell) === null) && header.every((cell) => cell.length < 60);
  const below = hasHeader ? rows.slice(1) : rows;
  const at = new Map<Field, readonly number[]>();
  for (const field of fields) {
    const wished = wish[field];
    const found = wished === undefined ? namedColumns(field, hasHeader ? header : [], below) : wishedColumns(wished, header);
    if (found.length > 0) at.set(field, found);
    else if (wished !== undefined) return null;
  }
  const named = at.size;
  addByContent(at, below, header.length);
  if (!at.has('time') || !at.has('text') || !(at.has('author') || at.has('email'))) return null;
  const nameOf = (column: number) => (hasHeader && header[column] ? header[column] : String(column + 1));
  return { at, hasHeader, named, recipe: Object.fromEntries([...at].map(([field, columns]) => [field, columns.map(nameOf).join('+')])) };
}

/** "Datum+Tijd" are two columns, where none is called so. */
function wishedColumns(wished: string, header: readonly string[]): number[] {
  const find = (name: string) => {
    const known = header.findIndex((cell) => cell.toLowerCase() === name.trim().toLowerCase());
    return known === -1 && /^\d{1,3}$/.test(name.trim()) && Number(name) <= header.length ? Number(name) - 1 : known;
  };
  const whole = find(wished);
  return whole === -1 ? wished.split('+').map(find).filter((column) => column >= 0) : [whole];
}

function namedColumns(field: Field, header: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const found = header.flatMap((cell, column) => (names[field].test(plain(cell)) ? [column] : []));
  if (field === 'time') {
    const dated = found.find((column) => isMostly(rows, column, (cell) => dateIn(cell) !== null)) ?? (rows.length === 0 ? found[0] : undefined);
    if (dated === undefined) return [];
    const clock = found.find((column) => column !== dated && isMostly(rows, column, (cell) => /^\d{1,2}[:.]\d\d/.test(cell)));
    return clock === undefined || !isMostly(rows, dated, (cell) => !/:\d\d/.test(cell)) ? [dated] : [dated, clock];
  }
  // What several messages share is the number of something else.
  const fitting = field === 'id' ? found.filter((column) => isEachOnce(rows, column)) : field === 'email' ? found.filter((column) => isMostly(rows, column, isAddress)) : found;
  return fitting.slice(0, 1);
}

/** What no name tells: a column of moments, the one with the longest texts, and one in which the same words come again. */
function addByContent(at: Map<Field, readonly number[]>, rows: readonly (readonly string[])[], width: number): void {
  const taken = new Set([...at.values()].flat());
  const free = () => Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column));
  const put = (field: Field, column: number | undefined) => {
    if (at.has(field) || column === undefined) return;
    at.set(field, [column]);
    taken.add(column);
  };
  if (rows.length === 0) return;
  put('time', free().find((column) => isMostly(rows, column, (cell) => dateIn(cell) !== null)));
  const long = free().toSorted((one, other) => lengthIn(rows, other) - lengthIn(rows, one));
  put('text', long.find((column) => isMostly(rows, column, (cell) => /\p{L}\s+\p{L}/u.test(cell))));
  put('author', at.has('email') ? undefined : free().find((column) => isMostly(rows, column, (cell) => /^[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’_ -]{1,60}$/u.test(cell)) && new Set(rows.map((row) => row[column])).size < rows.length));
}

const isAddress = (cell: string) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(cell);

function isMostly(rows: readonly (readonly string[])[], column: number, test: (cell: string) => boolean): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(test).length > 0.7 * cells.length;
}

function isEachOnce(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '');
  return cells.every((cell) => cell !== '') && new Set(cells).size >= Math.min(cells.length, Math.max(2, cells.length - 1));
}

const lengthIn = (rows: readonly (readonly string[])[], column: number) => rows.reduce((total, row) => total + (row[column] ?? '').length, 0);
