import type { Day } from '../../../core/calendar.ts';

/** What a smaller number of signatures brings. */
export interface Milestone {
  readonly count: number;
  readonly words: string;
}

/** How a petition is to reach somebody, and whom: written before it is public, so that it does not hang on hope. */
export interface PlanText {
  /** What is asked, in one sentence. */
  readonly ask: string;
  /** Why, as Markdown. */
  readonly story: string;
  readonly decides: string;
  /** How those who decide can be reached. */
  readonly reachedHow: string;
  /** How many signatures matter; null where nobody has said it yet. */
  readonly goal: number | null;
  readonly goalWhy: string;
  readonly milestones: readonly Milestone[];
  readonly deliverOn: Day | null;
  readonly deliverHow: string;
  /** What happens if the answer is no. */
  readonly ifNo: string;
  /** So many days after it closes, names and addresses are kept. */
  readonly keepDays: number;
}

export interface Plan extends PlanText {
  /** 0 where nobody has written one yet. */
  readonly version: number;
  readonly storyHtml: string;
  readonly writtenAt: Date | null;
  /** Null once they are erased. */
  readonly writer: string | null;
}

export const unwrittenPlan: Plan = {
  version: 0, writtenAt: null, writer: null, ask: '', story: '', storyHtml: '', decides: '', reachedHow: '', goal: null, goalWhy: '', milestones: [], deliverOn: null, deliverHow: '', ifNo: '', keepDays: 365,
};
