import { type Day, daysAfter } from '../calendar.ts';
import { evenOut } from './even-out.ts';
import { type Away, isAwayIn, type RotaHost, type RotaQuestion, type Turn } from './rota.ts';

/**
 * Who bears which week: one host on turn, another behind them, nobody in a week in which they are away, nobody twice in a
 * row where another is free. Turns are counted over the plan and what is fixed; earlier ones only decide between equals,
 * so that a newcomer need not catch up. The same question has the same answer.
 * @returns one turn for each of `weeks`, in their order in time
 */
export function planRota(question: RotaQuestion): Turn[] {
  const weeks = [...new Set(question.weeks)].sort();
  const turns = new Map(question.fixed.map((turn) => [turn.week, turn]));
  for (const week of weeks) {
    const turn = turns.get(week) ?? { week, primary: null, backup: null };
    turns.set(week, { ...turn, primary: turn.primary ?? bestPrimary(question, turns, turn) });
  }
  for (const week of weeks) {
    const turn = turns.get(week);
    if (turn) turns.set(week, { ...turn, backup: turn.backup ?? bestBackup(question, turns, turn) });
  }
  evenOut(question, turns);
  return weeks.flatMap((week) => turns.get(week) ?? []);
}

function bestPrimary({ hosts, away }: RotaQuestion, turns: ReadonlyMap<Day, Turn>, { week, backup }: Turn): number | null {
  const around = new Set([-7, 7].map((days) => turns.get(daysAfter(week, days))?.primary));
  return first(free(hosts, away, week, backup), (host) => [Number(around.has(host.id)), countOf(turns, 'primary', host.id), host.primaries, host.id]);
}

/** Who was on turn the week before knows what is going on, and is asked first among equals. */
function bestBackup({ hosts, away }: RotaQuestion, turns: ReadonlyMap<Day, Turn>, { week, primary }: Turn): number | null {
  const before = turns.get(daysAfter(week, -7))?.primary;
  return first(free(hosts, away, week, primary), (host) => [countOf(turns, 'backup', host.id), Number(host.id !== before), host.backups, host.id]);
}

/** Who can take a week: those who are not away, and not on duty in it already. */
const free = (hosts: readonly RotaHost[], away: readonly Away[], week: Day, taken: number | null) =>
  hosts.filter(({ id }) => id !== taken && !isAwayIn(away, id, week));

function countOf(turns: ReadonlyMap<Day, Turn>, duty: 'primary' | 'backup', host: number): number {
  let count = 0;
  for (const turn of turns.values()) if (turn[duty] === host) count += 1;
  return count;
}

/** The host whose numbers come first, compared one after the other. */
function first(hosts: readonly RotaHost[], numbers: (host: RotaHost) => readonly number[]): number | null {
  const ranked = hosts.map((host) => ({ id: host.id, numbers: numbers(host) })).sort((one, other) => compare(one.numbers, other.numbers));
  return ranked[0]?.id ?? null;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
