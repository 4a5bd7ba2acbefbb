import { z } from 'zod';
import { isDay } from '../../core/calendar.ts';
import { line, paragraphs } from '../../platform/http/form.ts';

const day = z.string().trim().min(1).refine(isDay);

export const dayForm = z.object({ dueOn: day });

/** A conversation that begins on a day. */
export const promptForm = z.object({ title: line(300), body: paragraphs(20_000), dueOn: day });

/** A letter to one named person. */
export const askForm = z.object({ person: z.coerce.number().int().positive(), words: paragraphs(2000) });
