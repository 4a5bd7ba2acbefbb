import { looksLikeAddress, type ListedPerson, personFrom } from './person.ts';

/** Addresses as somebody pastes them: `Name <address>` or bare, with commas, semicolons or lines between them. */
export function peopleTyped(text: string): ListedPerson[] {
  return text.split(/\r\n?|\n/).flatMap((line, at) => entriesIn(line).map((entry) => entryAt(at + 1, entry)));
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

function entryAt(line: number, entry: string): ListedPerson {
  const [, name = '', bracketed = ''] = /^(.*?)<([^>]*)>\s*$/.exec(entry) ?? [];
  if (bracketed !== '') return personFrom(line, turned(name), bracketed);
  const words = entry.split(/\s+/);
  const at = words.findIndex(looksLikeAddress);
  if (at < 0) return personFrom(line, entry, '');
  return personFrom(line, turned(words.filter((_, place) => place !== at).join(' ')), words[at] ?? '');
}

/** "Visser, Bram" is Bram Visser. */
function turned(name: string): string {
  const bare = name.trim().replace(/^"|"$/g, '').replace(/[,\s]+$/, '');
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(bare) ?? [];
  return last && first ? `${first} ${last}` : bare;
}
