/** A person's initials on one of six quiet grounds, always the same for the same person. Decoration: the name stands beside it. */
export const Face = ({ name, person, size }: { name: string; person: number; size?: 's' | 'l' }) => (
  <span class="face" data-face={String((Math.abs(person) % 6) + 1)} data-size={size} aria-hidden="true">
    {initials(name)}
  </span>
);

/** First letters of the first and last word, small words of Dutch names passed over. */
export function initials(name: string): string {
  const words = name.split(/[\s.@_]+/).filter((word) => /^\p{Lu}|^\p{L}/u.test(word));
  const proper = words.filter((word) => !/^(van|de|den|der|het|ten|ter|von|the|of)$/i.test(word));
  const chosen = proper.length > 0 ? proper : words;
  const letters = [chosen[0], chosen.length > 1 ? chosen.at(-1) : undefined].map((word) => Array.from(word ?? '')[0] ?? '');
  return letters.join('').toLocaleUpperCase('en') || '·';
}
