import { type Day, mondayOf } from '../../core/calendar.ts';
import { Refused } from '../../platform/http/failures.ts';
import { todayIn } from '../../platform/http/place.ts';
import type { MemberVisit, SpaceVisit } from '../../platform/http/route.ts';

export interface Deed {
  readonly by: number;
  readonly at: Date;
}

export const deedOf = (visit: MemberVisit): Deed => ({ by: visit.viewer.id, at: visit.voice.now });

/** The Monday of the week that this space is in. */
export const thisWeekIn = (visit: SpaceVisit): Day => mondayOf(todayIn(visit));

export const homeOf = ({ space }: SpaceVisit): string => `/spaces/${space.slug}/hosts`;

/** An administrator looks in, and may ask and plan; a pledge, days away, turns and time are a host's own. */
export function hostsOnly({ space }: SpaceVisit): void {
  if (space.role !== 'host') throw new Refused('hosting.refused.onlyHosts', 403);
}

/** What is over is borne by nobody: no one is asked, planned or written to for it. */
export function refuseOnceEnded({ space }: SpaceVisit): void {
  if (space.state === 'ended') throw new Refused('hosting.refused.ended');
}
