import type { MemberVisit, SpaceVisit } from '../../platform/http/route.ts';

/** Members and hosts write; guests, strangers and an administrator who is no member only read. */
export function mayWrite(visit: SpaceVisit): visit is MemberVisit {
  const { space, viewer } = visit;
  return viewer !== null && (space.role === 'host' || space.role === 'member') && space.state !== 'ended' && space.state !== 'resting';
}
