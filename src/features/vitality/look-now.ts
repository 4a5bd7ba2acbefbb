import { zoneOf } from '../../platform/http/place.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { hostsOf } from '../spaces/public.ts';
import { type Look, look } from './look.ts';

/** How a space looks now, or did at the end of an earlier week (epoch milliseconds). */
export async function lookNow(visit: SpaceVisit, week: number | null = null): Promise<Look> {
  const { house, space, voice } = visit;
  const hosts = (await hostsOf(house.db, space.id)).map(({ id }) => id);
  return look(house, { spaceId: space.id, zone: zoneOf(visit), now: voice.now.getTime(), week, hosts });
}
