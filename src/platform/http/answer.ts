import type { Context } from 'hono';
import { setCookie, deleteCookie, getCookie } from 'hono/cookie';
import type { JSX } from 'hono/jsx/jsx-runtime';
import i18next, { type ParseKeys } from 'i18next';
import { z } from 'zod';
import { cookieOptions } from './cookies.ts';
import type { Visit } from './route.ts';

type Status = 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500;

/** Sends a page. */
export function show(visit: Pick<Visit, 'c'>, page: JSX.Element, status: Status = 200): Response {
  return visit.c.html(documentOf(page), status);
}

/** A page as it goes out. */
export const documentOf = (page: JSX.Element): string => `<!doctype html>${page.toString()}`;

/** After a change: a new page by GET, so that a reload repeats nothing. */
export function goTo(visit: Pick<Visit, 'c'>, path: string): Response {
  return visit.c.redirect(path, 303);
}

/** A path on this site, or the front page: nobody is sent elsewhere by a link that was tampered with. */
export function localPath(path: string | undefined): string {
  // Browsers leave out control characters and read a backslash as a slash.
  return path !== undefined && /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(path) ? path : '/';
}

const noticeCookie = 'notice';

/** What has just been done, said once on the next page, with the way to undo it. */
export interface Remark {
  readonly key: ParseKeys;
  readonly about?: string | undefined;
  readonly undo?: { readonly to: string; readonly fields?: Readonly<Record<string, string>> | undefined } | undefined;
}

const remark = z.object({
  key: z.custom<ParseKeys>((key) => typeof key === 'string' && i18next.exists(key)),
  about: z.string().max(200).optional(),
  undo: z.object({ to: z.string().max(300).transform(localPath), fields: z.record(z.string(), z.string()).optional() }).optional(),
});

export function remarkOn(visit: Visit, said: Remark): void {
  setCookie(visit.c, noticeCookie, JSON.stringify(said), { ...cookieOptions(visit.house.config), maxAge: 60 });
}

/** Something waits to be said: a page that says it is for one reader only. */
export const hasRemark = (c: Context): boolean => getCookie(c, noticeCookie) !== undefined;

/** The remark that waits to be said, which is then forgotten. */
export function takeRemark(c: Context): Remark | null {
  const cookie = getCookie(c, noticeCookie);
  if (cookie === undefined) return null;
  deleteCookie(c, noticeCookie, { path: '/' });
  try {
    return remark.parse(JSON.parse(cookie));
  } catch {
    return null;
  }
}
