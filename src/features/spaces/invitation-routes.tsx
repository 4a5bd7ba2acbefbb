import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { bodyOf, readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import type { MemberVisit, PersonalVisit, Route, Visit } from '../../platform/http/route.ts';
import { refuseLetters } from '../../platform/mail/refusals.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { cameByLetter, joinByLetter } from './by-letter.ts';
import { exclusionOf } from './exclusions.ts';
import { invitationForm, linkForm, nameForm } from './input.ts';
import { InvitationsPage, OneByOnePage } from './invitation-views.tsx';
import { acceptInvitation, declineInvitation, dropInvitation, invitationCode, makeInvitation, openInvitation, provenInvitation, withdrawInvitation } from './invitations.ts';
import { JoinPage, RefusalPage, UsedUpPage } from './join-views.tsx';
import { inviteNew } from './list-actions.ts';
import { invitationLetter } from './mail.ts';
import { type Invitation, invitationsOf } from './queries.ts';
import { ShutPage } from './removal-views.tsx';
import { deedOf } from './routes.tsx';
import { gathersFounders, isUsedUp } from './rules.ts';

export const invitationRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/invitations', who: 'space', reach: 'host', handle: (visit) => invitationsPage(visit, freshForm()) },
  { method: 'POST', path: '/spaces/:slug/invitations', who: 'space', reach: 'host', handle: invite },
  { method: 'POST', path: '/spaces/:slug/invitations/links', who: 'space', reach: 'host', handle: makeLink },
  { method: 'DELETE', path: '/spaces/:slug/invitations/:invitation', who: 'space', reach: 'host', handle: withdraw },
  { method: 'POST', path: '/join/:code', who: 'signed-in', handle: acceptCode },
  { method: 'POST', path: '/join/:code/by-letter', who: 'everyone', handle: joinWithoutAccount },
  { method: 'DELETE', path: '/join/:code', who: 'everyone', handle: declineCode },
  { method: 'GET', path: '/join/:code/refusal', who: 'everyone', handle: askForRefusal },
  { method: 'POST', path: '/join/:code/refusal', who: 'everyone', handle: refuse },
];

export async function invitationsPage(visit: MemberVisit, form: FormState, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { house, space, voice } = visit;
  // Those who were at an event are brought in there, and are asked what they want first.
  if (space.kind === 'event_group' && gathersFounders(space)) return goTo(visit, `/spaces/${space.slug}/participants`);
  const addressOf = (invitation: Invitation) => publicAddress(house.config, `/join/${invitationCode(house.secrets, invitation)}`);
  const invitations = await invitationsOf(house.db, space.id, voice.now);
  if (!gathersFounders(space)) return show(visit, <InvitationsPage visit={visit} form={form} invitations={invitations} addressOf={addressOf} />, status);
  const thresholds = await thresholdsInForce(house.db);
  return show(visit, <OneByOnePage visit={visit} form={form} invitations={invitations} addressOf={addressOf} thresholds={thresholds} />, status);
}

async function invite(visit: MemberVisit): Promise<Response> {
  const { house, space, viewer } = visit;
  const form = await readForm(visit, invitationForm);
  if (gathersFounders(space)) return invitationsPage(visit, { typed: form.typed, errors: { addresses: { key: 'founding.bulk.refused', limit: 0 } } }, 422);
  if (!form.ok) return invitationsPage(visit, form, 422);
  await house.limits.spend('invitations-of-person', String(viewer.id), form.values.addresses.length);
  const invited = await transact(house.db, async (tx) => {
    const all = await inviteNew(tx, house.secrets, space.id, form.values.addresses.map((address) => ({ address })), form.values.role, deedOf(visit));
    for (const { id, address } of all) await house.post.write(tx, invitationLetter(visit, address, id));
    return all;
  });
  remarkOn(visit, { key: 'invitations.sent', about: String(invited.length) });
  return goTo(visit, `/spaces/${space.slug}/invitations`);
}

async function makeLink(visit: MemberVisit): Promise<Response> {
  if (gathersFounders(visit.space)) return invitationsPage(visit, freshForm(), 409);
  const form = await readForm(visit, linkForm);
  if (!form.ok) return invitationsPage(visit, form, 422);
  const { mostUses, days } = form.values;
  await transact(visit.house.db, (tx) => makeInvitation(tx, visit.space.id, { address: null, role: 'member', mostUses, days: Number(days) }, deedOf(visit)));
  return goTo(visit, `/spaces/${visit.space.slug}/invitations`);
}

async function withdraw(visit: MemberVisit): Promise<Response> {
  await transact(visit.house.db, (tx) => withdrawInvitation(tx, visit.space.id, numberIn(visit, 'invitation'), deedOf(visit)));
  return goTo(visit, `/spaces/${visit.space.slug}/invitations`);
}

/** Looking at an invitation accepts nothing: a mail scanner that follows the link joins nobody. */
export async function showInvitation(visit: Visit): Promise<Response> {
  const code = visit.c.req.param('code') ?? '';
  const invitation = await standing(visit, code);
  const shut = visit.viewer && (await exclusionOf(visit.house.db, invitation.spaceId, visit.viewer.id));
  if (shut !== null) return show(visit, <ShutPage visit={visit} name={invitation.name} reason={shut} />, 403);
  if (isUsedUp(invitation)) return show(visit, <UsedUpPage visit={visit} invitation={invitation} />);
  return show(visit, <JoinPage visit={visit} invitation={invitation} code={code} form={freshForm()} />);
}

/** Whoever has the letter comes in by it without an account, and reads by letter from then on. */
async function joinWithoutAccount(visit: Visit): Promise<Response> {
  const { house, voice } = visit;
  const code = visit.c.req.param('code') ?? '';
  const open = await openInvitation(house.db, house.secrets, code, voice.now);
  if (!open) {
    // Asked afterwards: the first of two clicks may have let them in just now.
    const known = await provenInvitation(house.db, house.secrets, code);
    if (known && (await cameByLetter(house.db, known))) return goTo(visit, '/');
    throw new NotFound();
  }
  const { address, ...invitation } = open;
  if (address === null) throw new NotFound();
  const form = await readForm(visit, nameForm);
  if (!form.ok) return show(visit, <JoinPage visit={visit} invitation={{ ...invitation, address }} code={code} form={form} />, 422);
  await transact(house.db, (tx) => joinByLetter(tx, { ...invitation, address }, { name: form.values.name, language: voice.language, at: voice.now }));
  remarkOn(visit, { key: 'membership.byLetter.joined', about: invitation.name });
  return goTo(visit, '/');
}

async function acceptCode(visit: PersonalVisit): Promise<Response> {
  try {
    const invitation = await standing(visit, visit.c.req.param('code') ?? '');
    const isIn = await transact(visit.house.db, (tx) => acceptInvitation(tx, invitation, deedOf(visit)));
    if (!isIn) return goTo(visit, visit.path);
    remarkOn(visit, { key: 'space.joined', about: invitation.name });
    return goTo(visit, `/spaces/${invitation.slug}`);
  } catch (failure) {
    const slug = failure instanceof NotFound ? await cameIn(visit) : null;
    if (slug === null) throw failure;
    return goTo(visit, `/spaces/${slug}`);
  }
}

/** The space that the first of two clicks let the viewer into; null for everybody else. */
async function cameIn({ house, viewer, c }: PersonalVisit): Promise<string | null> {
  const invitation = await provenInvitation(house.db, house.secrets, c.req.param('code') ?? '');
  if (!invitation) return null;
  const space = await house.db
    .selectFrom('membership')
    .innerJoin('space', 'space.id', 'membership.space_id')
    .select('slug')
    .where('space_id', '=', invitation.space_id)
    .where('person_id', '=', viewer.id)
    .executeTakeFirst();
  return space?.slug ?? null;
}

/** Whoever has the letter answers it; nobody has to sign in to say no. */
async function declineCode(visit: Visit): Promise<Response> {
  const invitation = await refusable(visit);
  await transact(visit.house.db, (tx) => declineInvitation(tx, invitation, visit.voice.now));
  remarkOn(visit, { key: 'join.declined' });
  return goTo(visit, '/');
}

async function askForRefusal(visit: Visit): Promise<Response> {
  await refusable(visit);
  return show(visit, <RefusalPage visit={visit} to={`/join/${visit.c.req.param('code') ?? ''}/refusal`} />);
}

/** Also what a mail program does by itself on "unsubscribe" (RFC 8058), which comes from no page of ours. */
async function refuse(visit: Visit): Promise<Response> {
  const { house, voice } = visit;
  const { address, ...invitation } = await refusable(visit);
  const isMailProgram = (await bodyOf(visit))['List-Unsubscribe'] === 'One-Click';
  await transact(house.db, async (tx) => {
    await refuseLetters(tx, house.secrets, address, voice.now);
    await dropInvitation(tx, invitation, voice.now);
  });
  if (isMailProgram) return visit.c.text(voice.t('refusal.done'));
  remarkOn(visit, { key: 'refusal.done' });
  return goTo(visit, '/');
}

/** An invitation by letter; it may have run out or been accepted: somebody who wants no more letters is heard as long as we know whom we wrote to. */
async function refusable({ house, c }: Visit) {
  const invitation = await provenInvitation(house.db, house.secrets, c.req.param('code') ?? '');
  if (!invitation || invitation.address === null) throw new NotFound();
  return { ...invitation, address: invitation.address };
}

async function standing(visit: Visit, code: string) {
  const invitation = await openInvitation(visit.house.db, visit.house.secrets, code, visit.voice.now);
  if (!invitation) throw new NotFound();
  return invitation;
}
