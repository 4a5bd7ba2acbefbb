import { type Day, dayIn } from '../../core/calendar.ts';
import type { Voice } from '../i18n/voice.ts';

/** A space, or what is known of one from a key in a letter; and the house that it stands in. */
interface Place {
  readonly space: { readonly zone: string | null };
  readonly organisation: { readonly zone: string };
}

/** A space's days and weeks are those of its own time zone. */
export const zoneOf = ({ space, organisation }: Place): string => space.zone ?? organisation.zone;

/** Which day it is where this space is. */
export const todayIn = (visit: Place & { readonly voice: Pick<Voice, 'now'> }): Day => dayIn(zoneOf(visit), visit.voice.now.getTime());
