import { looksLikeAddress, type ListedPerson, personFrom } from './person.ts';

/** Addresses as somebody pastes them: `Name <address>` or bare, with commas, semicolons or lines between them. */
export function peopleTyped(text: string): ListedPerson[] {
  return text.split(/\r\n?|\n/).flatMap((line, at) => entriesIn(line).flatMap((entry) => entriesAt(at + 1, entry)));
}

/** Commas within quotes, or between a last and a first name before `<`, divide nothing. */
function entriesIn(line: string): string[] {
  const parts = line.match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,;\t])+/g) ?? [];
  const entries: string[] = [];
  let before = '';
  for (const part of parts.map((each) => each.trim()).filter((each) => each !== '')) {
    const whole = before === '' ? part : `${before}, ${part}`;
    // "Visser, Bram <bram@…>": what has no address belongs to what follows.
    if (!part.includes('@') && parts.some((each) => each.includes('@'))) before = whole;
    else {
      entries.push(whole);
      before = '';
    }
  }
  return before === '' ? entries : [...entries, before];
}

function entriesAt(line: number, entry: string): ListedPerson[] {
  const [, name = '', bracketed = ''] = /^(.*?)<([^>]*)>\s*$/.exec(entry) ?? [];
  if (bracketed !== '') return [personFrom(line, name, bracketed)];
  const words = entry.split(/\s+/);
  const found = words.filter(looksLikeAddress);
  const [first = ''] = found;
  // Several in one sentence are several people, whose names nobody can tell from the words around them.
  if (found.length > 1) return found.map((each) => personFrom(line, '', each));
  return [personFrom(line, words.filter((word) => word !== first).join(' '), first)];
}
