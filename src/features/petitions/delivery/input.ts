import { z } from 'zod';
import { optionalDay, optionalLine, optionalText } from '../../../platform/http/form.ts';
import { outcomes } from './queries.ts';

const someDay = () => optionalDay().refine((day) => day !== null, { params: { key: 'day' } });

export const coverForm = z.object({ cover: optionalText(5000) });

export const meetingForm = z.object({ deliveredOn: someDay(), met: optionalLine(300), words: optionalText(3000), answerDueOn: optionalDay() });
export type Meeting = z.output<typeof meetingForm>;

export const answerForm = z.object({ answeredOn: someDay(), outcome: z.enum(outcomes), answer: optionalText(5000), achieved: optionalText(3000) });
export type Answer = z.output<typeof answerForm>;
