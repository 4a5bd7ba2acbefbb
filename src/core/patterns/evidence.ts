import type { Thresholds } from '../thresholds.ts';
import type { SignalId } from './all.ts';
import type { Known } from './known.ts';
import type { Measure, Signal } from './pattern.ts';

/** What a signal says here, with its numbers. */
export interface Evidence extends Measure {
  readonly signal: SignalId;
  readonly threshold: number;
  readonly unit: Signal['unit'];
  readonly direction: Signal['direction'];
  /** Its whole 95 % interval is beyond the threshold. */
  readonly holds: boolean;
  /** Its whole 95 % interval is on the other side. Where neither is so, chance may have decided, and nothing is said. */
  readonly fails: boolean;
  /** When hosts told it, epoch milliseconds; left out where the house saw it itself. */
  readonly toldAt?: number | undefined;
}

/**
 * Reads one signal. The rule for small numbers is the strict one of `trendOf`: the whole interval must be beyond the
 * threshold, so that five of six, or six of ten, is no sign of "more than half". What was simply counted has no interval.
 */
export function weigh(signal: Signal & { readonly id: SignalId }, known: Known): Evidence | null {
  const measure = signal.read(known);
  if (measure === null) return null;
  const { id, unit, direction, told } = signal;
  const threshold = thresholdOf(signal, known.thresholds);
  const toldAt = told && known.live.toldAt?.[told];
  return { signal: id, ...measure, threshold, unit, direction, ...sides(measure, direction, threshold), ...(toldAt !== undefined && { toldAt }) };
}

/** From where on a signal speaks in this house. */
export function thresholdOf({ threshold }: Pick<Signal, 'threshold'>, inForce: Thresholds): number {
  return typeof threshold === 'string' ? inForce[threshold] : threshold;
}

function sides({ low, high }: Measure, direction: Signal['direction'], threshold: number): Pick<Evidence, 'holds' | 'fails'> {
  const most = high ?? Infinity;
  switch (direction) {
    case 'above': return { holds: low > threshold, fails: most <= threshold };
    case 'from': return { holds: low >= threshold, fails: most < threshold };
    case 'below': return { holds: most < threshold, fails: low >= threshold };
  }
}

/**
 * How strongly evidence speaks, for or against: a half at the threshold, and up to 1 at the far end of what is possible.
 * Shares end at 1, other figures nowhere: there the threshold is divided by the figure.
 */
export function strengthOf({ value, threshold, unit, direction, holds }: Evidence): number {
  const upwards = (direction === 'below') !== holds;
  const most = unit === 'share' ? (value - threshold) / (1 - threshold) : 1 - threshold / value;
  const reach = upwards ? most : (threshold - value) / threshold;
  return 0.5 + 0.5 * Math.min(1, Math.max(0, reach));
}
