export const languages = ['en', 'nl'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', nl: 'Nederlands' };

export function isLanguage(text: string | undefined | null): text is Language {
  return text === 'en' || text === 'nl';
}

/** The first language of an Accept-Language header that Draagvlak speaks (RFC 9110, 12.5.4). */
export function preferredLanguage(acceptLanguage: string | undefined, otherwise: Language): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((text) => text !== undefined);
    return { language: tag.trim().slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
  });
  const known = wishes.filter((wish) => isLanguage(wish.language) && wish.quality > 0);
  const best = known.sort((one, other) => other.quality - one.quality)[0]?.language;
  return isLanguage(best) ? best : otherwise;
}
