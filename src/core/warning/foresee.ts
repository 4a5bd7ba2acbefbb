import type { FactColumns } from '../vitality/facts.ts';
import { factsUntil, isPost } from '../vitality/period.ts';
import { chanceBy, type Logit, pullsOf } from './logit.ts';
import { talkQuestions } from './model.ts';
import { WEEK } from './signs.ts';
import { talkSigns, type TalkSign, talks } from './talk-signs.ts';
import { weights } from './weights.ts';

/** What drives a chance, in the words of a person: who is there, whether it slackens, and on whom it rests. */
export type Driver = 'people' | 'trend' | 'load';

/** The chance that a group is silent later. */
export interface Chance {
  /** From 0 to 1. */
  readonly silent: number;
  /** Silent in the weeks from this one until that, counted from the moment that is looked from. */
  readonly from: number;
  readonly until: number;
  /** Above 0 where a driver makes silence likelier than in an average group, below 0 where less likely; in log odds, the strongest first. */
  readonly drivers: readonly { readonly name: Driver; readonly pull: number }[];
}

export type Foresight =
  | { readonly state: 'empty' }
  /** Younger than four weeks: nothing was learnt about so young ones. */
  | { readonly state: 'young'; readonly need: number }
  /** Fewer than three posts, or one person, in the last quarter: it has happened already. */
  | { readonly state: 'quiet' }
  | { readonly state: 'known'; readonly half: Chance; readonly year: Chance };

const youngest = 4;
/** A group that is alive has had three posts by two people in so many weeks. */
const aliveWeeks = 13;

/** Signs that say the same to a person, and pull apart only together. */
const driverOf: Readonly<Partial<Record<TalkSign, Driver>>> = { voices: 'people', newVoices: 'people', twoVoices: 'people', trend: 'trend', loudest: 'load' };

/**
 * How likely a group that talks is to be silent half a year and a year after `now`. Learnt from the lives of mailing lists and
 * chats (docs/warning.md): it ranks two groups rightly about seven times of ten.
 *
 * @param wrote each person's first post ever, in epoch milliseconds
 * @param now epoch milliseconds
 */
export function foresee(allFacts: FactColumns, wrote: Float64Array, now: number): Foresight {
  const facts = factsUntil(allFacts, now);
  const first = facts.kind.subarray(0, facts.length).findIndex(isPost);
  if (first === -1) return { state: 'empty' };
  if (now - (facts.at[first] ?? now) < youngest * WEEK) return { state: 'young', need: youngest };
  const signs = talks(facts, now, -aliveWeeks, 0) ? talkSigns(facts, wrote, now) : null;
  if (signs === null) return { state: 'quiet' };
  const chanceOf = (name: 'half' | 'year') => read(weights[name], talkQuestions[name], signs);
  return { state: 'known', half: chanceOf('half'), year: chanceOf('year') };
}

function read(logit: Logit, { from, until, signs: names }: (typeof talkQuestions)['half' | 'year'], signs: Readonly<Record<TalkSign, number>>): Chance {
  const values = names.map((name) => signs[name]);
  const pulls = new Map<Driver, number>();
  for (const [at, pull] of pullsOf(logit, values).entries()) {
    const driver = driverOf[names[at] ?? 'posts'];
    if (driver) pulls.set(driver, (pulls.get(driver) ?? 0) + pull);
  }
  const drivers = [...pulls].map(([name, pull]) => ({ name, pull })).sort((one, other) => Math.abs(other.pull) - Math.abs(one.pull));
  return { silent: chanceBy(logit, values), from, until, drivers };
}
