import { HTTPException } from 'hono/http-exception';
import type { ParseKeys } from 'i18next';
import { z } from 'zod';
import type { Visit } from './route.ts';

/** What is wrong with one field, as a sentence to be said. */
export interface FieldError {
  readonly key: ParseKeys;
  readonly limit: number;
}

export type Typed = Readonly<Record<string, string>>;
export type FieldErrors = Readonly<Record<string, FieldError>>;

/** A form as it came in: what it means, or what was typed and what is wrong with it. Nothing typed is lost. */
export type Filled<Values> =
  | { readonly ok: true; readonly values: Values; readonly typed: Typed }
  | { readonly ok: false; readonly typed: Typed; readonly errors: FieldErrors };

/** One line of at most `max` characters. */
export const line = (max: number) => z.string().trim().min(1).max(max).regex(/^[^\r\n]*$/);
/** One sentence, which may be typed on several lines. */
export const sentence = (max: number) => z.string().transform((text) => text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').trim()).pipe(z.string().min(1).max(max));
/** One line that may be left empty. */
export const optionalLine = (max: number) => z.string().trim().max(max).regex(/^[^\r\n]*$/).default('');
/** Text of several paragraphs, at most `max` characters. Browsers send CRLF; it is kept as LF. */
export const paragraphs = (max: number) => z.string().transform((text) => text.replace(/\r\n?/g, '\n').trim()).pipe(z.string().min(1).max(max));
export const emailAddress = () => z.string().trim().toLowerCase().min(1).max(254).pipe(z.email());

export async function readForm<Schema extends z.ZodType>(visit: Visit, schema: Schema): Promise<Filled<z.output<Schema>>> {
  const body = await bodyOf(visit);
  const typed = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, withoutNul(value)]] : [])),
  );
  return fill(schema, typed);
}

/** What a form sent, by name. One that cannot be read is the sender's mistake. */
export async function bodyOf(visit: Visit): Promise<Awaited<ReturnType<Visit['c']['req']['parseBody']>>> {
  try {
    return await visit.c.req.parseBody();
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}

function fill<Schema extends z.ZodType>(schema: Schema, typed: Typed): Filled<z.output<Schema>> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, values: parsed.data, typed };
  const errors: Record<string, FieldError> = {};
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= errorOf(issue);
  return { ok: false, typed, errors };
}

/** PostgreSQL's text cannot hold it, and no person types it. */
const withoutNul = (text: string) => text.replaceAll('\0', '');

function errorOf(issue: z.core.$ZodIssue): FieldError {
  if (issue.code === 'too_big') return { key: 'form.tooLong', limit: Number(issue.maximum) };
  if (issue.code === 'too_small' || issue.code === 'invalid_type') return { key: 'form.missing', limit: 0 };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { key: 'form.address', limit: 0 };
  if (issue.code === 'invalid_value') return { key: 'form.choose', limit: 0 };
  return { key: 'form.wrong', limit: 0 };
}
