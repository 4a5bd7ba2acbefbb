import type { EventSign } from './event-signs.ts';
import { type Case, fitLogit, type Logit } from './logit.ts';
import type { TalkSign } from './talk-signs.ts';

/** What is asked of a group: whether it is silent in the weeks from `from` until `until`, counted from now. */
export interface Question<Name extends string = string> {
  readonly from: number;
  readonly until: number;
  /** What the answer is read from. */
  readonly signs: readonly Name[];
}

/**
 * Whether a group that talks is silent half a year from now, or a year. Who is still there, who is new and whether two
 * talk in the same week say more than how much is written; whether people answer each other, and whether the founder is
 * still there, added nothing on the histories that this was learnt from, and are left out.
 */
export const talkQuestions = {
  half: { from: 18, until: 31, signs: ['trend', 'voices', 'twoVoices', 'newVoices'] },
  year: { from: 44, until: 70, signs: ['trend', 'voices', 'twoVoices', 'newVoices', 'loudest'] },
} as const satisfies Record<string, Question<TalkSign>>;

const meetSigns = ['lately', 'thisQuarter', 'since', 'fading', 'trend', 'longestPause', 'overdue', 'announced', 'comers', 'firstComers', 'few', 'online'] as const;

/** Whether a group that meets does not do so in the next half year, or in the one after that. */
export const meetQuestions = {
  soon: { from: 0, until: 26, signs: meetSigns },
  later: { from: 26, until: 52, signs: meetSigns },
} as const satisfies Record<string, Question<EventSign>>;

/**
 * The same questions, read from who came and when alone: facts tell neither what is announced nor what is held online. To take
 * these two for average would say less rightly, and too gloomily (docs/warning.md), so that the weights are learnt without them.
 */
const cameSigns = ['lately', 'thisQuarter', 'since', 'fading', 'trend', 'longestPause', 'overdue', 'comers', 'firstComers', 'few'] as const;

export const cameQuestions = {
  soonCame: { from: 0, until: 26, signs: cameSigns },
  laterCame: { from: 26, until: 52, signs: cameSigns },
} as const satisfies Record<string, Question<EventSign>>;

/** Chosen by cross-validation over groups; signs that go together share what they say. */
const ridge = 15;

/** What a group showed at some moment, and what came of it. */
export interface Lesson<Name extends string> {
  readonly group: string;
  readonly signs: Readonly<Record<Name, number>>;
  readonly silent: 0 | 1;
}

/**
 * Learns the chance of silence. A group that was seen at many moments counts more than one that was seen once, but not as
 * many times more: its moments are much alike.
 */
export function learn<Name extends string>(names: readonly Name[], lessons: readonly Lesson<Name>[]): Logit {
  const seen = new Map<string, number>();
  for (const { group } of lessons) seen.set(group, (seen.get(group) ?? 0) + 1);
  const cases = lessons.map(({ group, signs, silent }): Case => ({ values: names.map((name) => signs[name]), outcome: silent, weight: 1 / Math.sqrt(seen.get(group) ?? 1) }));
  return fitLogit(names, cases, ridge);
}
