import { hasOpened, mayReach, type VisibleSpace } from '../../platform/access/space.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Face } from '../../ui/face.tsx';
import { Crumbs, Tabs } from '../../ui/parts.tsx';
import { petitionSteps, petitionTabs } from './petition-rooms.ts';
import type { Host } from './queries.ts';
import { isHost } from './rules.ts';

export type SpaceRoom = 'conversations' | 'people' | 'charter' | 'hosts' | 'founding' | 'gate' | 'round' | 'vitality' | 'settings';

const shownHosts = 3;

/** The front of a space: its purpose on the beam, and the hosts who bear it. */
export const SpaceFront = ({ visit, hosts, onTurn = null }: { visit: SpaceVisit; hosts: readonly Host[]; onTurn?: number | null }) => (
  <>
    <SpaceCrumbs voice={visit.voice} space={visit.space} />
    <header>
      <h1>{visit.space.name}</h1>
      <Beam voice={visit.voice} purpose={visit.space.purpose} hosts={hosts} onTurn={onTurn} />
      <SpaceTabs visit={visit} room="conversations" />
    </header>
  </>
);

/** The head of every other page of a space: its purpose in one line, which the charter has in full, and its rooms. */
export const SpaceHead = ({ visit, room }: { visit: SpaceVisit; room: SpaceRoom }) => (
  <>
    <SpaceCrumbs voice={visit.voice} space={visit.space} here={visit.voice.t(`space.room.${room}`)} />
    <header>
      {visit.space.purpose && room !== 'charter' && <p class="eyebrow">{visit.space.purpose}</p>}
      <SpaceTabs visit={visit} room={room} />
    </header>
  </>
);

export const SpaceCrumbs = ({ voice, space, here }: { voice: Voice; space: Pick<VisibleSpace, 'name' | 'slug' | 'kind'>; here?: string }) => (
  <Crumbs voice={voice} steps={space.kind === 'petition' ? petitionSteps({ voice, space }, here) : spaceSteps(voice, space, here)} />
);

const spaceSteps = (voice: Voice, space: Pick<VisibleSpace, 'name' | 'slug'>, here: string | undefined) => [
  { name: voice.t('shell.spaces'), href: '/spaces' },
  here === undefined ? { name: space.name } : { name: space.name, href: `/spaces/${space.slug}` },
  ...(here === undefined ? [] : [{ name: here }]),
];

/** @param onTurn the host whose week it is, who stands first */
export const Beam = ({ voice, purpose, hosts, onTurn = null }: { voice: Voice; purpose: string; hosts: readonly Host[]; onTurn?: number | null }) => (
  <div class="beam section-tight">
    <p>{purpose || voice.t('space.noPurpose')}</p>
    <ul aria-label={voice.t('space.bearers')}>
      {hosts.toSorted((one, other) => Number(other.id === onTurn) - Number(one.id === onTurn)).slice(0, shownHosts).map((host) => (
        <li data-now={host.id === onTurn ? 'yes' : undefined}>
          <Face name={host.name} person={host.id} />
          <span><a href={`/people/${host.handle}`}>{host.name}</a><small>{voice.t(host.id === onTurn ? 'hosting.onTurn' : 'role.host')}</small></span>
        </li>
      ))}
      {hosts.length === 0 && (
        <li data-state="missing"><span class="face face-open" aria-hidden="true">?</span><span>{voice.t('space.nobody')}<small>{voice.t('space.noHost')}</small></span></li>
      )}
      {hosts.length > shownHosts && <li><span>{voice.t('space.moreHosts', { count: hosts.length - shownHosts })}</span></li>}
    </ul>
  </div>
);

const SpaceTabs = ({ visit, room }: { visit: SpaceVisit; room: SpaceRoom }) => {
  const { space, viewer, voice } = visit;
  const home = `/spaces/${space.slug}`;
  if (space.kind === 'petition') return <Tabs label={space.name} tabs={petitionTabs(visit, room === 'people' || room === 'settings' ? room : 'hosts')} />;
  return (
    <Tabs
      label={space.name}
      tabs={roomsOf(space, viewer).map((each) => ({
        href: each === 'conversations' ? home : `${home}/${each}`,
        name: voice.t(`space.room.${each}`),
        isCurrent: each === room,
      }))}
    />
  );
};

/** What is being founded has its gate where an open space has its vitality. */
function roomsOf(space: VisibleSpace, viewer: SpaceVisit['viewer']): readonly SpaceRoom[] {
  const isFounding = space.state === 'idea' || space.state === 'founding';
  if (space.kind === 'event_group') return groupRooms(space, viewer);
  return [
    'conversations', 'people', 'charter', 'hosts',
    ...(isFounding && mayReach(viewer, space, 'founder') ? (['founding'] as const) : []),
    ...(!hasOpened(space.state) && mayReach(viewer, space, 'founder') ? (['gate'] as const) : []),
    ...(isFounding ? [] : (['vitality'] as const)),
    ...(isHost(space, viewer) ? (['settings'] as const) : []),
  ];
}

/** A group after an event has its purpose round where a community has founding and its gate. */
function groupRooms(space: VisibleSpace, viewer: SpaceVisit['viewer']): readonly SpaceRoom[] {
  return [
    'conversations', 'people', 'charter', 'hosts',
    ...(mayReach(viewer, space, 'member') ? (['round'] as const) : []),
    ...(hasOpened(space.state) ? (['vitality'] as const) : []),
    ...(isHost(space, viewer) ? (['settings'] as const) : []),
  ];
}
