import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml } from '../../core/html.ts';
import { type Language, preferredLanguage } from '../i18n/languages.ts';
import { sayIn } from '../i18n/voice.ts';

const secondsToWait = 10;

/** Made once, and sent without asking anything: it is for the moment in which nothing else can be done. */
const pages: Readonly<Record<Language, string>> = { en: pageIn('en'), nl: pageIn('nl') };

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Retry-After': String(secondsToWait),
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'",
};

const pageFor = (acceptLanguage: string | undefined) => pages[preferredLanguage(acceptLanguage, 'en')];

/** Says truly what happened: this was not received, what was typed is still there, and when to send it again. */
export const overloadedAnswer = (acceptLanguage: string | undefined): Response => new Response(pageFor(acceptLanguage), { status: 503, headers });

/** The same, before anything else is made of a request. */
export function overloaded(request: IncomingMessage, response: ServerResponse): void {
  const page = Buffer.from(pageFor(request.headers['accept-language']));
  response.writeHead(503, { ...headers, 'Content-Length': page.length }).end(page);
}

function pageIn(language: Language): string {
  const t = sayIn(language);
  const [title, words] = [t('petition.overload.title'), t('petition.overload.body', { seconds: secondsToWait })].map(escapeHtml);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><h1>${title}</h1><p>${words}</p></html>`;
}
