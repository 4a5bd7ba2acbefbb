/** Which words are said, and which are only kept. Pure: takes the words and the texts that say them. */

/** Every key of nested words, such as `space.room.people`. */
export function keysOf(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) => (typeof value === 'string' ? [before + name] : keysOf(value, `${before}${name}.`)));
}

/** `posts_one` and `posts_other` are said as `posts`. */
const said = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Keys that no text says, neither as they are nor as the beginning and end of a template such as `role.${role}`. */
export function unusedKeys(words: object, texts: readonly string[]): string[] {
  const all = texts.join('\n');
  const templates = [...all.matchAll(/`([A-Za-z.]*)\$\{[^`}]*\}([A-Za-z.]*)`/g)]
    .map((match) => ({ start: match[1] ?? '', end: match[2] ?? '' }))
    .filter(({ start, end }) => start.includes('.') || end.startsWith('.'));
  return [...new Set(keysOf(words).map(said))].filter(
    (key) => !all.includes(`'${key}'`) && !templates.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
  );
}

/** Keys with a `{{placeholder}}` in one language that another lacks. */
export function differingPlaceholders(one: object, other: object): string[] {
  const flat = (words: object) => new Map(keysOf(words).map((key) => [key, placeholders(textAt(words, key))]));
  const [first, second] = [flat(one), flat(other)];
  const keys = new Set([...first.keys(), ...second.keys()]);
  return [...keys].filter((key) => (first.get(key) ?? '') !== (second.get(key) ?? ''));
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted((one, other) => one.localeCompare(other)).join(' ');

function textAt(words: object, key: string): string {
  const value = key.split('.').reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? Object.entries(at).find(([each]) => each === name)?.[1] : undefined), words);
  return typeof value === 'string' ? value : '';
}
