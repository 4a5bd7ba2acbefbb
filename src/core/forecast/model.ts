import type { Lines } from './fit.ts';

/** What is known of growth at one age of a petition: for each of `horizons`, then for the end. */
export interface Age {
  readonly hours: number;
  /** Where nobody says how many others ask for much the same. */
  readonly plain: readonly Lines[];
  readonly withOthers: readonly Lines[];
}

export interface Model {
  readonly ages: readonly Age[];
  /** From how many petitions it is learnt. */
  readonly petitions: number;
}

/** Hours since the opening at which the growth still to come is learnt. Between them the forecast goes over from one to the other. */
export const ages = [1, 3, 6, 12, 24, 48, 96, 168, 336, 720] as const;

/** How many times as old a petition is on a day for which it is known what has come by then. */
export const horizons = [1.5, 2, 4, 16, 64] as const;

/** The end: four times as far as the last of `horizons`, three years or more after the opening. */
export const endOf = (hours: number): number => Math.max(4 * horizons[4] * hours, 26_280);
