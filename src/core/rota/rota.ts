import { type Day, daysAfter } from '../calendar.ts';

/** A week of the rota, named by its Monday. Null stands for nobody. */
export interface Turn {
  readonly week: Day;
  readonly primary: number | null;
  readonly backup: number | null;
}

/** Somebody who takes turns, and how many they had of late. */
export interface RotaHost {
  readonly id: number;
  readonly primaries: number;
  readonly backups: number;
}

/** Days on which a host is away, the first and the last among them. */
export interface Away {
  readonly host: number;
  readonly from: Day;
  readonly until: Day;
}

export interface RotaQuestion {
  readonly hosts: readonly RotaHost[];
  readonly away: readonly Away[];
  /** Mondays to be planned. */
  readonly weeks: readonly Day[];
  /** What is agreed, in these weeks and around them. It stays; where it names nobody, somebody is found. */
  readonly fixed: readonly Turn[];
}

/** Whether somebody is away on a day of this week. */
export const isAwayIn = (away: readonly Away[], host: number, week: Day): boolean =>
  away.some((days) => days.host === host && days.from <= daysAfter(week, 6) && days.until >= week);

/** The turn without those who are no longer hosts, or are away in that week. */
export function standing(turn: Turn, hosts: ReadonlySet<number>, away: readonly Away[]): Turn {
  const kept = (host: number | null) => (host !== null && hosts.has(host) && !isAwayIn(away, host, turn.week) ? host : null);
  return { week: turn.week, primary: kept(turn.primary), backup: kept(turn.backup) };
}
