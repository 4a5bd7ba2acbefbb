import { z } from 'zod';
import { line, paragraphs } from '../../platform/http/form.ts';

export const longestPost = 50_000;

export const startForm = z.object({ title: line(300), body: paragraphs(longestPost) });

export const replyForm = z.object({
  body: paragraphs(longestPost),
  /** The post that is answered, where one was quoted. */
  repliesTo: z.coerce.number().int().positive().optional().catch(undefined),
});

export const editForm = z.object({ body: paragraphs(longestPost) });

export const draftForm = z.object({ title: z.string().max(300).default(''), body: z.string().max(longestPost).default('') });

export const reasonForm = z.object({ reason: line(500) });

export const stanceForm = z.object({ stance: z.enum(['follow', 'mute', 'none']) });
