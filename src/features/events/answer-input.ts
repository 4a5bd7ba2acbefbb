import { z } from 'zod';
import { isDay } from '../../core/calendar.ts';
import { durations } from '../../core/quorum/quorum.ts';
import { emailAddress, line, optionalLine } from '../../platform/http/form.ts';

const ticked = z.string().optional().transform((value) => value !== undefined);

const fields = z.looseObject({
  answer: z.enum(['yes', 'no']).default('yes'),
  ownWords: optionalLine(200),
  duration: z.string().default(''),
  hosts: ticked,
  sharesAddress: ticked,
  cue: optionalLine(200),
  deed: optionalLine(300),
  dueOn: z.string().trim().default(''),
});

/** What somebody wants of a group, or that they want none. */
export const answerForm = fields.transform((filled, context) => {
  if (filled.answer === 'no') return null;
  const supports = Object.keys(filled).flatMap((name) => /^purpose-(\d{1,15})$/.exec(name)?.[1] ?? []).map(Number);
  const duration = durations.find((each) => each === filled.duration);
  const { ownWords, hosts, sharesAddress, cue, deed, dueOn } = filled;
  const missing = (field: string) => context.addIssue({ code: 'too_small', minimum: 1, inclusive: true, origin: 'string', path: [field] });
  if (supports.length === 0 && ownWords === '') missing('purposes');
  if (duration === undefined) context.addIssue({ code: 'invalid_value', values: [...durations], path: ['duration'] });
  const promises = [cue, deed, dueOn].some((words) => words !== '');
  if (promises) for (const [field, words] of Object.entries({ dueOn, cue, deed })) if (words === '') missing(field);
  if (dueOn !== '' && (!isDay(dueOn) || dueOn > '2999-12-31')) context.addIssue({ code: 'custom', params: { key: 'day' }, path: ['dueOn'] });
  if (duration === undefined) return z.NEVER;
  return { supports, ownWords, duration, hosts, sharesAddress, firstStep: promises ? { cue, deed, dueOn } : null };
});

export type Answer = NonNullable<z.output<typeof answerForm>>;

/** Twenty seconds on a phone: who you are, and where your own link goes. */
export const seatForm = z.object({ name: line(120), email: emailAddress() });
export type SeatInput = z.output<typeof seatForm>;
