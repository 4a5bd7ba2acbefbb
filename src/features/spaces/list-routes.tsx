import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { Refused } from '../../platform/http/failures.ts';
import { bodyOf, type FieldErrors } from '../../platform/http/form.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { freshForm } from '../../ui/field.tsx';
import { type ListedPerson, type ListRead, readList, textOf } from '../lists/public.ts';
import { invitationsPage } from './invitation-routes.tsx';
import { examine, inviteNew } from './list-actions.ts';
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
  if (gathersFounders(visit.space)) return invitationsPage(visit, { typed: {}, errors: {} }, visit.c.req.method === 'GET' ? 200 : 422);
  if (visit.space.state !== 'open') throw new Refused('membership.list.onlyOpen');
  return answer();
}

/** What was pasted, or else what stands in the file. Nothing is kept, and nobody is asked. */
async function preview(visit: MemberVisit): Promise<Response> {
  const { house, space, voice } = visit;
  const { list, file, again } = await bodyOf(visit);
  const pasted = typeof list === 'string' ? list.replaceAll('\0', '') : '';
  const brought = pasted.trim() === '' && file instanceof File && file.size > 0 ? textOf(await file.bytes()) : null;
  if (brought?.ok === false) return listPage(visit, '', { file: { key: `events.list.trouble.${brought.is}`, limit: 0 } });
  const typed = brought === null ? pasted : brought.text;
  const read = readList(typed);
  if (again !== undefined) return listPage(visit, typed, {});
  const people = peopleIn(read);
  if (!read.ok || people.length > mostPeople) return listPage(visit, typed, whatIsWrong(read));
  return show(visit, <ListPreviewPage visit={visit} list={await examine(house.db, house.secrets, space.id, people, voice.now)} typed={typed} />);
}

async function send(visit: MemberVisit): Promise<Response> {
  const { house, space, viewer } = visit;
  const { list } = await bodyOf(visit);
  const typed = typeof list === 'string' ? list.replaceAll('\0', '') : '';
  const read = readList(typed);
  const people = peopleIn(read);
  if (!read.ok || people.length > mostPeople) return listPage(visit, typed, whatIsWrong(read));
  await house.limits.spend('invitations-by-list-of-person', String(viewer.id), people.length);
  const invited = await transact(house.db, async (tx) => {
    const all = await inviteNew(tx, house.secrets, space.id, people, 'member', deedOf(visit));
    for (const { id, address } of all) await house.post.write(tx, invitationLetter(visit, address, id));
    return all;
  });
  remarkOn(visit, { key: 'invitations.sent', about: String(invited.length) });
  return goTo(visit, `/spaces/${space.slug}/invitations`);
}

const listPage = (visit: MemberVisit, list: string, errors: FieldErrors) => show(visit, <ListPage visit={visit} form={{ typed: { list }, errors }} />, Object.keys(errors).length > 0 ? 422 : 200);

/** Empty lines of a table are nobody. */
const peopleIn = (read: ListRead): readonly ListedPerson[] => (read.ok ? read.people.filter(({ name, given }) => name !== '' || given !== '') : []);

function whatIsWrong(read: ListRead): FieldErrors {
  if (read.ok || read.trouble === 'too-long') return { list: { key: 'membership.list.tooMany', limit: mostPeople } };
  return { list: read.trouble === 'empty' ? { key: 'form.missing', limit: 0 } : { key: `events.list.trouble.${read.trouble}`, limit: 0 } };
}
