import { dayIn } from '../../core/calendar.ts';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { date } from '../../platform/i18n/format.ts';
import { signalStream } from '../../platform/live/stream.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { promiseOf } from '../founding/public.ts';
import { isHost } from '../spaces/public.ts';
import { todayIn, zoneOf } from '../../platform/http/place.ts';
import { groupInHand } from './access.ts';
import { strikeWords } from './answers.ts';
import { type Group, groupOf, roundState } from './group.ts';
import { openRound, plan } from './round-actions.ts';
import { planForm } from './round-input.ts';
import { RoundPage } from './round-view.tsx';
import { settleRound } from './settle.ts';
import { roundTopic, stir, tallyNow } from './tally.ts';
import { wordsOfOthers } from './round-queries.ts';

export const roundRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/round', who: 'space', reach: 'member', handle: (visit) => roundPage(visit, null) },
  { method: 'GET', path: '/spaces/:slug/round/live', who: 'space', reach: 'member', handle: listen },
  { method: 'POST', path: '/spaces/:slug/round/opening', who: 'space', reach: 'host', handle: openIt },
  { method: 'PUT', path: '/spaces/:slug/round/plan', who: 'space', reach: 'host', handle: planIt },
  { method: 'POST', path: '/spaces/:slug/round/closing', who: 'space', reach: 'host', handle: closeIt },
  { method: 'DELETE', path: '/spaces/:slug/round/words/:words', who: 'space', reach: 'host', handle: strike },
];

async function roundPage(visit: MemberVisit, form: FormState | null, status: 200 | 422 = 200): Promise<Response> {
  const { house, space, viewer, voice } = visit;
  const group = await groupOf(house.db, space.id);
  const [tally, thresholds, others, step] = await Promise.all([tallyNow(house, space.id), thresholdsInForce(house.db), isHost(space, viewer) ? wordsOfOthers(house.db, space.id) : [], promiseOf(house.db, space.id, viewer.id)]);
  return show(visit, <RoundPage visit={visit} group={group} state={roundState(group, voice.now)} tally={tally} thresholds={thresholds} others={others} step={step ?? null} form={form ?? freshForm(typedFrom(visit, group))} />, status);
}

function typedFrom(visit: MemberVisit, { secondMeeting, secondMeetingWhere: where, notes }: Group): Record<string, string> {
  const local = { ...visit.voice, zone: zoneOf(visit) };
  const meetOn = secondMeeting ? dayIn(local.zone, secondMeeting.getTime()) : '';
  return { meetOn, meetAt: secondMeeting ? date(local, 'time', secondMeeting) : '', where, notes };
}

async function listen(visit: MemberVisit): Promise<Response> {
  await groupOf(visit.house.db, visit.space.id);
  return signalStream(visit, roundTopic(visit.space.id));
}

async function openIt(visit: MemberVisit): Promise<Response> {
  const { house, space, voice } = visit;
  await groupInHand(visit);
  await transact(house.db, (tx) => openRound(tx, space.id, voice.now));
  stir(house, space.id);
  remarkOn(visit, { key: 'events.round.opened' });
  return goTo(visit, home(visit));
}

async function planIt(visit: MemberVisit): Promise<Response> {
  await groupInHand(visit);
  const form = await readForm(visit, planForm);
  if (!form.ok) return roundPage(visit, form, 422);
  if (form.values.meetOn !== null && form.values.meetOn < todayIn(visit)) return roundPage(visit, { typed: form.typed, errors: { meetOn: { key: 'founding.dayPast', limit: 0 } } }, 422);
  await transact(visit.house.db, (tx) => plan(tx, visit.space.id, form.values, zoneOf(visit)));
  remarkOn(visit, { key: 'events.plan.kept' });
  return goTo(visit, home(visit));
}

/** A host need not wait for the last day: what was said so far decides. */
async function closeIt(visit: MemberVisit): Promise<Response> {
  await groupInHand(visit);
  const outcome = await settleRound(visit, visit.space.id, visit.viewer.id);
  if (outcome) remarkOn(visit, { key: `events.round.${outcome}` });
  return goTo(visit, home(visit));
}

async function strike(visit: MemberVisit): Promise<Response> {
  await groupInHand(visit);
  await transact(visit.house.db, (tx) => strikeWords(tx, visit.space.id, numberIn(visit, 'words')));
  stir(visit.house, visit.space.id);
  remarkOn(visit, { key: 'events.words.struck' });
  return goTo(visit, home(visit));
}

const home = ({ space }: MemberVisit) => `/spaces/${space.slug}/round`;
