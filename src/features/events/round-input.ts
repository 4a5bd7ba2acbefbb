import { z } from 'zod';
import { optionalDay, optionalLine, optionalText } from '../../platform/http/form.ts';

const clock = z.string().trim().default('').transform((text, context) => {
  const [, hour = '', minute = ''] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  if (text === '') return null;
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) context.addIssue({ code: 'custom' });
  return `${hour.padStart(2, '0')}:${minute || '00'}`;
});

/** What a host adds: a second meeting to look forward to, and what of the day should not be lost. */
export const planForm = z.object({ meetOn: optionalDay(), meetAt: clock, where: optionalLine(300), notes: optionalText(10_000) });
export type PlanInput = z.output<typeof planForm>;
