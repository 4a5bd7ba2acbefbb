import { z } from 'zod';
import { optionalNumber, optionalText, paragraphs } from '../../platform/http/form.ts';

/** What may come of a review. Volume alone never closes a space: people decide. */
export const outcomes = ['keep', 'change', 'hand-over', 'rest', 'end'] as const;
export type Outcome = (typeof outcomes)[number];

/** The three questions that each host answers. */
export const answerForm = z.object({ gives: paragraphs(1000), costs: paragraphs(1000), wish: z.enum(outcomes) });

export const settleForm = z.object({
  outcome: z.enum(outcomes),
  words: optionalText(2000),
  /** How much there is by now of what the charter counts. */
  measured: optionalNumber({ least: 0, most: 1_000_000_000 }),
});
