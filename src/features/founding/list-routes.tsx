import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { hasRefused } from '../../platform/mail/refusals.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { invitationLetter, makeInvitation } from '../spaces/public.ts';
import { changeList } from './access.ts';
import { AskPage } from './ask-view.tsx';
import { letterForm, listForm, nameForm } from './input.ts';
import { markAsked, rewrite, strike, writeDown } from './list-actions.ts';
import { holdName, type ListedName, nameIn } from './list-queries.ts';
import { foundingRoom } from './room.tsx';
import { mayBeAsked, standingOf, withoutStop } from './rules.ts';

export const listRoutes: readonly Route[] = [
  { method: 'POST', path: '/spaces/:slug/founding/names', who: 'space', reach: 'member', handle: add },
  { method: 'GET', path: '/spaces/:slug/founding/names/:prospect', who: 'space', reach: 'member', handle: showAsk },
  { method: 'PUT', path: '/spaces/:slug/founding/names/:prospect', who: 'space', reach: 'member', handle: keep },
  { method: 'DELETE', path: '/spaces/:slug/founding/names/:prospect', who: 'space', reach: 'member', handle: remove },
  { method: 'POST', path: '/spaces/:slug/founding/names/:prospect/letter', who: 'space', reach: 'member', handle: ask },
];

async function add(visit: MemberVisit): Promise<Response> {
  changeList(visit);
  const form = await readForm(visit, listForm);
  if (!form.ok) return foundingRoom(visit, form, 422);
  const isNew = await transact(visit.house.db, (tx) => writeDown(tx, visit.space.id, form.values, deedOf(visit)));
  if (!isNew) return foundingRoom(visit, taken(form), 422);
  remarkOn(visit, { key: 'founding.list.added', about: form.values.name });
  return goTo(visit, roomOf(visit));
}

/** Whom nobody asks any more has no letter to write. */
async function showAsk(visit: MemberVisit): Promise<Response> {
  const listed = await inHand(visit);
  if (!mayBeAsked(standingOf(listed, visit.voice.now))) return goTo(visit, roomOf(visit));
  return show(visit, <AskPage visit={visit} listed={listed} form={freshForm({ name: listed.name, address: listed.address ?? '', askedFor: listed.askedFor })} />);
}

async function keep(visit: MemberVisit): Promise<Response> {
  const listed = await inHand(visit);
  const form = await readForm(visit, nameForm);
  if (!form.ok) return askAgain(visit, listed, form);
  const outcome = await transact(visit.house.db, async (tx) => {
    if (!mayBeAsked(standingOf(await holdName(tx, visit.space.id, listed.id), visit.voice.now))) return 'asked';
    return (await rewrite(tx, visit.space.id, listed.id, form.values)) ? 'kept' : 'taken';
  });
  if (outcome === 'taken') return askAgain(visit, listed, taken(form));
  return goTo(visit, outcome === 'kept' ? `${roomOf(visit)}/names/${listed.id}` : roomOf(visit));
}

async function ask(visit: MemberVisit): Promise<Response> {
  const { house, space } = visit;
  const listed = await inHand(visit);
  const form = await readForm(visit, letterForm);
  if (!form.ok) return askAgain(visit, listed, form);
  if (mayBeAsked(standingOf(listed, visit.voice.now))) await house.limits.spend('invitations-of-person', String(visit.viewer.id));
  const { name, address, askedFor } = form.values;
  const outcome = await transact(house.db, async (tx) => {
    if (!mayBeAsked(standingOf(await holdName(tx, space.id, listed.id), visit.voice.now))) return 'asked';
    if (!(await rewrite(tx, space.id, listed.id, form.values))) return 'taken';
    if (await hasRefused(tx, house.secrets, address)) return 'refused';
    const invitation = await makeInvitation(tx, space.id, { address, role: 'member' }, deedOf(visit));
    await markAsked(tx, space.id, listed.id, invitation);
    await house.post.write(tx, invitationLetter(visit, address, invitation, { name, thing: withoutStop(askedFor) }));
    return 'asked';
  });
  if (outcome === 'taken') return askAgain(visit, listed, taken(form));
  if (outcome === 'refused') return askAgain(visit, listed, { typed: form.typed, errors: { address: { key: 'founding.ask.refused', limit: 0 } } });
  remarkOn(visit, { key: 'founding.ask.sent', about: name });
  return goTo(visit, roomOf(visit));
}

/** Who is struck off can be put back, with the letter that was taken back. */
async function remove(visit: MemberVisit): Promise<Response> {
  const { name, id } = await inHand(visit);
  const struck = await transact(visit.house.db, async (tx) => {
    const listed = await holdName(tx, visit.space.id, id);
    await strike(tx, visit.space.id, listed, deedOf(visit));
    return listed;
  });
  const fields = { name, address: struck.address ?? '', askedFor: struck.askedFor, invitation: String(struck.invitationId ?? '') };
  remarkOn(visit, { key: 'founding.list.removed', about: name, undo: { to: `${roomOf(visit)}/names`, fields } });
  return goTo(visit, roomOf(visit));
}

/** The name that this founder may act on: one's own, or any as a host. Throws `NotFound`. */
async function inHand(visit: MemberVisit): Promise<ListedName> {
  changeList(visit);
  const listed = await nameIn(visit.house.db, visit.space.id, numberIn(visit, 'prospect'));
  if (visit.space.role !== 'host' && listed.addedById !== visit.viewer.id) throw new NotFound();
  return listed;
}

const askAgain = (visit: MemberVisit, listed: ListedName, form: FormState) => show(visit, <AskPage visit={visit} listed={listed} form={form} />, 422);

const taken = ({ typed }: Pick<FormState, 'typed'>): FormState => ({ typed, errors: { address: { key: 'founding.list.taken', limit: 0 } } });

const roomOf = ({ space }: MemberVisit) => `/spaces/${space.slug}/founding`;

const deedOf = ({ viewer, voice }: MemberVisit) => ({ by: viewer.id, at: voice.now });
