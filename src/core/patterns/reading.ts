import { NEEDED, share, type Waiting } from '../vitality/uncertainty.ts';
import type { Tally } from './known.ts';
import type { Measure } from './pattern.ts';

/** How a figure becomes a measure. All give null for what is not known, or rests on too few cases. */

/** What was counted, and has no chance in it. */
export function counted(value: number | null | undefined, of: number = value ?? 0): Measure | null {
  return value === null || value === undefined ? null : { value, low: value, high: value, of };
}

export function tallied(tally: Tally | null | undefined): Measure | null {
  return tally === null || tally === undefined ? null : measured(share(tally.count, tally.of));
}

export function measured(figure: Waiting): Measure | null {
  if (figure.state === 'too-few' || figure.value === null) return null;
  return { value: figure.value, low: figure.low ?? figure.value, high: figure.high, of: figure.of };
}

/** The rest of a share. */
export function rest(of: Measure | null): Measure | null {
  return of && { value: 1 - of.value, low: 1 - (of.high ?? 1), high: 1 - of.low, of: of.of };
}

/**
 * `count` against `other` in the same time, or for each of so many: the odds of a share, with the ends of its interval
 * (Przyborowski and Wilenski 1940). Posts come in bursts, for which the interval is too narrow.
 */
export function ratio(count: number, other: number, per: { readonly count: number; readonly other: number } = { count: 1, other: 1 }): Measure | null {
  const part = share(count, count + other, NEEDED.posts);
  if (part.state === 'too-few' || other === 0) return null;
  const odds = (of: number) => (of / (1 - of)) * (per.other / per.count);
  return { value: odds(part.value), low: odds(part.low), high: part.high < 1 ? odds(part.high) : null, of: count + other };
}

/** One wait against another. Null where one of them has no end. */
export function times(wait: Waiting, other: Waiting): Measure | null {
  const [one, base] = [measured(wait), measured(other)];
  if (!one || !base || base.value <= 0) return null;
  return {
    value: one.value / base.value,
    low: base.high === null ? 0 : one.low / base.high,
    high: one.high === null || base.low <= 0 ? null : one.high / base.low,
    of: Math.min(one.of, base.of),
  };
}
