import { z } from 'zod';
import { isDay } from '../../core/calendar.ts';
import { emailAddress, line, optionalLine, paragraphs } from '../../platform/http/form.ts';

/** Somebody who will be asked. The address, and what for, can wait until then. */
export const nameForm = z.object({
  name: line(120),
  address: z.union([z.string().trim().length(0).transform(() => null), emailAddress()]).default(null),
  askedFor: optionalLine(300),
});
export type NameInput = z.infer<typeof nameForm>;

/** The same, and the letter that was taken back with somebody who comes back onto the list. */
export const listForm = nameForm.extend({ invitation: z.coerce.number().int().positive().nullable().catch(null) });

/** A letter needs both. */
export const letterForm = z.object({ name: line(120), address: emailAddress(), askedFor: line(300) });

const day = z.string().trim().min(1).refine(isDay);

export const promiseForm = z.object({ dueOn: day, cue: line(200), deed: line(300) });
export type PromiseInput = z.infer<typeof promiseForm>;

export const longestSeed = 20_000;

export const seedForm = z.object({ dueOn: day, title: line(300), body: paragraphs(longestSeed) });
export type SeedInput = z.infer<typeof seedForm>;
