export { hostsOf, hasAsked, visibleSpaces, type Host, type ListedSpace } from './queries.ts';
export { Beam, SpaceFront, SpaceHead, isHost } from './shell.tsx';
export { settingsForm, visibilities } from './input.ts';
export { gathersFounders } from './rules.ts';
export { SpaceDoorPage, SpaceList } from './views.tsx';
export { addMember, changeRole, createSpace, type Deed, freeSlug, slugFrom } from './actions.ts';
export { keyOfInvitation, makeInvitation, withdrawInvitation } from './invitations.ts';
export { showInvitation } from './invitation-routes.tsx';
export { type Ask, invitationLetter, invitationWords } from './mail.ts';
