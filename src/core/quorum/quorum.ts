import type { Thresholds } from '../thresholds.ts';

/** For how long somebody wants a group to be there. */
export const durations = ['one-meeting', 'six-weeks', 'three-months', 'open'] as const;
export type Duration = (typeof durations)[number];

/** One purpose that was proposed, and how many want it. */
export interface Support {
  readonly id: number;
  readonly words: string;
  readonly count: number;
}

/** What people said in a purpose round, counted. */
export interface Tally {
  /** Everybody who was asked, by letter or in the room. */
  readonly asked: number;
  readonly answered: number;
  /** Of those who answered: they said no, which is a good answer. */
  readonly declined: number;
  /** Of those who answered: they want the group. */
  readonly wanting: number;
  /** Of those who want it: they would host. */
  readonly hosting: number;
  readonly durations: Readonly<Record<Duration, number>>;
  readonly purposes: readonly Support[];
}

/** One of the three supports of a group: how many there are, and how many it takes. */
export interface QuorumLine {
  readonly name: 'people' | 'hosts' | 'purpose';
  readonly count: number;
  readonly need: number;
  readonly holds: boolean;
}

/**
 * What bears a group: people who want it, some of them who host, and one purpose that enough of them support. Where few
 * were asked, fewer are enough. The share of those asked is no line: a small yes of many is as good as a large one of few.
 */
export function quorumLines(tally: Tally, thresholds: Thresholds): readonly QuorumLine[] {
  const isSmall = tally.asked < thresholds.quorumSmallBelow;
  const line = (name: QuorumLine['name'], count: number, need: number): QuorumLine => ({ name, count, need, holds: count >= need });
  return [
    line('people', tally.wanting, isSmall ? thresholds.quorumPeopleSmall : thresholds.quorumPeople),
    line('hosts', tally.hosting, thresholds.quorumHosts),
    line('purpose', mostSupported(tally)?.count ?? 0, isSmall ? thresholds.quorumSupportSmall : thresholds.quorumSupport),
  ];
}

export const hasQuorum = (tally: Tally, thresholds: Thresholds): boolean => quorumLines(tally, thresholds).every(({ holds }) => holds);

/** The purpose that most support; of two that are equal, the one that was there first. Null where nobody proposed any. */
export function mostSupported({ purposes }: Pick<Tally, 'purposes'>): Support | null {
  return purposes.reduce<Support | null>((best, each) => (best === null || each.count > best.count || (each.count === best.count && each.id < best.id) ? each : best), null);
}

/** How long most want it. Six weeks where nobody said, or as many want something else: a season has an end that can be moved. */
export function wantedDuration({ durations: wanted }: Pick<Tally, 'durations'>): Duration {
  return durations.reduce<Duration>((best, each) => (wanted[each] > wanted[best] ? each : best), 'six-weeks');
}
