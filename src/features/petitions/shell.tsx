import { mayReach } from '../../platform/access/space.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { Crumbs, Tabs } from '../../ui/parts.tsx';
import { isHost } from '../spaces/public.ts';

export type PetitionRoom = 'page' | 'plan' | 'carriers' | 'gate' | 'signatures' | 'hosts' | 'people' | 'settings';

/** What stands already: a tab leads nowhere else. */
const stands: Readonly<Record<PetitionRoom, boolean>> = { page: true, plan: true, carriers: true, gate: true, signatures: false, hosts: true, people: true, settings: true };

/** The head of every room of a petition: what it asks in one line, and its rooms. */
export const PetitionHead = ({ visit, room, here }: { visit: SpaceVisit; room: PetitionRoom; here?: string }) => {
  const { space, voice } = visit;
  const { t } = voice;
  return (
    <>
      <Crumbs voice={voice} steps={[{ name: t('petitionPlan.petitions'), href: '/petitions' }, { name: space.name, href: `/petitions/${space.slug}` }, { name: here ?? t(`petitionPlan.room.${room}`) }]} />
      <header>
        {space.purpose !== '' && room !== 'plan' && <p class="eyebrow" lang={space.language}>{space.purpose}</p>}
        <Tabs label={space.name} tabs={roomsOf(visit).map((each) => ({ href: placeOf(space.slug, each), name: t(`petitionPlan.room.${each}`), isCurrent: each === room }))} />
      </header>
    </>
  );
};

/** Hosts and people are the same rooms as of every space. */
function placeOf(slug: string, room: PetitionRoom): string {
  if (room === 'page') return `/petitions/${slug}`;
  return room === 'hosts' || room === 'people' || room === 'settings' ? `/spaces/${slug}/${room}` : `/petitions/${slug}/${room}`;
}

function roomsOf({ space, viewer }: SpaceVisit): readonly PetitionRoom[] {
  const isFounder = mayReach(viewer, space, 'founder');
  const isItsHost = isHost(space, viewer);
  const rooms: readonly (readonly [PetitionRoom, boolean])[] = [
    ['page', true], ['plan', isFounder], ['carriers', isFounder], ['gate', isFounder && space.state === 'founding'], ['signatures', isItsHost], ['hosts', mayReach(viewer, space, 'reader')], ['people', mayReach(viewer, space, 'reader')], ['settings', isItsHost],
  ];
  return rooms.flatMap(([room, isTheirs]) => (isTheirs && stands[room] ? [room] : []));
}
