import { z } from 'zod';
import { patterns, type SignalId } from '../../core/patterns/all.ts';
import type { Evidence } from '../../core/patterns/evidence.ts';

const signals: ReadonlySet<string> = new Set(patterns.flatMap((pattern) => [...pattern.signals, ...pattern.counterSignals].map(({ id }) => id)));

/** A sign as it is kept beside a play. */
export const signForm = z.object({
  signal: z.custom<SignalId>((id) => typeof id === 'string' && signals.has(id)),
  value: z.number(),
  low: z.number(),
  high: z.number().nullable(),
  of: z.number(),
  threshold: z.number(),
  unit: z.enum(['share', 'ratio', 'times', 'people', 'count', 'hours', 'days', 'weeks']),
  direction: z.enum(['above', 'below', 'from']),
  holds: z.boolean(),
  fails: z.boolean(),
  toldAt: z.number().optional(),
}) satisfies z.ZodType<Evidence>;
