/** The marks of a scale for counts that begins at zero: at most three, at round whole numbers, the last not below `most`. */
export function roundMarks(most: number): readonly number[] {
  const step = roundStep(Math.max(1, most) / 3);
  const marks = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: marks }, (_, index) => (index + 1) * step);
}

/** The smallest of 1, 2, 3, 5, 10, 20, 30, 50 … that is not below `atLeast`. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, atLeast)));
  return [1, 2, 3, 5, 10].map((digit) => digit * power).find((step) => step >= atLeast) ?? 10 * power;
}
