import type { Day } from '../calendar.ts';
import { isAwayIn, type RotaQuestion, type Turn } from './rota.ts';

/**
 * Choosing week by week can leave two hosts, who are free in the same weeks, with backup turns that differ by two. This
 * hands weeks over until they no longer do. What one group gains another may lose, so the rounds are counted.
 */
export function evenOut(question: RotaQuestion, turns: Map<Day, Turn>): void {
  const equals = groupsOfEquals(question);
  const open = openBackups(question, turns);
  for (let round = 0; round < open.length * 4; round += 1) {
    if (!equals.some((group) => evenGroup(group, turns, open, question))) return;
  }
}

/** Weeks whose backup was planned, and is not agreed. */
function openBackups({ weeks, fixed }: RotaQuestion, turns: ReadonlyMap<Day, Turn>): Day[] {
  const agreed = new Set(fixed.filter(({ backup }) => backup !== null).map(({ week }) => week));
  return [...new Set(weeks)].sort().filter((week) => !agreed.has(week) && turns.get(week)?.backup !== null);
}

/** Hosts who are free in exactly the same weeks. */
function groupsOfEquals({ hosts, weeks, away }: RotaQuestion): number[][] {
  const groups = new Map<string, number[]>();
  for (const { id } of [...hosts].sort((one, other) => one.id - other.id)) {
    const key = weeks.map((week) => Number(isAwayIn(away, id, week))).join('');
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Gives the one with the fewest a week, from the one with the most, or from whoever stands behind that one. */
function evenGroup(group: readonly number[], turns: Map<Day, Turn>, open: readonly Day[], question: RotaQuestion): boolean {
  const count = (host: number) => [...turns.values()].filter(({ backup }) => backup === host).length;
  const ranked = [...group].sort((one, other) => count(one) - count(other) || one - other);
  const [least, most] = [ranked[0], ranked.at(-1)];
  if (least === undefined || most === undefined || count(most) - count(least) < 2) return false;
  const canTake = (week: Day) => turns.get(week)?.primary !== least && turns.get(week)?.backup !== least && !isAwayIn(question.away, least, week);
  const takable = open.filter(canTake);
  const week = takable.find((each) => turns.get(each)?.backup === most) ?? takable.toSorted((one, other) => count(turns.get(other)?.backup ?? 0) - count(turns.get(one)?.backup ?? 0))[0];
  const turn = week === undefined ? undefined : turns.get(week);
  if (!turn) return false;
  turns.set(turn.week, { ...turn, backup: least });
  return true;
}
