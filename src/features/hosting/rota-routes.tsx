import { type Day, isDay, mondayOf } from '../../core/calendar.ts';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { readerOf } from '../members/public.ts';
import { handOver, isNoteOpen } from './hand-over.ts';
import { handOverForm, swapForm } from './input.ts';
import { hostsPage } from './room.tsx';
import { changesInWords } from './phrases.ts';
import { comingWeeks, daysAway, planAnew, planComing, turnsIn } from './rota.ts';
import { swapLetter } from './rota-mail.ts';
import { whyNotSwap } from './swap-rules.ts';
import { SwapPage } from './swap-view.tsx';
import { agreeToSwap, askToSwap, endSwap } from './swaps.ts';
import { hoursOfHosts } from './time.ts';
import { todayIn } from '../../platform/http/place.ts';
import { deedOf, homeOf, hostsOnly, refuseOnceEnded, thisWeekIn } from './visit.ts';

export const rotaRoutes: readonly Route[] = [
  { method: 'POST', path: '/spaces/:slug/hosts/rota', who: 'space', reach: 'host', handle: plan },
  { method: 'PUT', path: '/spaces/:slug/hosts/rota', who: 'space', reach: 'host', handle: anew },
  { method: 'PUT', path: '/spaces/:slug/hosts/turns/:week/hand-over', who: 'space', reach: 'host', handle: leaveNote },
  { method: 'GET', path: '/spaces/:slug/hosts/turns/:week/swaps', who: 'space', reach: 'host', handle: (visit) => swapPage(visit, freshForm()) },
  { method: 'POST', path: '/spaces/:slug/hosts/turns/:week/swaps', who: 'space', reach: 'host', handle: askForSwap },
  { method: 'POST', path: '/spaces/:slug/hosts/swaps/:swap/agreement', who: 'space', reach: 'host', handle: agree },
  { method: 'DELETE', path: '/spaces/:slug/hosts/swaps/:swap', who: 'space', reach: 'host', handle: decline },
];

async function plan(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  const { house, space } = visit;
  const changed = await transact(house.db, (tx) => planComing(tx, space.id, todayIn(visit)));
  const takers = (await hoursOfHosts(house.db, space.id, todayIn(visit))).filter(({ takesTurns }) => takesTurns);
  if (changed > 0) remarkOn(visit, { key: 'hosting.rota.planned', about: String(changed) });
  else remarkOn(visit, { key: takers.length === 0 ? 'hosting.rota.noTakers' : 'hosting.rota.nothing' });
  return goTo(visit, homeOf(visit));
}

/** Every week that has not begun, and afterwards in words which of them changed. */
async function anew(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  const { house: { db }, space, voice } = visit;
  const changes = await transact(db, (tx) => planAnew(tx, space.id, todayIn(visit)));
  const hosts = await hoursOfHosts(db, space.id, todayIn(visit));
  const nameOf = (id: number | null) => hosts.find((host) => host.id === id)?.name ?? null;
  const news = changes.map(({ before, after }) => {
    const isPrimary = before.primary !== after.primary;
    return { week: after.week, isPrimary, name: nameOf(isPrimary ? after.primary : after.backup) };
  });
  if (news.length > 0) remarkOn(visit, { key: 'hosting.rota.plannedAnew', about: changesInWords(voice, news) });
  else remarkOn(visit, { key: hosts.some(({ takesTurns }) => takesTurns) ? 'hosting.rota.isFair' : 'hosting.rota.noTakers' });
  return goTo(visit, homeOf(visit));
}

async function leaveNote(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  hostsOnly(visit);
  const week = weekIn(visit);
  const form = await readForm(visit, handOverForm);
  if (!form.ok) return hostsPage(visit, { week, form });
  const turn = { spaceId: visit.space.id, personId: visit.viewer.id, week };
  const isTheirs = isNoteOpen(week, todayIn(visit)) && (await transact(visit.house.db, (tx) => handOver(tx, turn, form.values.note, visit.voice.now)));
  if (!isTheirs) throw new Refused('hosting.refused.notYourTurn', 403);
  remarkOn(visit, { key: 'hosting.handOver.saved' });
  return goTo(visit, homeOf(visit));
}

/** The week in the path: a Monday. Throws `NotFound` for anything else. */
function weekIn(visit: MemberVisit): Day {
  const week = visit.c.req.param('week') ?? '';
  if (!isDay(week) || mondayOf(week) !== week) throw new NotFound();
  return week;
}

/** Where whoever is on duty in a week that is not over hands it on. */
async function swapPage(visit: MemberVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { week, turns, hosts } = await swappable(visit);
  return show(visit, <SwapPage visit={visit} week={week} turns={turns} hosts={hosts} form={form} />, status);
}

async function swappable(visit: MemberVisit) {
  const { house: { db }, space, viewer } = visit;
  hostsOnly(visit);
  const week = weekIn(visit);
  const today = todayIn(visit);
  const [turns, hosts, away] = await Promise.all([turnsIn(db, space.id, comingWeeks(today)), hoursOfHosts(db, space.id, today), daysAway(db, space.id, thisWeekIn(visit))]);
  const turn = turns.find((each) => each.week === week);
  if (turn?.primary?.id !== viewer.id && turn?.backup?.id !== viewer.id) throw new NotFound();
  return { week, turns, away, hosts: hosts.filter(({ id }) => id !== viewer.id) };
}

async function askForSwap(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  const { house, space, viewer, voice } = visit;
  const { week, turns, hosts, away } = await swappable(visit);
  const form = await readForm(visit, swapForm);
  if (!form.ok) return swapPage(visit, { typed: form.typed, errors: { to: { key: 'form.choose', limit: 0 } } }, 422);
  const swap = { week, from: viewer.id, ...form.values };
  const why = whyNotSwap(swap, { hosts: hosts.map(({ id }) => id), turns, away });
  if (why) return swapPage(visit, { typed: form.typed, errors: { [why.field]: { key: why.key, limit: 0 } } }, 422);
  await house.limits.spend('invitations-of-person', String(viewer.id));
  const reader = await readerOf(house.db, swap.to);
  await transact(house.db, async (tx) => {
    const id = await askToSwap(tx, space.id, swap, { today: todayIn(visit), at: voice.now });
    if (id !== null && reader) await house.post.write(tx, swapLetter(visit, reader, { id, ...swap }));
  });
  remarkOn(visit, { key: 'hosting.swap.sent', about: hosts.find(({ id }) => id === swap.to)?.name });
  return goTo(visit, homeOf(visit));
}

async function agree(visit: MemberVisit): Promise<Response> {
  refuseOnceEnded(visit);
  hostsOnly(visit);
  const { by, at } = deedOf(visit);
  await transact(visit.house.db, (tx) => agreeToSwap(tx, visit.space.id, numberIn(visit, 'swap'), by, { today: todayIn(visit), at }));
  remarkOn(visit, { key: 'hosting.swap.agreed' });
  return goTo(visit, homeOf(visit));
}

async function decline(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  const { by, at } = deedOf(visit);
  await transact(visit.house.db, (tx) => endSwap(tx, visit.space.id, numberIn(visit, 'swap'), by, at));
  remarkOn(visit, { key: 'hosting.swap.declined' });
  return goTo(visit, homeOf(visit));
}
