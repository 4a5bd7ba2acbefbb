/** What a kept page repeats as it came in its address: whose link led here, and by which way. */
const names = ['by', 'via'] as const;
type Name = (typeof names)[number];

export type Filled = Readonly<Partial<Record<Name, string>>>;

/** A page in pieces: words, and between them places for what its address brings. */
export type Blanks = readonly (string | { readonly blank: Name })[];

const markOf = (name: Name) => `0blank0${name}0`;

/** The query with which a page is made that is to have blanks. */
export const blankFor = names.map((name) => `${name}=${markOf(name)}`).join('&');

const marks = new RegExp(`(${names.map(markOf).join('|')})`);

export function partsOf(page: string): Blanks {
  return page.split(marks).map((words) => {
    const blank = names.find((name) => words === markOf(name));
    return blank === undefined ? words : { blank };
  });
}

export const fillIn = (parts: Blanks, filled: Filled): string => parts.map((part) => (typeof part === 'string' ? part : (filled[part.blank] ?? ''))).join('');

/** What a query brings for the blanks: letters and digits alone, which mean nothing wherever they stand. The rest, such as what others add to links to follow people, is left out. */
export function blanksIn(query: string): Filled {
  if (query === '') return {};
  const given = new URLSearchParams(query);
  return Object.fromEntries(names.flatMap((name) => (/^[a-z0-9]{1,24}$/.test(given.get(name) ?? '') ? [[name, given.get(name) ?? '']] : [])));
}
