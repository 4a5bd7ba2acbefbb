import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Config } from '../config.ts';

const languageCookie = 'language';
const yearSeconds = 31_536_000;

export const cookieOptions = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: config.PUBLIC_URL?.startsWith('https://') ?? false }) as const;

export const chosenLanguage = (c: Context): string | undefined => getCookie(c, languageCookie);

export function rememberLanguage(c: Context, config: Config, language: string): void {
  setCookie(c, languageCookie, language, { ...cookieOptions(config), maxAge: yearSeconds });
}
