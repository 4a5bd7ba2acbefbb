import type { PatternId } from '../../core/patterns/all.ts';
import type { WeeklyLook } from './weekly.ts';

type Seen = Pick<WeeklyLook, 'foresight' | 'patterns'>;
type SeenBefore = Seen & Pick<WeeklyLook, 'isTold'>;

/** What is new since the looks before. */
export interface News {
  /** The strongest pattern that has not been seen in the last weeks; null where there is none. */
  readonly found: PatternId | null;
  /** The strongest one of the week before that is seen no longer. */
  readonly left: PatternId | null;
  /** The chance of silence half a year on, where it moved since hosts were last written to. */
  readonly chance: { readonly before: number; readonly now: number } | null;
}

/** A pattern that comes and goes with one week is no news. Chosen here. */
const weeksWithout = 4;
/** What moves a chance by less is within what it can say. Chosen here. */
const leastStep = 0.15;

/** @param before earlier looks, the newest first */
export function newsSince(now: Seen, before: readonly SeenBefore[]): News {
  const lately = new Set(before.slice(0, weeksWithout).flatMap(({ patterns }) => patterns));
  const [last] = before;
  const halves = untilTold(before).slice(0, weeksWithout).map(({ foresight }) => foresight?.half).filter((half) => half !== undefined);
  const chance = now.foresight?.half;
  const from = halves.length === 0 || chance === undefined ? undefined : halves.reduce((nearest, half) => (Math.abs(half - chance) > Math.abs(nearest - chance) ? half : nearest));
  return {
    found: now.patterns.find((pattern) => !lately.has(pattern)) ?? null,
    left: last?.patterns.find((pattern) => !now.patterns.includes(pattern)) ?? null,
    chance: chance === undefined || from === undefined || Math.abs(chance - from) < leastStep ? null : { before: from, now: chance },
  };
}

/** What was told once is not told again: looks from before the last letter are out of it. */
function untilTold(before: readonly SeenBefore[]): readonly SeenBefore[] {
  const last = before.findIndex(({ isTold }) => isTold);
  return last === -1 ? before : before.slice(0, last + 1);
}

/** Whether hosts get a letter: what got better can wait until they look. */
export const isWorthALetter = ({ found, chance }: News, playsLookedAt: number): boolean => found !== null || (chance !== null && chance.now > chance.before) || playsLookedAt > 0;
