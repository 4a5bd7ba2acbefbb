import i18next, { type ParseKeys, type TFunction } from 'i18next';
import type { Language } from './languages.ts';
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
  readonly t: Say;
}

/** Says a sentence; `blanks` fill its `{{…}}`, and `count` chooses between one and many. */
export type Say = (key: ParseKeys, blanks?: Readonly<Record<string, string | number>>) => string;

void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en }, nl: { translation: nl } },
  // The pages escape what they print; doing it twice would show the reader "&amp;".
  interpolation: { escapeValue: false },
  initAsync: false,
});

const speakers: Readonly<Record<Language, Say>> = { en: remembering(i18next.getFixedT('en')), nl: remembering(i18next.getFixedT('nl')) };

/** Looks up a sentence without blanks once: a page says hundreds of them. */
function remembering(translate: TFunction): Say {
  const sentences = new Map<string, string>();
  return (key, blanks) => {
    if (blanks !== undefined) return translate(key, blanks);
    const sentence = sentences.get(key) ?? translate(key);
    sentences.set(key, sentence);
    return sentence;
  };
}

/** For sentences in which there is no moment: what logs and commands say. */
export const sayIn = (language: Language): Say => speakers[language];

export function speak(language: Language, zone: string, now: Date): Voice {
  return { language, zone, now, t: sayIn(language) };
}
