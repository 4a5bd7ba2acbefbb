import { calendarDay, number } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import type { FieldInWords } from '../../charter/public.ts';
import type { PlanText } from './plan.ts';

/** Every field of a plan as words, in the order of the page. */
export const fieldsInWords = (voice: Voice, plan: PlanText): readonly FieldInWords[] => [
  { title: 'petitionPlan.ask', words: plan.ask },
  { title: 'petitionPlan.decides', words: plan.decides },
  { title: 'petitionPlan.reachedHow', words: plan.reachedHow },
  { title: 'petitionPlan.goal', words: plan.goal === null ? '' : number(voice, plan.goal) },
  { title: 'petitionPlan.goalWhy', words: plan.goalWhy },
  { title: 'petitionPlan.milestone.title', words: plan.milestones.map(({ count, words }) => `${number(voice, count)}: ${words}`).join('\n') },
  { title: 'petitionPlan.deliverOn', words: plan.deliverOn === null ? '' : calendarDay(voice, 'fullDay', plan.deliverOn) },
  { title: 'petitionPlan.deliverHow', words: plan.deliverHow },
  { title: 'petitionPlan.ifNo', words: plan.ifNo },
  { title: 'petitionPlan.keep', words: voice.t('petitionPlan.keepFor', { count: plan.keepDays }) },
  { title: 'petitionPlan.story', words: plan.story },
];
