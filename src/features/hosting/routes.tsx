import { transact } from '../../database/open.ts';
import { dayIn } from '../../core/calendar.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import type { MemberVisit, Route, Visit } from '../../platform/http/route.ts';
import { number } from '../../platform/i18n/format.ts';
import { speak } from '../../platform/i18n/voice.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { absencesOf, comeBack, goAway, leaveRota } from './absences.ts';
import { answerRoutes } from './answer-routes.tsx';
import { calendarCode, calendarFile, calendarOf, provenCalendar } from './calendar.ts';
import { absenceForm, minutesForm, pledgeForm, saying } from './input.ts';
import { PledgePage } from './pledge-view.tsx';
import { pledgeOf, savePledge } from './pledges.ts';
import { minutesInWords, weeksInWords } from './phrases.ts';
import { requestRoutes } from './request-routes.tsx';
import { showRoom } from './room.tsx';
import { rotaRoutes } from './rota-routes.tsx';
import { successionRoutes } from './succession-routes.tsx';
import { forgetTime, noteTime } from './time.ts';
import { todayIn, zoneOf } from '../../platform/http/place.ts';
import { homeOf, hostsOnly, refuseOnceEnded } from './visit.ts';

export const hostingRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/hosts', who: 'space', reach: 'reader', handle: showRoom },
  ...requestRoutes,
  ...rotaRoutes,
  ...successionRoutes,
  { method: 'GET', path: '/spaces/:slug/hosts/pledge', who: 'space', reach: 'host', handle: (visit) => pledgePage(visit, {}) },
  { method: 'PUT', path: '/spaces/:slug/hosts/pledge', who: 'space', reach: 'host', handle: pledge },
  { method: 'POST', path: '/spaces/:slug/hosts/absences', who: 'space', reach: 'host', handle: beAway },
  { method: 'DELETE', path: '/spaces/:slug/hosts/absences/:absence', who: 'space', reach: 'host', handle: beBack },
  { method: 'POST', path: '/spaces/:slug/hosts/time', who: 'space', reach: 'host', handle: noteMinutes },
  { method: 'DELETE', path: '/spaces/:slug/hosts/time/:entry', who: 'space', reach: 'host', handle: takeBackMinutes },
  { method: 'GET', path: '/hosting/calendar/:code', who: 'everyone', handle: sendCalendar },
  ...answerRoutes,
];

const meHere = ({ space, viewer }: MemberVisit) => ({ spaceId: space.id, personId: viewer.id });

/** What one host promises, when they are away, and their calendar. */
async function pledgePage(visit: MemberVisit, forms: { pledge?: FormState; away?: FormState }): Promise<Response> {
  hostsOnly(visit);
  const { house, space, viewer, voice } = visit;
  const [known, absences, calendar] = await Promise.all([
    pledgeOf(house.db, meHere(visit)),
    absencesOf(house.db, meHere(visit), todayIn(visit)),
    calendarOf(house.db, space.id, viewer.id),
  ]);
  const fresh = freshForm({ hours: number(voice, known?.hours ?? 2, 1), turns: known?.takesTurns === false ? 'no' : 'yes' });
  const address = calendar && publicAddress(house.config, `/hosting/calendar/${calendarCode(house.secrets, calendar)}.ics`);
  const page = <PledgePage visit={visit} pledge={forms.pledge ?? fresh} away={forms.away ?? freshForm()} absences={absences} calendar={address} />;
  return show(visit, page, forms.pledge || forms.away ? 422 : 200);
}

async function pledge(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  hostsOnly(visit);
  const form = await readForm(visit, pledgeForm);
  if (!form.ok) return pledgePage(visit, { pledge: saying(form, { hours: 'hosting.ask.hoursWrong' }) });
  const takesTurns = form.values.turns === 'yes';
  await transact(visit.house.db, async (tx) => {
    await savePledge(tx, visit.space.id, visit.viewer.id, { hours: form.values.hours, takesTurns }, visit.voice.now);
    if (!takesTurns) await leaveRota(tx, meHere(visit), todayIn(visit));
  });
  remarkOn(visit, { key: 'hosting.pledge.saved' });
  return goTo(visit, homeOf(visit));
}

async function beAway(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  hostsOnly(visit);
  const form = await readForm(visit, absenceForm);
  if (!form.ok) return pledgePage(visit, { away: daysWrong(form) });
  if (form.values.until < todayIn(visit)) return pledgePage(visit, { away: { typed: form.typed, errors: { until: { key: 'hosting.away.over', limit: 0 } } } });
  const changes = await transact(visit.house.db, (tx) => goAway(tx, meHere(visit), form.values, todayIn(visit)));
  const nobodys = changes.filter(({ after }) => after.primary === null).map(({ after }) => after.week);
  if (nobodys.length > 0) remarkOn(visit, { key: 'hosting.away.savedEmpty', about: weeksInWords(visit.voice, nobodys) });
  else remarkOn(visit, { key: changes.length > 0 ? 'hosting.away.savedAnew' : 'hosting.away.saved' });
  return goTo(visit, homeOf(visit));
}

/** Two days in the wrong order are another mistake than no day at all. */
function daysWrong(form: FormState): FormState {
  const isOrder = form.errors['from'] === undefined && form.typed['from'] !== undefined && (form.typed['until'] ?? '') !== '' && (form.typed['until'] ?? '') < form.typed['from'];
  return saying(form, { from: 'hosting.away.noDay', until: isOrder ? 'hosting.away.before' : 'hosting.away.noDay' });
}

async function beBack(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  await transact(visit.house.db, (tx) => comeBack(tx, meHere(visit), numberIn(visit, 'absence')));
  remarkOn(visit, { key: 'hosting.away.removed' });
  return goTo(visit, `${homeOf(visit)}/pledge`);
}

async function noteMinutes(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  const form = await readForm(visit, minutesForm);
  if (!form.ok) throw new NotFound();
  const { minutes } = form.values;
  const id = await transact(visit.house.db, (tx) => noteTime(tx, { ...meHere(visit), minutes, day: todayIn(visit), at: visit.voice.now }));
  remarkOn(visit, { key: 'hosting.time.noted', about: minutesInWords(visit.voice, minutes), undo: { to: `${homeOf(visit)}/time/${id}?_method=DELETE` } });
  return goTo(visit, homeOf(visit));
}

async function takeBackMinutes(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  await transact(visit.house.db, (tx) => forgetTime(tx, visit.space.id, visit.viewer.id, numberIn(visit, 'entry')));
  remarkOn(visit, { key: 'hosting.time.forgotten' });
  return goTo(visit, homeOf(visit));
}

/** For a calendar program, which cannot sign in: the address itself is the key. */
async function sendCalendar(visit: Visit): Promise<Response> {
  const { house, organisation, c } = visit;
  const calendar = await provenCalendar(house.db, house.secrets, (c.req.param('code') ?? '').replace(/\.ics$/, ''));
  if (!calendar) throw new NotFound();
  const zone = zoneOf({ space: calendar, organisation });
  const about = {
    voice: speak(calendar.language ?? organisation.language, zone, visit.voice.now),
    today: dayIn(zone, visit.voice.now.getTime()),
    url: publicAddress(house.config, `/spaces/${calendar.slug}/hosts`),
  };
  return c.body(await calendarFile(house.db, calendar, about), 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
}
