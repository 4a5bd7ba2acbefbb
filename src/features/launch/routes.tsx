import { dayIn } from '../../core/calendar.ts';
import type { Line } from '../../core/gate/line.ts';
import { behindGate } from '../../core/gate/life.ts';
import { type Passage, passageFor } from '../../core/gate/passage.ts';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { bodyOf, readForm } from '../../platform/http/form.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { zoneOf } from '../../platform/http/place.ts';
import { gateOf } from './gate.ts';
import { exitForm, freeForm, reasonForm, repairForm } from './input.ts';
import { nearestSpace } from './queries.ts';
import { moveSpace, type Step } from '../spaces/public.ts';
import { GatePage } from './views.tsx';

export const launchRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/gate', who: 'space', reach: 'founder', handle: (visit) => gatePage(visit, freshForm()) },
  { method: 'POST', path: '/spaces/:slug/gate/founding', who: 'space', reach: 'founder', handle: beginFounding },
  { method: 'POST', path: '/spaces/:slug/gate/passage', who: 'space', reach: 'founder', handle: pass },
  { method: 'POST', path: '/spaces/:slug/gate/exit', who: 'space', reach: 'founder', handle: takeExit },
];

async function gatePage(visit: MemberVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  refuseGroups(visit);
  const { house, viewer, space } = visit;
  const [gate, neighbour] = await Promise.all([gateOf(visit), behindGate(space.state) === null ? null : nearestSpace(house.db, viewer, space)]);
  return show(visit, <GatePage visit={visit} gate={gate} neighbour={neighbour} passage={passageOf(visit, gate.lines)} form={form} />, status);
}

async function beginFounding(visit: MemberVisit): Promise<Response> {
  refuseGroups(visit);
  if (!decides(visit)) throw new Refused('gate.onlyHosts', 403);
  if (visit.space.state !== 'idea') throw new Refused('gate.noWay');
  const form = await readForm(visit, freeForm);
  return form.ok ? move(visit, { to: 'founding', ...form.values }) : gatePage(visit, form, 422);
}

/** Through the gate: freely, with a dated repair of what is weak, or with the director's reason. */
async function pass(visit: MemberVisit): Promise<Response> {
  refuseGroups(visit);
  const to = behindGate(visit.space.state);
  if (to === null) throw new Refused('gate.noWay');
  // What is only an idea has no founders yet who could be tried.
  if (visit.space.state === 'idea') throw new Refused('gate.foundFirst');
  // Of two clicks, or two directors, the second stands before another gate than the one that it saw.
  const { from = visit.space.state } = await bodyOf(visit);
  if (from !== visit.space.state) throw new Refused('gate.noWay');
  const { lines } = await gateOf(visit);
  switch (passageOf(visit, lines)) {
    case 'free': {
      const form = await readForm(visit, freeForm);
      return form.ok ? move(visit, { to, lines, ...form.values }) : gatePage(visit, form, 422);
    }
    case 'with-repair': {
      const form = await readForm(visit, repairForm);
      if (!form.ok) return gatePage(visit, form, 422);
      const isOver = (form.values.repairBy ?? '') < dayIn(zoneOf(visit), visit.voice.now.getTime());
      if (isOver) return gatePage(visit, { typed: form.typed, errors: { repairBy: { key: 'gate.pass.dayOver', limit: 0 } } }, 422);
      return move(visit, { to, lines, ...form.values });
    }
    case 'with-reason': {
      const form = await readForm(visit, reasonForm);
      return form.ok ? move(visit, { to, lines, ...form.values }) : gatePage(visit, form, 422);
    }
    case null:
      throw new Refused(decides(visit) ? 'gate.linesMissing' : 'gate.onlyHosts', 403);
  }
}

/** One of the three smaller ways out, each of them a good end of an idea. */
async function takeExit(visit: MemberVisit): Promise<Response> {
  refuseGroups(visit);
  if (!decides(visit)) throw new Refused('gate.onlyHosts', 403);
  if (behindGate(visit.space.state) === null) throw new Refused('gate.noWay');
  const form = await readForm(visit, exitForm);
  if (!form.ok) return gatePage(visit, form, 422);
  const { exit, words } = form.values;
  const reason = [visit.voice.t(`gate.exit.${exit}.title`), words].filter((part) => part !== '').join('. ');
  return move(visit, { to: 'ended', reason });
}

async function move(visit: MemberVisit, step: Step): Promise<Response> {
  const { house, space, viewer, voice } = visit;
  await transact(house.db, (tx) => moveSpace(tx, space.id, step, { by: viewer.id, at: voice.now }));
  remarkOn(visit, { key: `gate.moved.${step.to}`, about: space.name });
  return goTo(visit, `/spaces/${space.slug}/gate`);
}

/** What stands before a group after an event is its purpose round. */
function refuseGroups({ space }: MemberVisit): void {
  if (space.kind === 'event_group') throw new NotFound();
}

/** Hosts decide on their space, and a director on every one. An administrator looks in, and decides nothing. */
const decides = ({ space, viewer }: MemberVisit) => space.role === 'host' || viewer.isDirector;

const passageOf = ({ space, viewer }: MemberVisit, lines: readonly Line[]): Passage => passageFor(lines, { isHost: space.role === 'host', isDirector: viewer.isDirector });
