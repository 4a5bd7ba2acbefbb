/** What is known of how many: a number, or why there is none to be seen. */
export type Shown = number | 'few' | 'near';

/** Nobody is counted in company smaller than this: in a group of four, one knows the other three. */
export const leastShown = 5;

/** So few that they are not counted out. */
export const isFew = (count: number) => count > 0 && count < leastShown;

/**
 * Counts of groups that may lie inside each other, the most important first. A number below five is not shown, nor one
 * that differs from a shown one by one to four: the difference would be such a number. Zero is shown; nobody is in it.
 */
export function shownBeside(counts: readonly number[]): Shown[] {
  const taken: number[] = [];
  return counts.map((count) => {
    if (isFew(count)) return 'few';
    if (taken.some((other) => isFew(Math.abs(other - count)))) return 'near';
    taken.push(count);
    return count;
  });
}

export interface Part {
  readonly key: number;
  readonly count: number;
}

export interface ShownParts {
  /** Parts of five at least, the largest first; of equals the lower key. */
  readonly parts: readonly Part[];
  /** All that is in none of them: none, or five at least. */
  readonly others: number;
}

/**
 * Parts of a whole that share nobody. Those below five are put together as "others"; where that would still be below
 * five, which whoever subtracts would find out, the smallest shown parts join them. A whole below five has no parts.
 */
export function shownParts(all: readonly Part[]): ShownParts {
  const sorted = all.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count || one.key - other.key);
  const parts = sorted.filter(({ count }) => !isFew(count));
  const others = sorted.slice(parts.length).reduce((sum, { count }) => sum + count, 0);
  if (!isFew(others)) return { parts, others };
  const last = parts.at(-1);
  return last ? { parts: parts.slice(0, -1), others: others + last.count } : { parts: [], others: 0 };
}
