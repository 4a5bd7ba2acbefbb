import { z } from 'zod';
import { transact } from '../../database/open.ts';
import { goTo, localPath, remarkOn, show } from '../../platform/http/answer.ts';
import { bodyOf, readForm, line } from '../../platform/http/form.ts';
import { rememberLanguage } from '../../platform/http/cookies.ts';
import type { PersonalVisit, Route, Visit } from '../../platform/http/route.ts';
import { isLanguage, languages } from '../../platform/i18n/languages.ts';
import { freshForm } from '../../ui/field.tsx';
import { erasePerson, keepAnAdministrator, spacesLeftAlone } from './erase.ts';
import { addressesOf, placesOf, sessionCount } from './queries.ts';
import { renamePerson } from './rename.ts';
import { LastHostPage, MePage } from './me-views.tsx';
import { giveCookies } from './enter.ts';

export const meRoutes: readonly Route[] = [
  { method: 'GET', path: '/me', who: 'signed-in', handle: showMe },
  { method: 'PUT', path: '/me', who: 'signed-in', handle: changeMe },
  { method: 'DELETE', path: '/me', who: 'signed-in', handle: eraseMe },
  { method: 'POST', path: '/language', who: 'everyone', isOpenBeforeSetup: true, handle: chooseLanguage },
];

const meForm = z.object({ name: line(120), language: z.enum(languages), next: z.string().max(2000).optional().catch(undefined) });

function showMe(visit: PersonalVisit): Promise<Response> {
  return mePage(visit, freshForm({ name: visit.viewer.name, language: visit.voice.language }));
}

async function mePage(visit: PersonalVisit, form: Parameters<typeof MePage>[0]['form'], status: 200 | 422 = 200): Promise<Response> {
  const { db } = visit.house;
  const [places, addresses, sessions] = await Promise.all([
    placesOf(db, visit.viewer.id),
    addressesOf(db, visit.viewer.id),
    sessionCount(db, visit.viewer.id, visit.voice.now),
  ]);
  const next = visit.c.req.query('next');
  return show(visit, <MePage visit={visit} form={form} places={places} addresses={addresses} sessions={sessions} next={next && localPath(next)} />, status);
}

async function changeMe(visit: PersonalVisit): Promise<Response> {
  const form = await readForm(visit, meForm);
  if (!form.ok) return mePage(visit, form, 422);
  const { name, language, next } = form.values;
  await transact(visit.house.db, (tx) => renamePerson(tx, visit.viewer.id, { name, language }));
  remarkOn(visit, { key: 'me.saved' });
  return goTo(visit, localPath(next ?? '/me'));
}

async function eraseMe(visit: PersonalVisit): Promise<Response> {
  const { house, viewer, voice } = visit;
  const form = await readForm(visit, z.object({ sure: z.literal('yes') }));
  if (!form.ok) return mePage(visit, { typed: { name: viewer.name, language: voice.language }, errors: form.errors }, 422);
  const alone = await transact(house.db, async (tx) => {
    await keepAnAdministrator(tx, viewer.id);
    const spaces = await spacesLeftAlone(tx, viewer.id);
    if (spaces.length === 0) await erasePerson(tx, viewer.id, { by: viewer.id, at: voice.now });
    return spaces;
  });
  if (alone.length > 0) return show(visit, <LastHostPage visit={visit} spaces={alone} />, 409);
  const cookies = await house.signIn.leave(visit.c);
  giveCookies(visit, cookies);
  remarkOn(visit, { key: 'me.erased' });
  return goTo(visit, '/');
}

async function chooseLanguage(visit: Visit): Promise<Response> {
  const { language, back } = await bodyOf(visit);
  if (typeof language === 'string' && isLanguage(language)) {
    rememberLanguage(visit.c, visit.house.config, language);
    if (visit.viewer) await visit.house.db.updateTable('person').set({ language }).where('id', '=', visit.viewer.id).execute();
  }
  return goTo(visit, localPath(typeof back === 'string' ? back : '/'));
}
