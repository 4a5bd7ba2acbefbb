import { z } from 'zod';
import { line, sentence } from '../../../platform/http/form.ts';
import { languages } from '../../../platform/i18n/languages.ts';

export const beginForm = z.object({ title: line(120), ask: sentence(300), language: z.enum(languages) });
export type BeginInput = z.output<typeof beginForm>;
