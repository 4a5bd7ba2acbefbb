import type { Day } from '../../core/calendar.ts';
import { type Away, isAwayIn, type Turn } from '../../core/rota/rota.ts';

/** As what somebody is on duty in a week; null where they are not. */
export function dutyIn({ primary, backup }: Turn, host: number): 'primary' | 'backup' | null {
  if (primary === host) return 'primary';
  return backup === host ? 'backup' : null;
}

/** The turns once each has taken the other's place. Whoever stood in the same week already leaves that place empty. */
export function exchanged(swap: { week: Day; from: number; to: number }, turns: readonly Turn[]): Turn[] {
  return turns.map((turn) => (turn.week === swap.week ? handed(turn, swap.from, swap.to) : handed(turn, swap.to, swap.from)));
}

function handed(turn: Turn, giver: number, taker: number): Turn {
  const duty = dutyIn(turn, giver);
  const without = { ...turn, primary: turn.primary === taker ? null : turn.primary, backup: turn.backup === taker ? null : turn.backup };
  return duty === null ? turn : { ...without, [duty]: taker };
}

interface SeenTurn {
  readonly week: Day;
  readonly primary: { readonly id: number } | null;
  readonly backup: { readonly id: number } | null;
}

/** What is wrong with a question as it was filled in, and where; null where it can be asked. */
export function whyNotSwap(swap: { week: Day; otherWeek: Day | null; from: number; to: number }, known: { hosts: readonly number[]; turns: readonly SeenTurn[]; away: readonly Away[] }) {
  if (!known.hosts.includes(swap.to)) return { field: 'to', key: 'form.choose' } as const;
  if (isAwayIn(known.away, swap.to, swap.week)) return { field: 'to', key: 'hosting.swap.awayThen' } as const;
  if (swap.otherWeek === null) return null;
  const other = known.turns.find(({ week }) => week === swap.otherWeek);
  const isTheirs = other !== undefined && other.week !== swap.week && (other.primary?.id === swap.to || other.backup?.id === swap.to);
  if (!isTheirs) return { field: 'otherWeek', key: 'hosting.swap.notTheirs' } as const;
  return isAwayIn(known.away, swap.from, swap.otherWeek) ? ({ field: 'otherWeek', key: 'hosting.swap.youAway' } as const) : null;
}
