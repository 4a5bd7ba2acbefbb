/** Lines stay this short, so that they fit a terminal of eighty columns. */
export const textWidth = 80;
/** Pictures stand two columns in. */
const pictureWidth = textWidth - 2;

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const nameWidth = 44;
const valueWidth = 10;

/** Text in lines, broken between words; a word longer than a line is broken as it comes. */
export function wrapped(text: string, width: number = textWidth): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '').flatMap((each) => chunked(each, width))) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Wrapped text behind a sign; its other lines stand in as far. */
export function indented(sign: string, text: string): readonly string[] {
  const lines = wrapped(text, textWidth - 2 - lengthOf(sign));
  return lines.map((line, index) => (index === 0 ? sign : ' '.repeat(lengthOf(sign))) + line);
}

export function underlined(text: string, rule: string): readonly string[] {
  const lines = wrapped(text);
  return [...lines, rule.repeat(Math.max(...lines.map(lengthOf))), ''];
}

/** Rows of a name, a value and what is left; long names are cut. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map(([name = '', value = '', rest = '']) => {
    const line = `${padded(cut(name, nameWidth), nameWidth)} ${padded(value, valueWidth)} ${rest}`;
    return cut(line.trimEnd(), pictureWidth);
  });
}

const cellsShown = 6;

/** A row of a table with narrow cells, as many as fit. */
export function cells([name = '', ...rest]: readonly string[]): string {
  return cut([padded(name, 9), ...rest.slice(0, cellsShown).map((cell) => ' '.repeat(Math.max(0, 10 - lengthOf(cell))) + cell)].join(' ').trimEnd(), pictureWidth);
}

const barWidth = pictureWidth - nameWidth - valueWidth - 2;

/** A share from 0 to 1 as a bar; what is more than nothing shows. */
export function bar(share: number): string {
  return '█'.repeat(Math.max(share > 0 ? 1 : 0, Math.round(share * barWidth)));
}

/**
 * Counts, or shares of 1, as a row of blocks: a full one is the most that there can be, or else the largest of them. Nothing is
 * a dot, and what is not known a gap.
 */
export function heightsOf(values: readonly (number | null)[], highest: number | null = null): string {
  const most = highest ?? Math.max(1, ...values.map((value) => value ?? 0));
  return values.map((value) => (value === null ? ' ' : value === 0 ? '·' : (blocks[Math.max(0, Math.ceil((value / most) * blocks.length) - 1)] ?? '█'))).join('');
}

/** Without the characters that command a terminal or turn the direction of a line: names come from archives, where anything may stand. */
export function harmless(line: string): string {
  return line.replace(/\p{Cc}|\p{Bidi_Control}/gu, '');
}

const lengthOf = (text: string) => Array.from(text).length;

export const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - lengthOf(text)));

export const paddedBefore = (text: string, width: number) => ' '.repeat(Math.max(0, width - lengthOf(text))) + text;

/** A line that is too long, with a sign for what is left out. */
export function cut(text: string, width: number = textWidth): string {
  const letters = Array.from(text);
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
}

function chunked(word: string, width: number): readonly string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, index) => letters.slice(index * width, (index + 1) * width).join(''));
}
