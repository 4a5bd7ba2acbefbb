import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { Refused, SignInFirst } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import type { MemberVisit, PersonalVisit, Route, SpaceVisit, Visit } from '../../platform/http/route.ts';
import { freshForm } from '../../ui/field.tsx';
import { addMember, askToJoin, createSpace, leaveSpace, reviseSpace } from './actions.ts';
import { requestForm, settingsForm, spaceForm } from './input.ts';
import { hostsOf, visibleSpaces } from './queries.ts';
import { NewSpacePage, SettingsPage, SpaceDoorPage, SpacesPage } from './views.tsx';

export const spaceRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces', who: 'everyone', handle: listSpaces },
  { method: 'GET', path: '/spaces/new', who: 'signed-in', handle: askForSpace },
  { method: 'POST', path: '/spaces', who: 'signed-in', handle: makeSpace },
  { method: 'GET', path: '/spaces/:slug/settings', who: 'space', reach: 'host', handle: showSettings },
  { method: 'PUT', path: '/spaces/:slug/settings', who: 'space', reach: 'host', handle: changeSettings },
  { method: 'POST', path: '/spaces/:slug/membership', who: 'space', reach: 'reader', handle: join },
  { method: 'DELETE', path: '/spaces/:slug/membership', who: 'space', reach: 'reader', handle: leave },
  { method: 'POST', path: '/spaces/:slug/requests', who: 'space', reach: 'front', handle: ask },
  { method: 'DELETE', path: '/spaces/:slug/requests', who: 'space', reach: 'front', handle: takeBack },
];

async function listSpaces(visit: Visit): Promise<Response> {
  return show(visit, <SpacesPage visit={visit} spaces={await visibleSpaces(visit.house.db, visit.viewer)} />);
}

function askForSpace(visit: PersonalVisit): Response {
  return show(visit, <NewSpacePage visit={visit} form={freshForm({ visibility: 'open', language: visit.organisation.language })} />);
}

async function makeSpace(visit: PersonalVisit): Promise<Response> {
  const form = await readForm(visit, spaceForm);
  if (!form.ok) return show(visit, <NewSpacePage visit={visit} form={form} />, 422);
  const { slug } = await transact(visit.house.db, (tx) => createSpace(tx, form.values, deedOf(visit)));
  remarkOn(visit, { key: 'newSpace.done', about: form.values.name });
  return goTo(visit, `/spaces/${slug}`);
}

function showSettings(visit: MemberVisit): Response {
  const { name, opensAs, language, doorQuestion } = visit.space;
  return show(visit, <SettingsPage visit={visit} form={freshForm({ name, visibility: opensAs, language, doorQuestion })} />);
}

async function changeSettings(visit: MemberVisit): Promise<Response> {
  const form = await readForm(visit, settingsForm);
  if (!form.ok) return show(visit, <SettingsPage visit={visit} form={form} />, 422);
  await transact(visit.house.db, (tx) => reviseSpace(tx, visit.space, form.values, deedOf(visit)));
  remarkOn(visit, { key: 'spaceForm.saved' });
  return goTo(visit, `/spaces/${visit.space.slug}`);
}

/** Who may read an open space may join it. */
async function join(visit: SpaceVisit): Promise<Response> {
  const { space } = visit;
  const person = signedIn(visit);
  await transact(visit.house.db, (tx) => addMember(tx, space.id, person.id, space.visibility === 'open' ? 'member' : 'guest', visit.voice.now));
  remarkOn(visit, { key: 'space.joined', about: space.name });
  return goTo(visit, `/spaces/${space.slug}`);
}

async function leave(visit: SpaceVisit): Promise<Response> {
  const { space } = visit;
  const person = signedIn(visit);
  try {
    await transact(visit.house.db, (tx) => leaveSpace(tx, space.id, person.id, visit.voice.now));
  } catch (refusal) {
    if (!(refusal instanceof Refused) || refusal.reason !== 'space.lastHost') throw refusal;
    remarkOn(visit, { key: 'space.lastHost' });
    return goTo(visit, `/spaces/${space.slug}/hosts/succession`);
  }
  remarkOn(visit, { key: 'space.left', about: space.name });
  return goTo(visit, '/spaces');
}

async function ask(visit: SpaceVisit): Promise<Response> {
  const { space, house } = visit;
  const deed = { by: signedIn(visit).id, at: visit.voice.now };
  if (space.role !== null) return goTo(visit, `/spaces/${space.slug}`);
  const form = await readForm(visit, requestForm);
  if (!form.ok) return show(visit, <SpaceDoorPage visit={visit} hosts={await hostsOf(house.db, space.id)} hasAsked={false} shut={null} form={form} />, 422);
  await transact(house.db, (tx) => askToJoin(tx, space.id, form.values.words, deed));
  remarkOn(visit, { key: 'door.sent' });
  return goTo(visit, `/spaces/${space.slug}`);
}

async function takeBack(visit: SpaceVisit): Promise<Response> {
  const { space } = visit;
  const person = signedIn(visit);
  await visit.house.db.deleteFrom('membership_request').where('space_id', '=', space.id).where('person_id', '=', person.id).execute();
  return goTo(visit, `/spaces/${space.slug}`);
}

function signedIn(visit: SpaceVisit) {
  if (!visit.viewer) throw new SignInFirst();
  return visit.viewer;
}

export const deedOf = (visit: PersonalVisit) => ({ by: visit.viewer.id, at: visit.voice.now });
