import { z } from 'zod';
import { optionalDay, optionalLine, optionalNumber, optionalText, sentence } from '../../../platform/http/form.ts';
import type { FormState } from '../../../ui/field.tsx';
import { type Milestone, type PlanText, unwrittenPlan } from './plan.ts';

/** So many smaller numbers can be written down. */
export const milestonePlaces = [1, 2, 3] as const;

const people = () => optionalNumber({ least: 1, most: 100_000_000, isWhole: true });
const brings = () => optionalLine(200);

const fields = z.object({
  ask: sentence(300),
  story: optionalText(10_000),
  decides: optionalLine(300),
  reachedHow: optionalText(500),
  goal: people(),
  goalWhy: optionalText(500),
  milestoneCount1: people(), milestoneWords1: brings(),
  milestoneCount2: people(), milestoneWords2: brings(),
  milestoneCount3: people(), milestoneWords3: brings(),
  deliverOn: optionalDay(),
  deliverHow: optionalLine(300),
  ifNo: optionalText(500),
  keepDays: optionalNumber({ least: 1, most: 3650, isWhole: true }),
  /** The version that was on the table when somebody began to write. */
  version: z.coerce.number().int().min(0).default(0),
});

type Filled = Omit<z.output<typeof fields>, 'version'>;

export const planForm = fields.transform(({ version, ...filled }) => ({ version, text: textIn(filled), errors: wrongIn(filled) }));

function textIn(filled: Filled): PlanText {
  const { ask, story, decides, reachedHow, goal, goalWhy, deliverOn, deliverHow, ifNo, keepDays } = filled;
  return { ask, story, decides, reachedHow, goal, goalWhy, milestones: milestonesIn(filled), deliverOn, deliverHow, ifNo, keepDays: keepDays ?? unwrittenPlan.keepDays };
}

const milestonesIn = (filled: Filled): Milestone[] =>
  milestonePlaces
    .flatMap((at) => {
      const [count, words] = [filled[`milestoneCount${at}`], filled[`milestoneWords${at}`]];
      return count === null || words === '' ? [] : [{ count, words }];
    })
    .toSorted((one, other) => one.count - other.count);

/** What each field says by itself is right, and together it is not: a milestone has a number and words, and lies below the goal. */
function wrongIn(filled: Filled): FormState['errors'] {
  const errors: Record<string, FormState['errors'][string]> = {};
  const counts = milestonePlaces.map((at) => filled[`milestoneCount${at}`]);
  for (const at of milestonePlaces) {
    const [count, words] = [filled[`milestoneCount${at}`], filled[`milestoneWords${at}`]];
    if (count === null && words !== '') errors[`milestoneCount${at}`] = { key: 'petitionPlan.milestone.noCount', limit: 0 };
    if (count !== null && words === '') errors[`milestoneWords${at}`] = { key: 'petitionPlan.milestone.noWords', limit: 0 };
    if (count !== null && filled.goal !== null && count >= filled.goal) errors[`milestoneCount${at}`] = { key: 'petitionPlan.milestone.notBelow', limit: filled.goal };
    if (count !== null && counts.indexOf(count) < at - 1) errors[`milestoneCount${at}`] = { key: 'petitionPlan.milestone.twice', limit: 0 };
  }
  return errors;
}

/** A plan as its form shows it. */
export function typedFrom(plan: PlanText & { readonly version: number }): Record<string, string> {
  const { ask, story, decides, reachedHow, goal, goalWhy, milestones, deliverOn, deliverHow, ifNo, keepDays, version } = plan;
  return {
    ask, story, decides, reachedHow, goal: String(goal ?? ''), goalWhy, deliverOn: deliverOn ?? '', deliverHow, ifNo, keepDays: String(keepDays), version: String(version),
    ...Object.fromEntries(milestones.flatMap(({ count, words }, at) => [[`milestoneCount${at + 1}`, String(count)], [`milestoneWords${at + 1}`, words]])),
  };
}
