import { looksLikeAddress, type ListedPerson, personFrom } from './person.ts';

/** Addresses as somebody pastes them: `Name <address>` or bare, with commas, semicolons or lines between them. */
export function peopleTyped(text: string): ListedPerson[] {
  return text.split(/\r\n?|\n/).flatMap((line, at) => entriesIn(line).flatMap((entry) => entriesAt(at + 1, entry)));
}

/** Commas within quotes or brackets divide nothing. Read letter by letter, as a pattern would try an endless line from each of its letters on. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  let [start, at] = [0, 0];
  let [quotes, brackets] = [true, true];
  while (at < line.length) {
    const sign = line.charAt(at);
    const end = sign === '"' && quotes ? endOfQuote(line, at) : sign === '<' && brackets ? line.indexOf('>', at) : at;
    if (end < 0 && sign === '"') quotes = false;
    if (end < 0 && sign === '<') brackets = false;
    if (sign === ',' || sign === ';' || sign === '\t') {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
    at = Math.max(at, end) + 1;
  }
  return [...parts, line.slice(start)];
}

function endOfQuote(line: string, from: number): number {
  for (let at = from + 1; at < line.length; at += 1) {
    if (line.charAt(at) === '"') return at;
    if (line.charAt(at) === '\\') at += 1;
  }
  return -1;
}

/** What has no address stands between a last and a first name, or is a line of its own. */
function entriesIn(line: string): string[] {
  const parts = partsOf(line);
  const hasAddress = line.includes('@');
  const entries: string[] = [];
  let before = '';
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const whole = before === '' ? part : `${before}, ${part}`;
    // "Visser, Bram <bram@…>": what has no address belongs to what follows.
    if (!part.includes('@') && hasAddress) before = whole;
    else {
      entries.push(whole);
      before = '';
    }
  }
  return before === '' ? entries : [...entries, before];
}

function entriesAt(line: number, entry: string): ListedPerson[] {
  const [from, to] = [entry.indexOf('<'), entry.trimEnd().length - 1];
  if (from >= 0 && from < to - 1 && entry.indexOf('>', from) === to) return [personFrom(line, entry.slice(0, from), entry.slice(from + 1, to))];
  const words = entry.split(/\s+/);
  const found = words.filter(looksLikeAddress);
  const [first = ''] = found;
  // Several in one sentence are several people, whose names nobody can tell from the words around them.
  if (found.length > 1) return found.map((each) => personFrom(line, '', each));
  return [personFrom(line, words.filter((word) => word !== first).join(' '), first)];
}
