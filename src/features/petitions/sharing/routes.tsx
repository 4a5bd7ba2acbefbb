import { measureSharing } from '../../../core/sharing/sharing.ts';
import { show } from '../../../platform/http/answer.ts';
import { todayIn, zoneOf } from '../../../platform/http/place.ts';
import type { Route } from '../../../platform/http/route.ts';
import { type CampaignVisit, campaignRoute } from '../access.ts';
import { carriersIn } from '../carriers/queries.ts';
import { signedIn } from './queries.ts';
import { SharingPage } from './view.tsx';

/** What hosts see of how a petition goes from one to the other. */
export const sharingRoutes: readonly Route[] = [campaignRoute('GET', '/sharing', 'host', showSharing)];

async function showSharing(visit: CampaignVisit): Promise<Response> {
  const { house: { db }, space } = visit;
  const [signed, carriers] = await Promise.all([signedIn(db, space.id, zoneOf(visit)), carriersIn(db, space.id)]);
  return show(visit, <SharingPage visit={visit} sharing={measureSharing(signed, todayIn(visit))} carriers={carriers} />);
}
