import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { bodyOf } from '../../platform/http/form.ts';
import type { MemberVisit, Route, Visit } from '../../platform/http/route.ts';
import { leaveSpace, readByLetter } from '../spaces/public.ts';
import { provenMembership } from './key.ts';
import { StopPage } from './views.tsx';

/** Nobody signs in behind the key of a letter: it shows whose letters they are. */
export const byLetterRoutes: readonly Route[] = [
  { method: 'POST', path: '/spaces/:slug/by-letter', who: 'space', reach: 'guest', handle: (visit) => change(visit, 'on') },
  { method: 'DELETE', path: '/spaces/:slug/by-letter', who: 'space', reach: 'guest', handle: (visit) => change(visit, 'off') },
  { method: 'GET', path: '/by-letter/:code/refusal', who: 'everyone', handle: askWhat },
  { method: 'POST', path: '/by-letter/:code/refusal', who: 'everyone', handle: stop },
  { method: 'DELETE', path: '/by-letter/:code', who: 'everyone', handle: leave },
];

async function change({ house, space, viewer, voice, ...visit }: MemberVisit, to: 'on' | 'off'): Promise<Response> {
  const isIn = await transact(house.db, (tx) => readByLetter(tx, { spaceId: space.id, personId: viewer.id }, to, voice.now));
  if (!isIn) throw new NotFound();
  remarkOn({ house, viewer, voice, ...visit }, { key: to === 'on' ? 'membership.byLetter.on' : 'membership.byLetter.off' });
  return goTo(visit, `/spaces/${space.slug}`);
}

const codeIn = ({ c }: Visit) => c.req.param('code') ?? '';

async function proven(visit: Visit) {
  const membership = await provenMembership(visit.house.db, visit.house.secrets, codeIn(visit));
  if (!membership) throw new NotFound();
  return membership;
}

/** Looking stops nothing: a mail scanner that follows the link leaves no space. */
async function askWhat(visit: Visit): Promise<Response> {
  return show(visit, <StopPage visit={visit} space={(await proven(visit)).name} code={codeIn(visit)} />);
}

/** Also what a mail program does by itself on "unsubscribe" (RFC 8058), which comes from no page of ours. */
async function stop(visit: Visit): Promise<Response> {
  const membership = await proven(visit);
  const isMailProgram = (await bodyOf(visit))['List-Unsubscribe'] === 'One-Click';
  await transact(visit.house.db, (tx) => readByLetter(tx, membership, 'off', visit.voice.now));
  if (isMailProgram) return visit.c.text(visit.voice.t('membership.byLetter.off'));
  remarkOn(visit, { key: 'membership.byLetter.off' });
  return goTo(visit, '/');
}

async function leave(visit: Visit): Promise<Response> {
  const { spaceId, personId, name } = await proven(visit);
  await transact(visit.house.db, (tx) => leaveSpace(tx, spaceId, personId, visit.voice.now));
  remarkOn(visit, { key: 'space.left', about: name });
  return goTo(visit, '/');
}
