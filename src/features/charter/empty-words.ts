import type { Language } from '../../platform/i18n/languages.ts';

/** Words that fit every space, and so say nothing of this one. Written as patterns: verb and noun may stand apart. */
const sayings: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:shar(?:e|es|ing)|exchang(?:e|es|ing)|spread(?:s|ing)?)\b(?: \p{L}+){0,3} (?:knowledge|ideas|information|experiences?|insights|best practices|learnings)\b/iu,
    /\b(?:knowledge|information|experience|idea)[ -](?:sharing|exchange)\b/iu,
    /\b(?:connect(?:s|ing)?|bring(?:s|ing)? together|unit(?:e|es|ing)|link(?:s|ing)?)\b(?: \p{L}+){0,3} (?:people|members|professionals|everyone|stakeholders|supporters|others|each other|one another)\b/iu,
    /\b(?:bring(?:s|ing)?|get(?:s|ting)?)\b(?: \p{L}+){0,3} together\b/iu,
    /\bbuild(?:s|ing)? (?:a |the )?(?:strong |vibrant |lively )?(?:community|network|bridges)\b/iu,
    /\b(?:meet|find|support|inspir(?:e|ing)|help|learn from|network(?:ing)? with) (?:each other|one another|like[- ]?minded (?:people|souls))(?=\W*$)/iu,
    /\b(?:a |the )?(?:place|platform|space|hub|network|community) (?:for|of) (?:everyone|all|exchange|discussion|dialogue|inspiration|members|supporters|professionals)\b/iu,
    /\b(?:stay(?:s|ing)?|keep(?:s|ing)?) (?:in touch|informed|up to date|connected)\b/iu,
    /\b(?:raise|raising|create|creating) awareness\b/iu,
    /\b(?:synerg(?:y|ies)|empower(?:s|ing|ment)?|join(?:ing)? forces|networking)\b/iu,
  ],
  nl: [
    /\b(?:kennis|idee[ëe]n|informatie|ervaring(?:en)?|inzichten|tips)(?:,? (?:en|of|\p{L}+)){0,3} (?:te )?(?:delen|uitwisselen|deelt|uitwisselt|verspreiden)\b/iu,
    /\b(?:delen|uitwisselen|wisselen) (?:we |van )?(?:\p{L}+ ){0,2}(?:kennis|idee[ëe]n|informatie|ervaringen|inzichten)\b/iu,
    /\b(?:kennis|ervarings|informatie)-?(?:deling|uitwisseling)\b/iu,
    /\b(?:mensen|leden|iedereen|elkaar|professionals|vrijwilligers|achterban)(?: \p{L}+){0,3} (?:te )?(?:verbinden|verbindt|samenbrengen|samenbrengt|bij elkaar (?:te )?brengen)\b/iu,
    /\b(?:verbinden|verbindt|samenbrengen|brengen?) (?:van )?(?:\p{L}+ ){0,2}(?:mensen|leden|iedereen|elkaar|professionals)\b/iu,
    /\belkaar (?:te )?(?:ontmoeten|vinden|inspireren|steunen|helpen|versterken)(?=\W*$)/iu,
    /\b(?:een |dé |de )?(?:plek|plaats|platform|ruimte|netwerk|gemeenschap|community) (?:voor|van) (?:iedereen|allen|uitwisseling|ontmoeting|inspiratie|dialoog|leden|professionals)\b/iu,
    /\bop de hoogte (?:te )?(?:blijven|houden)\b/iu,
    /\b(?:in contact|verbonden) (?:te )?blijven\b/iu,
    /\b(?:bewustwording|synergie|netwerken|verbinding|krachten bundelen|de krachten bundelen)\b/iu,
  ],
};

/**
 * What in a sentence says nothing, as it was written, in the order in which it stands. Both languages are looked through:
 * a Dutch space may have an English purpose.
 */
export function emptyWordsIn(sentence: string): string[] {
  const found = [...sayings.en, ...sayings.nl].flatMap((saying) => {
    const match = saying.exec(sentence);
    return match ? [{ at: match.index, words: match[0].trim() }] : [];
  });
  const inOrder = found.toSorted((one, other) => one.at - other.at || other.words.length - one.words.length);
  return inOrder.filter(({ words }, at) => !inOrder.slice(0, at).some((before) => before.words.includes(words))).map(({ words }) => words);
}
