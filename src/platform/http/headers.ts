import type { Context, MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import type { Config } from '../config.ts';

/** Turbo puts one style element of its own into the page for its progress bar; this is its hash. */
const turboProgressStyle = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${turboProgressStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const framed = contentSecurityPolicy.replace("script-src 'self'", "script-src 'none'").replace("connect-src 'self'", "connect-src 'none'").replace("frame-ancestors 'none'", 'frame-ancestors *');

/** Lets any site show this answer in a frame. It has no script, and asks for nothing elsewhere. */
export function letBeFramed(c: Context): void {
  c.header('Content-Security-Policy', framed);
}

/** What a browser must never do with our pages, on every answer made by the context. */
export function protectPages(config: Config): MiddlewareHandler {
  const isSecure = config.PUBLIC_URL?.startsWith('https://') ?? false;
  const headers = Object.entries({
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Encoding, Cookie',
    ...(isSecure && { 'Strict-Transport-Security': 'max-age=31536000' }),
  });
  // Set before the page is made: an answer that is changed afterwards has to be built twice.
  return (c, next) => {
    for (const [name, value] of headers) c.header(name, value);
    return next();
  };
}

/** One-click unsubscribing is sent by a mail program. Its address is the proof that the letter was read. */
const comesFromMailPrograms = /^\/(?:join|hosting|round|by-letter|signatures)\/[^/]+\/refusal$/;

/** Refuses what another site's page makes a browser send. */
export function refuseForeignForms(config: Config): MiddlewareHandler {
  const publicOrigin = config.PUBLIC_URL && new URL(config.PUBLIC_URL).origin;
  const refuse = csrf({ origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin });
  return (c, next) => (comesFromMailPrograms.test(c.req.path) ? next() : refuse(c, next));
}
