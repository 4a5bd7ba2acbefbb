/**
 * So many petitions to the UK Parliament were published from 2015 to 2017, each carried by five sponsors first; their final counts
 * are public (Open Government Licence).
 */
export const baseRates = {
  petitions: 10_950,
  source: 'https://petition.parliament.uk/archived/petitions',
  /** The share of them, from 0 to 1, that reached so many signatures. */
  shares: [
    { count: 10, share: 0.903 }, { count: 100, share: 0.359 }, { count: 500, share: 0.194 }, { count: 1000, share: 0.145 }, { count: 10_000, share: 0.044 }, { count: 100_000, share: 0.006 },
  ],
} as const;

/** The share of those petitions that reached a count: between the known ones along the logarithms, beyond the last falling as before it. */
export function shareThatReached(count: number): number {
  const known = [{ count: 1, share: 1 }, ...baseRates.shares];
  if (count <= 1) return 1;
  const at = Math.max(1, known.findIndex((each) => each.count >= count));
  const place = count > 100_000 ? known.length - 1 : at;
  const [before, after] = [known[place - 1], known[place]];
  if (!before || !after) return 0;
  const part = Math.log(count / before.count) / Math.log(after.count / before.count);
  return Math.exp(Math.log(before.share) + part * Math.log(after.share / before.share));
}

/**
 * Of those whom carriers promise to ask by name, so many sign: a quarter, give or take (4 to 58 % in 95 of 100), by the Beta(2, 6)
 * distribution. About half of those who are asked in person say yes (docs/forecast.md); that about half of what is promised is asked is an
 * assumption, not a measurement.
 */
const yields = betaMiddles(2, 6, 40);

/**
 * The chance, from 0 to 1, that a number is reached, before anything has begun: those whom carriers ask by name sign in part, and what
 * is still missing comes from elsewhere as often as it came to other petitions. Higher the more is pledged, lower the more is needed.
 * @param pledged people whom carriers will ask by name
 */
export function chanceBeforeStart({ target, pledged }: { readonly target: number; readonly pledged: number }): number {
  return yields.reduce((sum, part) => sum + shareThatReached(target - Math.max(0, pledged) * part), 0) / yields.length;
}

/** So many values of a Beta distribution, each in the middle of a part that is as likely as the others. */
function betaMiddles(alpha: number, beta: number, parts: number): number[] {
  const steps = 4000;
  const heights = Array.from({ length: steps }, (_, at) => ((at + 0.5) / steps) ** (alpha - 1) * (1 - (at + 0.5) / steps) ** (beta - 1));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const middles: number[] = [];
  let come = 0;
  for (const [at, height] of heights.entries()) {
    come += height / whole;
    while (middles.length < parts && come >= (middles.length + 0.5) / parts) middles.push((at + 0.5) / steps);
  }
  return middles;
}
