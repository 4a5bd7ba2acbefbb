import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { Refused } from '../../platform/http/failures.ts';
import { bodyOf, type FieldError } from '../../platform/http/form.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { freshForm } from '../../ui/field.tsx';
import { type ListedAddress, textOfFile, understandList } from './address-list.ts';
import { invitationsPage } from './invitation-routes.tsx';
import { examine, inviteList } from './list-actions.ts';
import { ListPage, ListPreviewPage } from './list-views.tsx';
import { invitationLetter } from './mail.ts';
import { deedOf } from './routes.tsx';
import { gathersFounders } from './rules.ts';

export const listRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/invitations/list', who: 'space', reach: 'host', handle: (visit) => whereOpen(visit, async () => show(visit, <ListPage visit={visit} form={freshForm()} />)) },
  { method: 'POST', path: '/spaces/:slug/invitations/list', who: 'space', reach: 'host', handle: (visit) => whereOpen(visit, () => preview(visit)) },
  { method: 'POST', path: '/spaces/:slug/invitations/list/letters', who: 'space', reach: 'host', handle: (visit) => whereOpen(visit, () => send(visit)) },
];

const mostPeople = 500;

/** Founders are asked one by one, and what rests or has ended asks nobody by the dozen. */
async function whereOpen(visit: MemberVisit, answer: () => Promise<Response>): Promise<Response> {
  if (gathersFounders(visit.space.state)) return invitationsPage(visit, { typed: {}, errors: {} }, visit.c.req.method === 'GET' ? 200 : 422);
  if (visit.space.state !== 'open') throw new Refused('membership.list.onlyOpen');
  return answer();
}

/** What was pasted, or else what stands in the file. Nothing is kept, and nobody is asked. */
async function preview(visit: MemberVisit): Promise<Response> {
  const { house, space, voice } = visit;
  const { list, file, again } = await bodyOf(visit);
  const pasted = typeof list === 'string' ? list.replaceAll('\0', '') : '';
  const typed = pasted.trim() === '' && file instanceof File ? textOfFile(await file.bytes()).replaceAll('\0', '') : pasted;
  const people = understandList(typed);
  const error = again === undefined ? whatIsWrong(people) : null;
  if (error || again !== undefined) return show(visit, <ListPage visit={visit} form={{ typed: { list: typed }, errors: error ? { list: error } : {} }} />, error ? 422 : 200);
  return show(visit, <ListPreviewPage visit={visit} list={await examine(house.db, house.secrets, space.id, people, voice.now)} typed={typed} />);
}

async function send(visit: MemberVisit): Promise<Response> {
  const { house, space, viewer } = visit;
  const { list } = await bodyOf(visit);
  const typed = typeof list === 'string' ? list.replaceAll('\0', '') : '';
  const people = understandList(typed);
  const error = whatIsWrong(people);
  if (error) return show(visit, <ListPage visit={visit} form={{ typed: { list: typed }, errors: { list: error } }} />, 422);
  await house.limits.spend('invitations-by-list-of-person', String(viewer.id), people.length);
  const invited = await transact(house.db, async (tx) => {
    const all = await inviteList(tx, house.secrets, space.id, people, deedOf(visit));
    for (const { id, address } of all) await house.post.write(tx, invitationLetter(visit, address, id));
    return all;
  });
  remarkOn(visit, { key: 'invitations.sent', about: String(invited.length) });
  return goTo(visit, `/spaces/${space.slug}/invitations`);
}

function whatIsWrong(people: readonly ListedAddress[]): FieldError | null {
  if (people.length === 0) return { key: 'form.missing', limit: 0 };
  return people.length > mostPeople ? { key: 'membership.list.tooMany', limit: mostPeople } : null;
}
