import { z } from 'zod';
import { optionalDay, optionalText, paragraphs } from '../../platform/http/form.ts';

const reason = paragraphs(1000);

/** Weak lines go through with what will be mended, and by which day. */
export const repairForm = z.object({
  repair: reason,
  repairBy: optionalDay().refine((day) => day !== null, { params: { key: 'day' } }),
});

/** Why now; not everything needs a reason. */
export const freeForm = z.object({ reason: optionalText(1000) });

/** A missing line goes through with the director's reason. */
export const reasonForm = z.object({ reason });

export const exits = ['join', 'evening', 'list'] as const;
export type Exit = (typeof exits)[number];

export const exitForm = z.object({ exit: z.enum(exits), words: z.string().trim().max(1000).default('') });
