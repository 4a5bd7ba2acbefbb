import { domainToASCII } from 'node:url';
import { HTTPException } from 'hono/http-exception';
import type { ParseKeys } from 'i18next';
import { z } from 'zod';
import { isDay } from '../../core/calendar.ts';
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
/** Text of several paragraphs that may be left empty. */
export const optionalText = (max: number) => z.string().transform((text) => text.replace(/\r\n?/g, '\n').trim()).pipe(z.string().max(max)).default('');

interface NumberWishes {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

/** A number as people write it, or null where it is left empty. */
export const optionalNumber = ({ least, most, isWhole = false }: NumberWishes) =>
  z.string().default('').transform((text, context) => {
    if (text.trim() === '') return null;
    const value = numberFrom(text);
    if (value === null || (isWhole && !Number.isInteger(value))) context.addIssue({ code: 'custom', params: { key: 'number' } });
    else if (value < least || value > most) context.addIssue({ code: 'custom', params: { key: value < least ? 'tooSmall' : 'tooMuch', limit: value < least ? least : most } });
    return value;
  });

/** `1.200` and `1,200` are twelve hundred, `2,5` and `2.5` two and a half, `0,125` an eighth. Null for what is no number. */
export function numberFrom(text: string): number | null {
  const plain = text.replace(/[\s'’]/g, '');
  if (/^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ''));
  return /^-?\d{1,12}([.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

/** A day as a date field sends it, or null where it is left empty. */
export const optionalDay = () =>
  z.string().trim().default('').transform((text, context) => {
    if (text === '') return null;
    if (!isDay(text) || text < '1900-01-01' || text > '2999-12-31') context.addIssue({ code: 'custom', params: { key: 'day' } });
    return text;
  });

/** In lower case, and its host as mail servers write it: `info@müller.de` is `info@xn--mller-kva.de`. */
export const emailAddress = () => z.string().trim().toLowerCase().min(1).max(254).transform(withAsciiHost).pipe(z.email().max(254));

function withAsciiHost(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return at > 0 && /[^ -~]/.test(address.slice(at)) ? address.slice(0, at) + domainToASCII(address.slice(at)) : address;
}

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

/** What is wrong with numbers and days, which zod does not know by these names. */
const ownKeys: Readonly<Record<string, ParseKeys>> = { number: 'form.number', tooSmall: 'form.tooSmall', tooMuch: 'form.tooMuch', day: 'form.day', petitionName: 'petition.sign.nameOdd' };

function errorOf(issue: z.core.$ZodIssue): FieldError {
  if (issue.code === 'too_big') return { key: 'form.tooLong', limit: Number(issue.maximum) };
  if (issue.code === 'too_small' || issue.code === 'invalid_type') return { key: 'form.missing', limit: 0 };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { key: 'form.address', limit: 0 };
  if (issue.code === 'invalid_value' && issue.values.length === 1) return { key: 'form.tick', limit: 0 };
  if (issue.code === 'invalid_value') return { key: 'form.choose', limit: 0 };
  if (issue.code === 'custom') return { key: ownKeys[String(issue.params?.['key'])] ?? 'form.wrong', limit: Number(issue.params?.['limit'] ?? 0) };
  return { key: 'form.wrong', limit: 0 };
}
