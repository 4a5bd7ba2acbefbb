import { Refused } from '../../platform/http/failures.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { type Group, groupOf, roundState } from './group.ts';

/** The group that a host acts on as long as its round is not settled. Throws `Refused` afterwards. */
export async function groupInHand(visit: MemberVisit): Promise<Group> {
  const group = await groupOf(visit.house.db, visit.space.id);
  const state = roundState(group, visit.voice.now);
  if (state === 'settled' || state === 'over') throw new Refused('events.refused.over');
  return group;
}

export const deedOf = ({ viewer, voice }: MemberVisit) => ({ by: viewer.id, at: voice.now });
