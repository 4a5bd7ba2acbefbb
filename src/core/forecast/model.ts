import type { Lines } from './fit.ts';

/** What is known of growth at one age of a petition. */
export interface Age {
  readonly hours: number;
  /** Where nobody says how many others ask for much the same. */
  readonly plain: Lines;
  readonly withOthers: Lines;
  /** For each of `horizons`: how much of the growth still to come (in the logarithm) had come by then; the middle of all petitions. */
  readonly shares: readonly number[];
}

export interface Model {
  readonly ages: readonly Age[];
  /** From how many petitions it is learnt. */
  readonly petitions: number;
}

/** Hours since the opening at which the growth still to come is learnt. Between them the forecast goes over from one to the other. */
export const ages = [1, 3, 6, 12, 24, 48, 96, 168, 336, 720] as const;

/** Hours since the opening for which it is known how much has come; after the last one all has. */
export const horizons = [3, 6, 12, 24, 72, 168, 336, 720, 2160, 8760] as const;
