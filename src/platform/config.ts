import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

const addresses = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(z.string().refine((part) => isIP(part) !== 0, 'must be IP addresses')));
const port = z.string().regex(/^\d+$/, 'must be a number').transform(Number).pipe(z.number().max(65_535));
const hasHost = (url: string) => URL.canParse(url) && new URL(url).hostname !== '';

/** Every setting there is; `docs/settings.md` explains each, and a test holds the two together. */
export const settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')).refine((url) => new URL(url).origin === url.toLowerCase(), 'must have no path').optional(),
  TRUSTED_PROXIES: addresses.default([]),
  DATA_DIR: z.string().min(1).default('data').transform((path) => resolve(path)),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://').optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://').refine(hasHost, 'must name a mail server').optional(),
  MAIL_FROM: z.string().min(3).optional(),
  DKIM_DOMAIN: z.string().min(3).optional(),
  DKIM_SELECTOR: z.string().min(1).default('draagvlak'),
  DKIM_KEY_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = Readonly<z.infer<typeof settings>>;

const secretSettings: ReadonlySet<string> = new Set(['DATABASE_URL', 'SMTP_URL']);

/** A setting that cannot be used. The message is one line and names it. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

/** The settings in force. Alone reads the process's environment; an empty variable counts as not set. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? 'A setting');
  throw new WrongSetting(`${name} can't be used: ${issue?.message ?? 'it is wrong'}. See docs/settings.md.`);
}

/** What is in force, one line a setting, passwords hidden. */
export function describeConfig(config: Config): string {
  return Object.keys(settings.shape)
    .map((name) => `${name}=${describeValue(name, Object.entries(config).find(([key]) => key === name)?.[1])}`)
    .join('\n');
}

function describeValue(name: string, value: unknown): string {
  if (value === undefined) return '(not set)';
  return secretSettings.has(name) ? withoutSecrets(String(value)) : String(value);
}

/** What stands before the last "@" and behind the "?" may be a password. */
function withoutSecrets(url: string): string {
  const [scheme = '', ...more] = url.split('://');
  const rest = more.join('://').split('?')[0] ?? '';
  const at = rest.lastIndexOf('@');
  return at < 0 ? `${scheme}://${rest}` : `${scheme}://(hidden)@${rest.slice(at + 1)}`;
}
