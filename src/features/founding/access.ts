import { hasOpened } from '../../platform/access/space.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { gathersFounders } from '../spaces/public.ts';

/** The room is there until the space opens; a group after an event has its purpose round instead. */
export function enterRoom({ space }: MemberVisit): void {
  if (hasOpened(space.state) || space.kind === 'event_group') throw new NotFound();
}

export const isFounder = ({ space }: MemberVisit): boolean => space.role === 'host' || space.role === 'member';

/** Directors and administrators look in; founders act. */
export function actAsFounder(visit: MemberVisit): void {
  enterRoom(visit);
  if (!isFounder(visit)) throw new Refused('founding.onlyFounders', 403);
}

/** What was prepared begins also after the opening: until then its author may still change it, or take it off. */
export function actOnOwnSeed(visit: MemberVisit): void {
  if (visit.space.state === 'ended') throw new NotFound();
  if (!isFounder(visit)) throw new Refused('founding.onlyFounders', 403);
}

/** The list is closed once the space is being tried. */
export function changeList(visit: MemberVisit): void {
  actAsFounder(visit);
  if (!gathersFounders(visit.space)) throw new Refused('founding.listClosed');
}

/** Where one comes from and goes back to: the room, or, once it is closed, the space. */
export const seedsOf = ({ space }: MemberVisit): string => (hasOpened(space.state) ? `/spaces/${space.slug}` : `/spaces/${space.slug}/founding#seeds`);
