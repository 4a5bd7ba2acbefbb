import { transact, type Tx } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route, SpaceVisit } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { moveSpace, recordOf } from '../spaces/public.ts';
import { type Deed, endSpace, leaveAddress, takeAddressBack } from './actions.ts';
import { EndingPage } from './ending-view.tsx';
import { pageToKeep } from './export.ts';
import { FarewellPage } from './farewell-view.tsx';
import { addressForm, endingForm, restForm, revivalForm, wakeForm } from './input.ts';
import { revivalLetter } from './mail.ts';
import { companions, farewellOf, leftAddresses, lifeFigures, membersToWrite } from './queries.ts';
import { agreeToRevival, askForRevival, dropRevival, revivalsOf } from './revival.ts';

export const endingRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/ending', who: 'space', reach: 'host', handle: (visit) => endingPage(visit, {}) },
  { method: 'POST', path: '/spaces/:slug/ending', who: 'space', reach: 'host', handle: end },
  { method: 'POST', path: '/spaces/:slug/rest', who: 'space', reach: 'host', handle: rest },
  { method: 'DELETE', path: '/spaces/:slug/rest', who: 'space', reach: 'host', handle: wake },
  { method: 'GET', path: '/spaces/:slug/farewell', who: 'space', reach: 'reader', handle: (visit) => farewellPage(visit, freshForm()) },
  { method: 'PUT', path: '/spaces/:slug/farewell/address', who: 'space', reach: 'member', handle: leave },
  { method: 'DELETE', path: '/spaces/:slug/farewell/address', who: 'space', reach: 'member', handle: takeBack },
  { method: 'GET', path: '/spaces/:slug/farewell/page', who: 'space', reach: 'guest', handle: keepPage },
  { method: 'POST', path: '/spaces/:slug/revivals', who: 'space', reach: 'member', handle: revive },
  { method: 'POST', path: '/spaces/:slug/revivals/:revival/agreement', who: 'space', reach: 'member', handle: agree },
  { method: 'DELETE', path: '/spaces/:slug/revivals/:revival', who: 'space', reach: 'member', handle: drop },
];

function endingPage(visit: MemberVisit, forms: { rest?: FormState; end?: FormState }): Response {
  if (visit.space.state === 'ended') return goTo(visit, farewell(visit));
  return show(visit, <EndingPage visit={visit} rest={forms.rest ?? freshForm()} end={forms.end ?? freshForm()} />, forms.rest || forms.end ? 422 : 200);
}

async function end(visit: MemberVisit): Promise<Response> {
  decides(visit);
  const form = await readForm(visit, endingForm);
  if (!form.ok) return endingPage(visit, { end: form });
  const { achieved, toBeTold } = form.values;
  await transact(visit.house.db, (tx) => endSpace(tx, { achieved, isToBeTold: toBeTold === 'yes' }, deedOf(visit)));
  remarkOn(visit, { key: 'endings.ended' });
  return goTo(visit, farewell(visit));
}

async function rest(visit: MemberVisit): Promise<Response> {
  decides(visit);
  const form = await readForm(visit, restForm);
  if (!form.ok) return endingPage(visit, { rest: form });
  return act(visit, (tx) => moveSpace(tx, visit.space.id, { to: 'resting', reason: form.values.reason }, deedOf(visit)), `/spaces/${visit.space.slug}`);
}

async function wake(visit: MemberVisit): Promise<Response> {
  decides(visit);
  const form = await readForm(visit, wakeForm);
  if (!form.ok) return endingPage(visit, { rest: form });
  return act(visit, (tx) => moveSpace(tx, visit.space.id, { to: 'open', reason: form.values.reason }, deedOf(visit)), `/spaces/${visit.space.slug}`);
}

async function farewellPage(visit: SpaceVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house: { db }, space, viewer } = visit;
  if (space.state !== 'ended') throw new NotFound();
  const wasIn = viewer !== null && (space.role === 'host' || space.role === 'member');
  const [words, figures, record, addresses, revivals, others] = await Promise.all([
    farewellOf(db, space.id), lifeFigures(db, space.id), recordOf(db, space.id),
    wasIn ? leftAddresses(db, space.id) : [], wasIn ? revivalsOf(db, space.id, viewer.id) : [], wasIn ? companions(db, space.id, viewer.id) : [],
  ]);
  const page = <FarewellPage visit={visit} farewell={words ?? null} figures={figures} record={record} addresses={addresses} revivals={revivals} companions={others} wasIn={wasIn} form={form} />;
  return show(visit, page, status);
}

async function leave(visit: MemberVisit): Promise<Response> {
  ofEnded(visit);
  const form = await readForm(visit, addressForm);
  if (!form.ok) return farewellPage(visit, form, 422);
  return act(visit, (tx) => leaveAddress(tx, form.values.address, deedOf(visit)));
}

function takeBack(visit: MemberVisit): Promise<Response> {
  ofEnded(visit);
  return act(visit, (tx) => takeAddressBack(tx, deedOf(visit)));
}

/** Everything that was written, as one page, for those who were in it. */
function keepPage(visit: MemberVisit): Response {
  const { space, house, voice, viewer } = visit;
  if (space.state !== 'ended' || (space.role === null && !viewer.isAdministrator)) throw new NotFound();
  const pieces = pageToKeep(house.db, voice, space);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
  return visit.c.body(stream, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Disposition': `attachment; filename="${space.slug}.html"` });
}

async function revive(visit: MemberVisit): Promise<Response> {
  ofEnded(visit);
  const { house, space, viewer, organisation } = visit;
  const form = await readForm(visit, revivalForm);
  if (!form.ok) return farewellPage(visit, form, 422);
  await house.limits.spend('invitations-of-person', String(viewer.id));
  return act(visit, async (tx) => {
    await askForRevival(tx, form.values, deedOf(visit));
    for (const reader of await membersToWrite(tx, space.id, form.values.secondHost)) {
      await house.post.write(tx, revivalLetter(house, organisation, space, { name: viewer.name, words: form.values.words }, reader));
    }
  });
}

async function agree(visit: MemberVisit): Promise<Response> {
  ofEnded(visit);
  await transact(visit.house.db, (tx) => agreeToRevival(tx, numberIn(visit, 'revival'), deedOf(visit)));
  remarkOn(visit, { key: 'endings.revival.done' });
  const { slug } = await visit.house.db.selectFrom('space').select('slug').where('id', '=', visit.space.id).executeTakeFirstOrThrow();
  return goTo(visit, `/spaces/${slug}/gate`);
}

function drop(visit: MemberVisit): Promise<Response> {
  ofEnded(visit);
  return act(visit, (tx) => dropRevival(tx, numberIn(visit, 'revival'), deedOf(visit)));
}

async function act(visit: MemberVisit, work: (tx: Tx) => Promise<unknown>, next = farewell(visit)): Promise<Response> {
  await transact(visit.house.db, work);
  return goTo(visit, next);
}

/** Those who bear a space end it, or a director does; an administrator looks in. */
function decides({ space, viewer }: MemberVisit): void {
  if (space.role !== 'host' && !viewer.isDirector) throw new Refused('endings.onlyHosts', 403);
}

/** What only those do who were in a space that has ended. */
function ofEnded({ space }: MemberVisit): void {
  if (space.state !== 'ended' || space.role === null) throw new NotFound();
}

const farewell = ({ space }: SpaceVisit) => `/spaces/${space.slug}/farewell`;

const deedOf = (visit: MemberVisit): Deed => ({ spaceId: visit.space.id, by: visit.viewer.id, at: visit.voice.now });
