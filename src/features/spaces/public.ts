export { hostsOf, hasAsked, visibleSpaces, type Host, type ListedSpace } from './queries.ts';
export { Beam, SpaceFront, SpaceHead, isHost } from './shell.tsx';
export { SpaceDoorPage, SpaceList } from './views.tsx';
export { addMember, changeRole, createSpace, freeSlug, slugFrom } from './actions.ts';
export { RefusalPage } from './invitation-views.tsx';
export { keyOfInvitation } from './invitations.ts';
