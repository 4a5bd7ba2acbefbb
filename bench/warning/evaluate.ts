import { seeded, shuffled } from '../../src/core/warning/chance.ts';
import { chanceBy, type Logit } from '../../src/core/warning/logit.ts';
import { learn } from '../../src/core/warning/model.ts';
import { type Asked, type Moment, momentsOf, type Task } from './cases.ts';
import type { History } from './histories.ts';

/** Our model, and what it is held against: the same lessons, and less to read them from. */
export const models = ['ours', 'base rate', 'activity', 'recency and trend'] as const;
export type ModelName = (typeof models)[number];

/** Chances by model, for the moments of a task. */
export type Chances = Readonly<Record<ModelName, readonly number[]>>;

const folds = 5;
const repeats = 5;

/** Asks groups that no model has learnt from: five folds over families, five times over, the mean of the five. */
export function crossValidated(histories: readonly History[], task: Task, seed: number): Chances {
  const lessons = momentsOf(histories, task.question);
  const families = [...new Set(histories.map(({ family }) => family))].sort();
  const sums = byModel(() => task.moments.map(() => 0));
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const foldOf = new Map(shuffled(families, seeded(seed + repeat)).map((family, at) => [family, at % folds]));
    for (let fold = 0; fold < folds; fold += 1) {
      const logits = trained(lessons.filter(({ history }) => foldOf.get(history.family) !== fold), task.question);
      for (const [at, moment] of task.moments.entries()) {
        if (foldOf.get(moment.history.family) === fold) for (const model of models) sums[model][at] = (sums[model][at] ?? 0) + asked(logits[model], moment) / repeats;
      }
    }
  }
  return sums;
}

/** Asks groups of another folder. */
export function asUnseen(histories: readonly History[], task: Task): Chances {
  const logits = trained(momentsOf(histories, task.question), task.question);
  return byModel((model) => task.moments.map((moment) => asked(logits[model], moment)));
}

/** What was learnt from all groups. */
export const learntFrom = (histories: readonly History[], question: Asked): Logit => trained(momentsOf(histories, question), question).ours;

function trained(moments: readonly Moment[], question: Asked): Readonly<Record<ModelName, Logit>> {
  const lessons = moments.map(({ history, signs, silent }) => ({ group: history.family, signs, silent }));
  return byModel((model) => learn(readBy(model, question), lessons));
}

function readBy(model: ModelName, { kind, signs }: Asked): readonly string[] {
  const howMuch = kind === 'talk' ? 'posts' : 'lately';
  return { ours: signs, 'base rate': [], activity: [howMuch], 'recency and trend': [howMuch, 'since', 'trend'] }[model];
}

function asked(logit: Logit, { signs }: Moment): number {
  return chanceBy(logit, logit.names.map((name) => signs[name] ?? NaN));
}

const byModel = <Value>(make: (model: ModelName) => Value): Readonly<Record<ModelName, Value>> => ({ ours: make('ours'), 'base rate': make('base rate'), activity: make('activity'), 'recency and trend': make('recency and trend') });
