export { hostsOf, hasAsked, membersIn, visibleSpaces, type Host, type ListedSpace } from './queries.ts';
export { Beam, SpaceFront, SpaceHead, isHost } from './shell.tsx';
export { gathersFounders } from './rules.ts';
export { SpaceDoorPage, SpaceList } from './views.tsx';
export { addMember, changeRole, createSpace, type Deed, freeSlug, slugFrom } from './actions.ts';
export { keyOfInvitation, makeInvitation, withdrawInvitation } from './invitations.ts';
export { type Ask, invitationLetter, invitationWords } from './mail.ts';
export { moveSpace, recordOf, type RecordedStep, sinceWhen, type Step } from './life.ts';
export { RefusalPage } from './invitation-views.tsx';
