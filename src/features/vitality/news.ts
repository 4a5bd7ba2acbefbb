import type { PatternId } from '../../core/patterns/all.ts';
import type { WeeklyLook } from './weekly.ts';

type Seen = Pick<WeeklyLook, 'foresight' | 'patterns'>;

/** What is new since the looks before. */
export interface News {
  /** The strongest pattern that has not been seen in the last weeks; null where there is none. */
  readonly found: PatternId | null;
  /** The strongest one of the week before that is seen no longer. */
  readonly left: PatternId | null;
  /** The chance of silence half a year on, where it moved. */
  readonly chance: { readonly before: number; readonly now: number } | null;
}

/** A pattern that comes and goes with one week is no news. Chosen here. */
const weeksWithout = 4;
/** What moves a chance by less is within what it can say. Chosen here. */
const leastStep = 0.15;

/** @param before earlier looks, the newest first */
export function newsSince(now: Seen, before: readonly Seen[]): News {
  const lately = new Set(before.slice(0, weeksWithout).flatMap(({ patterns }) => patterns));
  const [last] = before;
  const told = before.slice(0, weeksWithout).map(({ foresight }) => foresight?.half).filter((half) => half !== undefined);
  const chance = now.foresight?.half;
  const from = told.length === 0 || chance === undefined ? undefined : told.reduce((nearest, half) => (Math.abs(half - chance) > Math.abs(nearest - chance) ? half : nearest));
  return {
    found: now.patterns.find((pattern) => !lately.has(pattern)) ?? null,
    left: last?.patterns.find((pattern) => !now.patterns.includes(pattern)) ?? null,
    chance: chance === undefined || from === undefined || Math.abs(chance - from) < leastStep ? null : { before: from, now: chance },
  };
}

/** Whether hosts get a letter: what got better can wait until they look. */
export const isWorthALetter = ({ found, chance }: News, playsLookedAt: number): boolean => found !== null || (chance !== null && chance.now > chance.before) || playsLookedAt > 0;
