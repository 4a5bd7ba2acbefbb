import { measureSharing } from '../../../core/sharing/sharing.ts';
import { show } from '../../../platform/http/answer.ts';
import { todayIn, zoneOf } from '../../../platform/http/place.ts';
import type { Route } from '../../../platform/http/route.ts';
import { takePen } from '../../../ui/chart/pen.ts';
import { type CampaignVisit, campaignRoute } from '../access.ts';
import { carriersIn } from '../carriers/queries.ts';
import { mostLookedAt, sharedSignatures } from './queries.ts';
import { EmptySharingPage, SharingPage } from './view.tsx';

/** How a petition is passed on, for its hosts. */
export const sharingRoutes: readonly Route[] = [campaignRoute('GET', '/sharing', 'host', showSharing)];

async function showSharing(visit: CampaignVisit): Promise<Response> {
  const { house: { db }, space } = visit;
  const [pen, signatures, carriers] = await Promise.all([takePen(), sharedSignatures(db, space.id, zoneOf(visit)), carriersIn(db, space.id)]);
  const sharing = measureSharing(signatures, todayIn(visit));
  if (sharing.came.byNobody === sharing.signers) return show(visit, <EmptySharingPage visit={visit} signers={sharing.signers} />);
  return show(visit, <SharingPage visit={visit} pen={pen} sharing={sharing} carriers={carriers} isCut={signatures.length === mostLookedAt} />);
}
