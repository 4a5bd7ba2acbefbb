import type { Language } from '../../../database/schema.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import type { Milestone, Plan } from '../plan/plan.ts';

/** All that a petition's page says by words of its hosts. */
export interface TranslationText {
  readonly title: string;
  readonly ask: string;
  /** Markdown. */
  readonly story: string;
  readonly decides: string;
  readonly goalWhy: string;
  readonly milestones: readonly Milestone[];
  readonly deliverHow: string;
  readonly ifNo: string;
}

/** The same in another language than the one that it was written in. */
export interface Translation extends TranslationText {
  readonly language: Language;
  readonly storyHtml: string;
  /** The version of the plan that it was made from. */
  readonly planVersion: number;
  readonly writtenAt: Date;
  /** Null once they are erased. */
  readonly writer: string | null;
}

/** Words, and the language that they are in. */
export interface Said {
  readonly language: Language;
  readonly words: string;
}

/** What a petition says to one reader: in their language as far as its hosts have written it in that, and else as it was written. */
export interface PetitionWords {
  /** Of the title and of what is asked. */
  readonly language: Language;
  readonly title: string;
  readonly ask: string;
  readonly storyHtml: Said;
  readonly decides: Said;
  readonly goalWhy: Said;
  readonly milestones: readonly Milestone[];
  readonly deliverHow: Said;
  readonly ifNo: Said;
}

interface Original {
  readonly space: { readonly name: string; readonly language: Language };
  readonly plan: Plan;
}

export function wordsIn(language: Language, { space, plan }: Original, translations: readonly Translation[]): PetitionWords {
  const translation = language === space.language ? undefined : translations.find((each) => each.language === language);
  const said = (field: 'storyHtml' | 'decides' | 'goalWhy' | 'deliverHow' | 'ifNo'): Said => (translation?.[field] ? { language, words: translation[field] } : { language: space.language, words: plan[field] });
  const brings = new Map(translation?.milestones.map(({ count, words }) => [count, words]));
  return {
    language: translation ? language : space.language,
    title: translation?.title ?? space.name,
    ask: translation?.ask ?? plan.ask,
    storyHtml: said('storyHtml'), decides: said('decides'), goalWhy: said('goalWhy'), deliverHow: said('deliverHow'), ifNo: said('ifNo'),
    milestones: plan.milestones.map(({ count, words }) => ({ count, words: brings.get(count) ?? words })),
  };
}

/** Whom it is put to, in the line over its title. */
export const putTo = ({ t }: Pick<Voice, 't'>, { decides }: Pick<PetitionWords, 'decides'>): string => (decides.words === '' ? t('petition.eyebrow') : t('petition.to', { decides: decides.words }));
