import type { VisibleSpace } from '../../platform/access/space.ts';
import type { Day } from '../../core/calendar.ts';

/** A place where the people whom a space is for meet already. */
export interface Channel {
  readonly name: string;
  /** How many of those asked are there; null where nobody counted. */
  readonly people: number | null;
  /** What stays there, and what this space does that it cannot. */
  readonly stays: string;
}

/** Why a space is there, for whom, and until when. */
export interface CharterText {
  readonly purpose: string;
  readonly forWhom: string;
  /** What members can do then that they can't do now. */
  readonly enables: string;
  readonly expectedMembers: number | null;
  /** Of how many people one asked where they meet already. */
  readonly peopleAsked: number | null;
  readonly channels: readonly Channel[];
  readonly measure: string;
  readonly measureTarget: number | null;
  readonly measureBy: Day | null;
  readonly reviewOn: Day | null;
  readonly endsWhen: string;
  readonly ideaOf: string;
  /** Who carries it when those whose idea it was have left. */
  readonly carriedBy: string;
}

export interface Charter extends CharterText {
  /** 0 where nobody has written one yet. */
  readonly version: number;
  readonly writtenAt: Date | null;
  readonly writer: string | null;
}

/** What a space has that nobody has written a charter for: its purpose. */
export const unwritten = ({ purpose, forWhom }: Pick<VisibleSpace, 'purpose' | 'forWhom'>): Charter => ({
  version: 0, writtenAt: null, writer: null,
  purpose, forWhom, enables: '', expectedMembers: null, peopleAsked: null, channels: [], measure: '', measureTarget: null, measureBy: null,
  reviewOn: null, endsWhen: '', ideaOf: '', carriedBy: '',
});

/** The largest share, 0 to 1, of those asked who meet in one other place already; null where nobody counted. */
export function crowdedShare({ peopleAsked, channels }: Pick<CharterText, 'peopleAsked' | 'channels'>): number | null {
  if (peopleAsked === null) return null;
  const counted = channels.flatMap(({ people }) => people ?? []);
  return counted.length === 0 ? null : Math.min(1, Math.max(...counted) / peopleAsked);
}

export interface Tally {
  readonly agree: number;
  readonly disagree: number;
}

/** An example settles once enough founders agree on it, four for each who does not (Area 51). */
export const isSettled = ({ agree, disagree }: Tally, { exampleVotes, exampleAgreement }: { exampleVotes: number; exampleAgreement: number }): boolean =>
  agree >= exampleVotes && agree >= exampleAgreement * disagree;
