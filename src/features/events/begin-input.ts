import { z } from 'zod';
import { line, optionalDay, optionalLine } from '../../platform/http/form.ts';
import { settingsForm } from '../spaces/public.ts';

/** So many purposes may be offered at the beginning; those who answer add their own. */
export const optionPlaces = [1, 2, 3, 4, 5, 6] as const;

export const groupForm = settingsForm
  .extend({
    eventOn: optionalDay().refine((day) => day !== null, { params: { key: 'day' } }),
    option1: line(200), option2: line(200),
    option3: optionalLine(200), option4: optionalLine(200), option5: optionalLine(200), option6: optionalLine(200),
  })
  .transform(({ name, visibility, language, eventOn, ...options }) => ({ name, visibility, language, eventOn, options: distinct(optionPlaces.map((at) => options[`option${at}`])) }));

export type GroupInput = z.output<typeof groupForm>;

/** The same words in other capitals are the same purpose. */
function distinct(options: readonly string[]): string[] {
  return options.filter((words, at) => words !== '' && options.findIndex((other) => other.toLowerCase() === words.toLowerCase()) === at);
}
