import { NotFound } from '../../platform/http/failures.ts';
import type { MemberVisit, Route, SpaceVisit } from '../../platform/http/route.ts';
import type { Reach } from '../../platform/access/space.ts';
import { type Petition, petitionOf } from './petition.ts';
import type { Plan } from './plan/plan.ts';
import { planOf } from './plan/queries.ts';

/** A visit to a petition that the viewer may see as far as the route asks. */
export interface PetitionVisit extends SpaceVisit {
  readonly petition: Petition;
  readonly plan: Plan;
}

/** The same by somebody who is signed in. */
export interface CampaignVisit extends MemberVisit {
  readonly petition: Petition;
  readonly plan: Plan;
}

/** What a petition's page needs beside its space. Throws `NotFound` where the space is something else. */
export async function withPetition<Visit extends SpaceVisit>(visit: Visit): Promise<Visit & { readonly petition: Petition; readonly plan: Plan }> {
  if (visit.space.kind !== 'petition') throw new NotFound();
  const [petition, plan] = await Promise.all([petitionOf(visit.house.db, visit.space.id), planOf(visit.house.db, visit.space.id)]);
  return { ...visit, petition, plan };
}

type Handled = Response | Promise<Response>;

/** A route of a petition for everybody who may see its front. */
export const publicRoute = (method: Route['method'], path: string, handle: (visit: PetitionVisit) => Handled): Route => ({
  method, path: `/petitions/:slug${path}`, who: 'space', reach: 'front', handle: async (visit) => handle(await withPetition(visit)),
});

/** A route of a petition for those who carry it. */
export const campaignRoute = (method: Route['method'], path: string, reach: Extract<Reach, 'founder' | 'member' | 'host'>, handle: (visit: CampaignVisit) => Handled): Route => ({
  method, path: `/petitions/:slug${path}`, who: 'space', reach, handle: async (visit) => handle(await withPetition(visit)),
});

export const homeOf = ({ space }: Pick<SpaceVisit, 'space'>): string => `/petitions/${space.slug}`;

export const deedOf = ({ viewer, voice }: MemberVisit) => ({ by: viewer.id, at: voice.now });
