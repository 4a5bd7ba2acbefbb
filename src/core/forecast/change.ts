import { chanceOf, type Foreseen } from './forecast.ts';

interface Asked {
  readonly foreseen: Pick<Foreseen, 'count' | 'growths'>;
  readonly target: number;
  /** What each carrier brought so far. */
  readonly brought: readonly number[];
  /** What came on the best day so far; null where there was none. */
  readonly bestDay: number | null;
}

/** What would raise the chance to reach the number that matters. */
export interface Change {
  readonly chance: number;
  /** So many more carriers such as the two best bring the chance to four of five; null where nobody brought anyone, or where it would take more than twenty. */
  readonly carriers: { readonly more: number; readonly each: number; readonly chance: number } | null;
  /** One more day such as the best one. */
  readonly day: { readonly came: number; readonly chance: number } | null;
}

export const wantedChance = 0.8;
const mostCarriers = 20;

/** What would change it: signatures that come on top of those foreseen. */
export function whatWouldChange({ foreseen, target, brought, bestDay }: Asked): Change {
  const withMore = (more: number) => chanceOf(foreseen, Math.max(1, target - more));
  const chance = withMore(0);
  const best = brought.toSorted((one, other) => other - one).slice(0, 2);
  const each = best.length === 0 ? 0 : Math.floor(best.reduce((sum, came) => sum + came, 0) / best.length);
  const more = Array.from({ length: mostCarriers }, (_, at) => at + 1).find((carriers) => withMore(carriers * each) >= wantedChance);
  return {
    chance,
    carriers: chance >= wantedChance || each < 1 || more === undefined ? null : { more, each, chance: withMore(more * each) },
    day: bestDay === null || bestDay < 1 ? null : { came: bestDay, chance: withMore(bestDay) },
  };
}
