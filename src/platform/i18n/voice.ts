import i18next, { type TFunction } from 'i18next';
import { type Language, languages } from './languages.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** How Draagvlak speaks to one reader: their language, their time zone, and the moment at which they read. */
export interface Voice {
  readonly language: Language;
  readonly zone: string;
  readonly now: Date;
  readonly t: TFunction;
}

void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en }, nl: { translation: nl } },
  // The pages escape what they print; doing it twice would show the reader "&amp;".
  interpolation: { escapeValue: false },
  initAsync: false,
});

const speakers = Object.fromEntries(languages.map((language) => [language, i18next.getFixedT(language)]));

export function speak(language: Language, zone: string, now: Date): Voice {
  return { language, zone, now, t: speakers[language] ?? i18next.getFixedT(language) };
}
