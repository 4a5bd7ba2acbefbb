import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { clientNetwork } from '../../platform/http/client.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import type { MemberVisit, Route, Visit } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { showInvitation } from '../spaces/public.ts';
import { groupInHand } from './access.ts';
import { roundSpace } from './answer-queries.ts';
import { seatForm } from './answer-input.ts';
import { type Group, roundState } from './group.ts';
import { groupBehind, groupOnWall, roomCode, seatCode, wallCode } from './keys.ts';
import { askLetter } from './letters.ts';
import { CodePage, SeatPage, TypedCodePage } from './room-views.tsx';
import { takeSeat } from './seats.ts';
import { countsNow, stir } from './tally.ts';

export const roomRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/round/code', who: 'space', reach: 'host', handle: showCode },
  { method: 'POST', path: '/spaces/:slug/round/code', who: 'space', reach: 'host', handle: renewCode },
  { method: 'GET', path: '/in', who: 'everyone', handle: askForCode },
  { method: 'GET', path: '/in/:typed', who: 'everyone', handle: (visit) => letIn(visit, visit.c.req.param('typed') ?? '') },
  { method: 'GET', path: '/join/:code', who: 'everyone', handle: enter },
  { method: 'POST', path: '/join/:code/seat', who: 'everyone', handle: sitDown },
];

/** The page for the wall of the room. */
async function showCode(visit: MemberVisit): Promise<Response> {
  const { house, space, voice } = visit;
  const group = await groupInHand(visit);
  if (roundState(group, voice.now) !== 'open') return goTo(visit, `/spaces/${space.slug}/round`);
  const address = publicAddress(house.config, `/join/${roomCode(house.secrets, group)}`);
  const short = publicAddress(house.config, `/in/${wallCode(house.secrets, group)}`);
  return show(visit, <CodePage visit={visit} address={address} short={short} counts={await countsNow(house, space.id)} />);
}

/** Whoever has the old one, such as from a photo that went round, cannot come in by it any more. */
async function renewCode(visit: MemberVisit): Promise<Response> {
  await groupInHand(visit);
  await transact(visit.house.db, (tx) => tx.updateTable('event_group').set((eb) => ({ room_version: eb('room_version', '+', 1) })).where('space_id', '=', visit.space.id).execute());
  remarkOn(visit, { key: 'events.code.renewed' });
  return goTo(visit, `/spaces/${visit.space.slug}/round/code`);
}

/** For who begins to type the address of the wall, and stops halfway. */
async function askForCode(visit: Visit): Promise<Response> {
  const typed = visit.c.req.query('code') ?? '';
  return typed === '' ? show(visit, <TypedCodePage visit={visit} form={freshForm()} />) : letIn(visit, typed);
}

/** What was typed from the wall leads to where the code for cameras leads. */
async function letIn(visit: Visit, typed: string): Promise<Response> {
  const { house, voice, c } = visit;
  await house.limits.spend('wall-codes-of-client', clientNetwork(c, house.config));
  const group = await groupOnWall(house.db, house.secrets, typed, voice.now);
  if (group) return goTo(visit, `/join/${roomCode(house.secrets, group)}`);
  return show(visit, <TypedCodePage visit={visit} form={{ typed: { code: typed.slice(0, 40) }, errors: { code: { key: 'events.typed.wrong', limit: 0 } } }} />, 404);
}

/** One address for all who are asked in: by a code in the room, or by an invitation to a space. */
async function enter(visit: Visit): Promise<Response> {
  const group = await groupOfCode(visit);
  return group ? seatPage(visit, group, freshForm()) : showInvitation(visit);
}

async function seatPage(visit: Visit, group: Group, form: FormState, status: 200 | 422 | 429 = 200): Promise<Response> {
  const space = await roundSpace(visit.house.db, group.spaceId);
  return show(visit, <SeatPage visit={visit} space={space} code={codeOf(visit)} form={form} />, status);
}

/** Whoever was here before gets the same answer: nobody learns from it who is on the list. */
async function sitDown(visit: Visit): Promise<Response> {
  const { house, voice, c } = visit;
  const group = await groupOfCode(visit);
  if (!group) throw new NotFound();
  const form = await readForm(visit, seatForm);
  if (!form.ok) return seatPage(visit, group, form, 422);
  const isTooOften = await house.limits.spend('seats-of-client', clientNetwork(c, house.config)).then(() => false, tooOften);
  if (isTooOften) return seatPage(visit, group, { typed: form.typed, errors: { email: { key: 'refused.tooOften', limit: 0 } } }, 429);
  const space = await roundSpace(house.db, group.spaceId);
  const participant = await transact(house.db, async (tx) => {
    const taken = await takeSeat(tx, group.spaceId, { ...form.values, language: voice.language }, voice.now);
    if (taken.isToBeWritten) await house.post.write(tx, askLetter(visit, space, group, { id: taken.id, name: form.values.name, address: form.values.email, language: voice.language }));
    return taken;
  });
  stir(house, group.spaceId);
  return goTo(visit, `/round/${seatCode(house.secrets, participant)}`);
}

/** What was typed stays on the page. */
function tooOften(failure: unknown): true {
  if (failure instanceof Refused) return true;
  throw failure;
}

const codeOf = (visit: Visit) => visit.c.req.param('code') ?? '';

const groupOfCode = (visit: Visit) => groupBehind(visit.house.db, visit.house.secrets, codeOf(visit), visit.voice.now);
