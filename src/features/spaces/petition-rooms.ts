import { mayReach, type VisibleSpace } from '../../platform/access/space.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { isHost } from './rules.ts';

/** The rooms of a petition. Its hosts, people and settings are those of every space; the others are its own. */
export type PetitionRoom = 'page' | 'plan' | 'carriers' | 'gate' | 'signatures' | 'forecast' | 'sharing' | 'news' | 'delivery' | 'hosts' | 'people' | 'settings';

/** Where a petition's tabs lead for this viewer. */
export function petitionTabs({ space, viewer, voice }: Pick<SpaceVisit, 'space' | 'viewer' | 'voice'>, room: PetitionRoom) {
  return roomsOf(space, viewer).map((each) => ({ href: placeOf(space.slug, each), name: voice.t(`petitionPlan.room.${each}`), isCurrent: each === room }));
}

/** The way to here, from all petitions. @param here what the page is called; nothing where it is the petition itself */
export const petitionSteps = ({ space, voice }: Pick<SpaceVisit, 'voice'> & { space: Pick<VisibleSpace, 'slug' | 'name'> }, here: string | undefined) => [
  { name: voice.t('petitionPlan.petitions'), href: '/petitions' },
  here === undefined ? { name: space.name } : { name: space.name, href: `/petitions/${space.slug}` },
  ...(here === undefined ? [] : [{ name: here }]),
];

function placeOf(slug: string, room: PetitionRoom): string {
  if (room === 'page') return `/petitions/${slug}`;
  return room === 'hosts' || room === 'people' || room === 'settings' ? `/spaces/${slug}/${room}` : `/petitions/${slug}/${room}`;
}

function roomsOf(space: VisibleSpace, viewer: SpaceVisit['viewer']): readonly PetitionRoom[] {
  const [isFounder, isReader, isItsHost] = [mayReach(viewer, space, 'founder'), mayReach(viewer, space, 'reader'), isHost(space, viewer)];
  const rooms: readonly (readonly [PetitionRoom, boolean])[] = [
    ['page', true], ['plan', isFounder], ['carriers', isFounder], ['gate', isFounder && space.state === 'founding'], ['signatures', isItsHost], ['forecast', isItsHost && space.state !== 'founding'], ['sharing', isItsHost && space.state !== 'founding'], ['news', isItsHost], ['delivery', isItsHost && space.state !== 'founding'], ['hosts', isReader], ['people', isReader], ['settings', isItsHost],
  ];
  return rooms.flatMap(([room, isTheirs]) => (isTheirs ? [room] : []));
}
