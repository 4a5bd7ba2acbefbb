import type { ThresholdName } from '../thresholds.ts';
import type { Known, LiveName } from './known.ts';

/** `ratio` and `times` are one figure against another, 1 where both are alike: said as a percentage, or as “three times”. */
export type Unit = 'share' | 'ratio' | 'times' | 'people' | 'count' | 'hours' | 'days' | 'weeks';

/** A figure with what chance explains, `high` null where that has no end; all four alike where it was simply counted. */
export interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number | null;
  /** The number of posts, people or other cases that it was made from. */
  readonly of: number;
}

export const chosen = 'chosen here';

/** One thing that can be measured, and from where on it speaks. Words for it are in the `patterns` words, under its id. */
export interface Signal {
  readonly id: string;
  /** A number, or the name of one that an administrator may have changed. */
  readonly threshold: number | ThresholdName;
  /** `above` and `below` leave the threshold itself out, `from` takes it in. */
  readonly direction: 'above' | 'below' | 'from';
  readonly unit: Unit;
  /** An address, or "chosen here" for what nobody has measured. */
  readonly source: string;
  /** Null where what is known cannot say it. */
  readonly read: (known: Known) => Measure | null;
  /** The figure that hosts may tell where the house does not know it. */
  readonly told?: LiveName;
}

/** A: experiments and meta-analyses; B: large observations; C: practice, or few cases; `chosen`: our own idea. */
export type Strength = 'A' | 'B' | 'C' | 'chosen';

/** Something to do about it. */
export interface Play {
  readonly id: string;
  readonly evidence: string | null;
  readonly strength: Strength;
}

/** A way in which communities fail: structure and numbers only, words are in `platform/i18n/words/*-patterns.ts`. */
export interface Pattern {
  readonly id: string;
  readonly signals: readonly Signal[];
  /** What counts against it. */
  readonly counterSignals: readonly Signal[];
  /** Signals that say nothing alone: without each of them the pattern is not found. */
  readonly needs: readonly string[];
  /** The one to try first stands first. */
  readonly plays: readonly Play[];
  /** Where the evidence for the plays contradicts itself, or is thinner than it looks. */
  readonly caution: readonly string[] | null;
  /** A petition can be judged before anybody has talked. */
  readonly about: 'talk' | 'petition';
}
