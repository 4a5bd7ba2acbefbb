/** Nothing that looks like something else from the last row, and no vowels, so that no code says anything. */
const letters = '23456789BCDFGHJKMNPQRSTVWXYZ';
const length = 8;

/** Eight letters in two groups, such as `K7MP-3XQ9`, out of bytes that nobody can guess. @param bytes at least eight */
export function wallWords(bytes: Uint8Array): string {
  let rest = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  const places = Array.from({ length }, () => {
    const at = Number(rest % BigInt(letters.length));
    rest /= BigInt(letters.length);
    return letters.charAt(at);
  });
  return `${places.slice(0, length / 2).join('')}-${places.slice(length / 2).join('')}`;
}

/** What was typed, without capitals, strokes and spaces. */
export const plainWords = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
