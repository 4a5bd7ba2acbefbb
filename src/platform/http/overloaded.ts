import { escapeHtml } from '../../core/html.ts';
import { type Language, languages, preferredLanguage } from '../i18n/languages.ts';
import { sayIn } from '../i18n/voice.ts';

const secondsToWait = 10;

/** Made once, and sent without asking anything: it is for the moment in which nothing else can be done. */
const pages: Readonly<Record<Language, string>> = { en: pageIn('en'), nl: pageIn('nl') };

/** Says truly what happened: this was not received, what was typed is still there, and when to send it again. */
export function overloadedAnswer(acceptLanguage: string | undefined): Response {
  return new Response(pages[preferredLanguage(acceptLanguage, languages[0])], {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': String(secondsToWait), 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'" },
  });
}

function pageIn(language: Language): string {
  const t = sayIn(language);
  const [title, words] = [t('petition.overload.title'), t('petition.overload.body', { seconds: secondsToWait })].map(escapeHtml);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><h1>${title}</h1><p>${words}</p></html>`;
}
