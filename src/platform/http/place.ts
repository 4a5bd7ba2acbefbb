import { type Day, dayIn } from '../../core/calendar.ts';
import type { SpaceVisit } from './route.ts';

/** A space's days and weeks are those of its own time zone. */
export const zoneOf = ({ space, organisation }: Pick<SpaceVisit, 'space' | 'organisation'>): string => space.zone ?? organisation.zone;

/** Which day it is where this space is. */
export const todayIn = (visit: Pick<SpaceVisit, 'space' | 'organisation' | 'voice'>): Day => dayIn(zoneOf(visit), visit.voice.now.getTime());
