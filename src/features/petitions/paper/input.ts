import { z } from 'zod';
import { line, optionalDay, optionalLine, optionalNumber } from '../../../platform/http/form.ts';
import { tidyName } from '../signing/who.ts';
import { personName } from '../signing/sign-input.ts';

const someDay = () => optionalDay().refine((day) => day !== null, { params: { key: 'day' } });

/** A number of signatures, with who saw them. */
export const sheetForm = z.object({
  count: optionalNumber({ least: 1, most: 1_000_000, isWhole: true }).refine((count) => count !== null, { params: { key: 'number' } }),
  witness: line(120),
  where: optionalLine(200),
  collectedOn: someDay(),
});
export type SheetInput = z.output<typeof sheetForm>;

/** One signature from a sheet. */
export const paperForm = z.object({
  name: personName(),
  place: z.string().default('').transform(tidyName).pipe(z.string().max(60)).transform((place) => (place === '' ? null : place)),
  showsName: z.string().optional().transform((value) => value !== undefined && value !== ''),
  witness: line(120),
  collectedOn: someDay(),
  /** Somebody has looked: it is another person of that name. */
  sure: z.string().optional().transform((value) => value === 'yes'),
});
export type PaperInput = z.output<typeof paperForm>;
