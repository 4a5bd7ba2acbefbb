import { type Day, daysAfter } from '../../core/calendar.ts';

/** What hosts did, and what time it took them, in one full week. */
export interface HostWeek {
  /** Conversations begun, replies, thanks, and decisions, by host. */
  readonly actions: ReadonlyMap<number, number>;
  readonly minutes: ReadonlyMap<number, number>;
}

export interface Strain {
  readonly hosts: readonly number[];
  readonly isAnybodyOnTurn: boolean;
  /** The last full weeks. */
  readonly weeks: readonly HostWeek[];
  /** Hours a week, by host. */
  readonly pledges: ReadonlyMap<number, number>;
}

export interface StrainLimits {
  readonly oneHostShare: number;
  readonly strainWeeks: number;
}

export type Warning =
  | { readonly kind: 'oneHost' }
  | { readonly kind: 'nobodyOnTurn' }
  | { readonly kind: 'oneDoesMost'; readonly host: number }
  | { readonly kind: 'abovePledge'; readonly host: number };

/** In a week with fewer actions of hosts, one busy evening would look like a burden. */
export const fewestActions = 5;

/** What wears hosts out before anybody says so, the most pressing first. */
export function warningsOf(strain: Strain, limits: StrainLimits): Warning[] {
  const weeks = strain.weeks.slice(-limits.strainWeeks);
  const isEnough = weeks.length >= limits.strainWeeks;
  const inEach = (is: (week: HostWeek, host: number) => boolean) => (isEnough ? strain.hosts.filter((host) => weeks.every((week) => is(week, host))) : []);
  const doesMost = strain.hosts.length < 2 ? [] : inEach((week, host) => shareOf(week, host) > limits.oneHostShare);
  const abovePledge = inEach((week, host) => (week.minutes.get(host) ?? 0) > 60 * (strain.pledges.get(host) ?? Infinity));
  return [
    ...(strain.isAnybodyOnTurn ? [] : [{ kind: 'nobodyOnTurn' } as const]),
    ...(strain.hosts.length === 1 ? [{ kind: 'oneHost' } as const] : []),
    ...doesMost.map((host) => ({ kind: 'oneDoesMost', host }) as const),
    ...abovePledge.map((host) => ({ kind: 'abovePledge', host }) as const),
  ];
}

function shareOf({ actions }: HostWeek, host: number): number {
  const all = [...actions.values()].reduce((sum, each) => sum + each, 0);
  return all < fewestActions ? 0 : (actions.get(host) ?? 0) / all;
}

const daysOfPatience = 30;

/** What came with an archive, or stood before there was a gate, has a month to find its hosts. An idea has all the time it takes, and what rests is left in peace. Nobody has to be on turn for a petition, and its gate asks for two hosts. */
export function isWarned(space: { kind: string; state: string; hasCharter: boolean; since: Day; isImported: boolean }, today: Day): boolean {
  if (space.kind === 'petition' || space.state === 'idea' || space.state === 'resting' || space.state === 'ended') return false;
  const cameWithoutGate = space.isImported || (space.state === 'open' && !space.hasCharter);
  return !cameWithoutGate || today >= daysAfter(space.since, daysOfPatience);
}
