import { z } from 'zod';
import { isDay } from '../../core/calendar.ts';
import { emailAddress, type FieldErrors, line, numberFrom, type Typed } from '../../platform/http/form.ts';
import type { FormState } from '../../ui/field.tsx';

/** Hours a week, in halves; a comma does as well as a point. */
const hoursAWeek = z
  .string()
  .trim()
  .min(1)
  .transform((text) => numberFrom(text) ?? Number.NaN)
  .pipe(z.number().min(0.5).max(40).multipleOf(0.5));

const words = (max: number) => z.string().default('').transform((text) => text.replace(/\r\n?/g, '\n').trim()).pipe(z.string().max(max));

export const askForm = z.object({ name: line(120), email: emailAddress(), hours: hoursAWeek, words: words(1000) });
export type Asked = z.infer<typeof askForm>;

/** Somebody who is in the space, to carry it on. */
export const successionForm = z.object({ person: z.coerce.number().int().positive(), hours: hoursAWeek, words: words(1000) });

export const acceptForm = z.object({ hours: hoursAWeek });

export const pledgeForm = z.object({ hours: hoursAWeek, turns: z.enum(['yes', 'no']).default('yes') });
export type Pledge = z.infer<typeof pledgeForm>;

const day = z.string().refine(isDay);

export const absenceForm = z.object({ from: day, until: day }).refine(({ from, until }) => from <= until, { path: ['until'] });
export type DaysAway = z.infer<typeof absenceForm>;

/** Somebody to take a week, and perhaps a week of theirs to take for it. */
export const swapForm = z.object({
  to: z.coerce.number().int().positive(),
  otherWeek: z.union([z.literal('').transform(() => null), day]).default(null),
});

export const handOverForm = z.object({ note: words(2000) });

export const minutesForm = z.object({ minutes: z.enum(['5', '15', '30', '60']).transform(Number) });

/** Says what is wrong with these fields in words of our own. */
export function saying({ typed, errors }: { typed: Typed; errors: FieldErrors }, own: Readonly<Record<string, FieldErrors[string]['key']>>): FormState {
  const said = Object.entries(errors).map(([name, error]) => [name, { ...error, key: own[name] ?? error.key }] as const);
  return { typed, errors: Object.fromEntries(said) };
}
