import type { Day } from '../calendar.ts';

/** What is known of one person over all spaces. Times are epoch milliseconds; null is never. */
export interface Supporter {
  readonly last: number | null;
  /** When they last wrote or thanked. */
  readonly gave: number | null;
  /** In how many of the last thirteen weeks they wrote. */
  readonly weeksWritten: number;
  /** Posts and weeks on turn of the last thirteen weeks. */
  readonly acts: number;
  /** Spaces that have not ended and that they are a member of, guests not counted. */
  readonly memberOf: number;
  /** The same with those where they are a guest. */
  readonly placesIn: number;
  readonly hosts: readonly number[];
  /** The first day of the quarter of the calendar in which they did their very first thing, in the organisation's time zone. */
  readonly quarter: Day | null;
  /** The space of their first fact. */
  readonly firstSpace: number | null;
}

const day = 86_400_000;
const recentMilliseconds = 90 * day;
const silentMilliseconds = 180 * day;
const weeksOfCarrying = 8;

/** A member of at least one space, or one who wrote or thanked within ninety days. */
export const supports = ({ memberOf, gave }: Supporter, now: number): boolean => memberOf > 0 || isWithin(gave, now, recentMilliseconds);

/** Hosts now, or wrote in at least eight of the last thirteen weeks. */
export const carries = ({ hosts, weeksWritten }: Supporter): boolean => hosts.length > 0 || weeksWritten >= weeksOfCarrying;

/** Did something once and supports no more: silent for 180 days, or in no space any more. */
export const isGone = (supporter: Supporter, now: number): boolean =>
  supporter.last !== null && !supports(supporter, now) && !carries(supporter) && (supporter.placesIn === 0 || !isWithin(supporter.last, now, silentMilliseconds));

const isWithin = (at: number | null, now: number, milliseconds: number) => at !== null && now - at < milliseconds;
