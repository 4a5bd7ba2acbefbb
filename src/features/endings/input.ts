import { z } from 'zod';
import { line, optionalText, paragraphs } from '../../platform/http/form.ts';

export const restForm = z.object({ reason: paragraphs(1000) });

export const wakeForm = z.object({ reason: optionalText(1000) });

export const endingForm = z.object({
  /** What was achieved: the farewell begins with it. */
  achieved: paragraphs(4000),
  toBeTold: z.literal('yes').optional(),
  sure: z.literal('yes'),
});

export const addressForm = z.object({ address: line(254) });

export const revivalForm = z.object({ secondHost: z.coerce.number().int().positive(), words: z.string().trim().max(1000).default('') });
