import { z } from 'zod';
import { line, optionalLine, optionalText, sentence } from '../../../platform/http/form.ts';
import type { FormState } from '../../../ui/field.tsx';
import { milestonePlaces } from '../plan/input.ts';
import type { Plan } from '../plan/plan.ts';
import type { Translation, TranslationText } from './words.ts';

const fields = z.object({
  title: line(120),
  ask: sentence(300),
  story: optionalText(10_000),
  decides: optionalLine(300),
  goalWhy: optionalText(500),
  milestone1: optionalLine(200), milestone2: optionalLine(200), milestone3: optionalLine(200),
  deliverHow: optionalLine(300),
  ifNo: optionalText(500),
  /** When the words were written that stood in the form, in milliseconds; nothing where there were none. */
  basis: z.string().regex(/^\d{0,16}$/).catch('0').default('').transform((text) => (text === '' ? null : new Date(Number(text)))),
});

const optionals = ['story', 'decides', 'goalWhy', 'deliverHow', 'ifNo'] as const;

/** The form for this plan: whatever the plan says must be said in the other language too, or the page would speak two. */
export const translationForm = (plan: Plan) =>
  fields.transform(({ basis, milestone1, milestone2, milestone3, ...filled }) => {
    const brings = [milestone1, milestone2, milestone3];
    const text: TranslationText = { ...filled, milestones: plan.milestones.flatMap(({ count }, at) => (brings[at] ? [{ count, words: brings[at] }] : [])) };
    const missing = [...optionals.filter((name) => plan[name] !== '' && filled[name] === ''), ...milestonePlaces.filter((at) => plan.milestones[at - 1] && !brings[at - 1]).map((at) => `milestone${at}`)];
    const errors: FormState['errors'] = Object.fromEntries(missing.map((name) => [name, { key: 'form.missing', limit: 0 }]));
    return { basis, text, errors };
  });

/** A translation as its form shows it. */
export function typedFrom(plan: Plan, translation: Translation | undefined): Record<string, string> {
  if (!translation) return { basis: '' };
  const { title, ask, story, decides, goalWhy, deliverHow, ifNo, milestones, writtenAt } = translation;
  const brings = new Map(milestones.map(({ count, words }) => [count, words]));
  return {
    title, ask, story, decides, goalWhy, deliverHow, ifNo, basis: String(writtenAt.getTime()),
    ...Object.fromEntries(plan.milestones.map(({ count }, at) => [`milestone${at + 1}`, brings.get(count) ?? ''])),
  };
}
