import { petitionGate, type PetitionFigures, type PetitionLineName, unsaidIn } from '../../../core/gate/petition.ts';
import type { Line } from '../../../core/gate/line.ts';
import type { Thresholds } from '../../../core/thresholds.ts';
import { todayIn } from '../../../platform/http/place.ts';
import { thresholdsInForce } from '../../../platform/thresholds.ts';
import { hostsOf, recordOf, type RecordedStep } from '../../spaces/public.ts';
import type { CampaignVisit } from '../access.ts';
import { pledgedIn } from '../carriers/queries.ts';

export interface PetitionGate {
  readonly lines: readonly Line<PetitionLineName>[];
  readonly figures: PetitionFigures;
  readonly thresholds: Thresholds;
  readonly record: readonly RecordedStep[];
}

/** How the gate before a petition stands now. */
export async function gateOf(visit: CampaignVisit): Promise<PetitionGate> {
  const { house: { db }, space, plan, petition } = visit;
  const [pledged, hosts, thresholds, record] = await Promise.all([pledgedIn(db, space.id), hostsOf(db, space.id), thresholdsInForce(db), recordOf(db, space.id)]);
  const figures: PetitionFigures = { unsaid: unsaidIn({ ...plan }), goal: plan.goal, pledged, deliverOn: plan.deliverOn, hosts: hosts.length, signers: petition.tally.confirmed };
  return { figures, thresholds, record, lines: petitionGate(figures, todayIn(visit), thresholds) };
}
