import type { SpaceRole } from '../../database/schema.ts';
import type { Person } from '../../platform/access/viewer.ts';
import type { VisibleSpace } from '../../platform/access/space.ts';
import type { MemberVisit, Visit } from '../../platform/http/route.ts';

/** Somebody to look with, where one has to be somebody. */
const noor: Person = { id: 4, name: 'Noor van Dam', handle: 'noor-van-dam', language: 'en', zone: null, isAdministrator: false, isDirector: false };

const space: VisibleSpace = {
  id: 0, kind: 'community', slug: 'compost-soil', name: 'Compost & soil', forWhom: 'People who tend a heap', visibility: 'open',
  opensAs: 'open', language: 'en', doorQuestion: '', zone: null,
  purpose: 'Gardeners help each other turn kitchen waste into good soil, so that by 2028 none of our gardens has to buy compost.',
  state: 'open', importedAt: null,
  madeBy: null, revision: '0', role: 'member', byLetter: false,
};

/** A visit to a made-up space in this role. */
export const visitAs = (visit: Visit, role: SpaceRole): MemberVisit => ({ ...visit, viewer: noor, space: { ...space, role } });

export const hours = (visit: Visit, ago: number) => new Date(visit.voice.now.getTime() - ago * 3_600_000);
