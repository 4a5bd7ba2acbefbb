import { z } from 'zod';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { emailAddress, readForm } from '../../platform/http/form.ts';
import { numberIn, pageNumber } from '../../platform/http/parameters.ts';
import type { PersonalVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { erasePerson } from '../members/public.ts';
import { linkPlaceholder } from './link.ts';
import { auditOn, houseFigures, lettersOn, perPage, placeholders } from './queries.ts';
import { AdminPage, ArchivePeoplePage, AuditPage, LetterPage, LettersPage } from './views.tsx';

export const administrationRoutes: readonly Route[] = [
  { method: 'GET', path: '/admin', who: 'administrator', handle: showHouse },
  { method: 'GET', path: '/admin/letters', who: 'administrator', handle: listLetters },
  { method: 'GET', path: '/admin/letters/:letter', who: 'administrator', handle: showLetter },
  { method: 'GET', path: '/admin/letters/:letter/page', who: 'administrator', handle: showLetterPage },
  { method: 'GET', path: '/admin/archive-people', who: 'administrator', handle: (visit) => archivePeople(visit, freshForm()) },
  { method: 'POST', path: '/admin/archive-people/:person/link', who: 'administrator', handle: link },
  { method: 'DELETE', path: '/admin/archive-people/:person', who: 'administrator', handle: erase },
  { method: 'GET', path: '/admin/audit', who: 'administrator', handle: showAudit },
];

async function showHouse(visit: PersonalVisit): Promise<Response> {
  return show(visit, <AdminPage visit={visit} figures={await houseFigures(visit.house.db)} />);
}

async function listLetters(visit: PersonalVisit): Promise<Response> {
  const page = pageNumber(visit);
  const { letters: count } = await houseFigures(visit.house.db);
  return show(visit, <LettersPage visit={visit} letters={await lettersOn(visit.house.db, page)} count={count} page={page} />);
}

async function theLetter(visit: PersonalVisit) {
  const id = z.uuid().safeParse(visit.c.req.param('letter'));
  if (!id.success) throw new NotFound();
  const letter = await visit.house.post.read(id.data);
  if (!letter) throw new NotFound();
  return { id: id.data, ...letter };
}

async function showLetter(visit: PersonalVisit): Promise<Response> {
  const { id, subject, address, text } = await theLetter(visit);
  return show(visit, <LetterPage visit={visit} id={id} subject={subject} address={address} text={text} />);
}

/** The letter as its reader sees it, in a frame that may run and load nothing. */
async function showLetterPage(visit: PersonalVisit): Promise<Response> {
  const { html } = await theLetter(visit);
  visit.c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox");
  return visit.c.html(html);
}

async function archivePeople(visit: PersonalVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const letters = (visit.c.req.query('q') ?? '').slice(0, 100);
  const page = pageNumber(visit);
  const people = await placeholders(visit.house.db, letters, page);
  return show(visit, <ArchivePeoplePage visit={visit} people={people} letters={letters} page={page} form={form} />, status);
}

async function link(visit: PersonalVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ email: emailAddress() }));
  if (!form.ok) return archivePeople(visit, form, 422);
  const member = await visit.house.db
    .selectFrom('person_address')
    .select('person_id')
    .where('address', '=', form.values.email)
    .where('verified_at', 'is not', null)
    .executeTakeFirst();
  if (!member) return archivePeople(visit, { typed: form.typed, errors: { email: { key: 'archivePeople.unknown', limit: 0 } } }, 422);
  await transact(visit.house.db, (tx) => linkPlaceholder(tx, numberIn(visit, 'person'), member.person_id, { by: visit.viewer.id, at: visit.voice.now }));
  remarkOn(visit, { key: 'archivePeople.linked' });
  return goTo(visit, '/admin/archive-people');
}

/** A former author asked to be removed. */
async function erase(visit: PersonalVisit): Promise<Response> {
  const id = numberIn(visit, 'person');
  await transact(visit.house.db, async (tx) => {
    const person = await tx.selectFrom('person').select('state').where('id', '=', id).forUpdate().executeTakeFirst();
    if (person?.state !== 'placeholder') throw new NotFound();
    await erasePerson(tx, id, { by: visit.viewer.id, at: visit.voice.now });
  });
  remarkOn(visit, { key: 'archivePeople.erased' });
  return goTo(visit, '/admin/archive-people');
}

async function showAudit(visit: PersonalVisit): Promise<Response> {
  const { deeds } = await houseFigures(visit.house.db);
  const last = Math.max(1, Math.ceil(deeds / perPage));
  const page = Math.min(pageNumber(visit), last);
  return show(visit, <AuditPage visit={visit} lines={await auditOn(visit.house.db, page)} page={page} last={last} />);
}
