import { daysAfter } from '../../core/calendar.ts';
import { z } from 'zod';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn } from '../../platform/http/answer.ts';
import { Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { todayIn } from '../../platform/http/place.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { choosePlay, daysToDo, patternForm, playForm, ways } from '../plays/public.ts';
import { lookNow } from './look-now.ts';

export const playRoutes: readonly Route[] = [
  { method: 'POST', path: '/spaces/:slug/vitality/plays', who: 'space', reach: 'host', handle: choose },
];

const choiceForm = z.object({ pattern: patternForm, play: playForm });

/** Takes up what the page offers now, with the sign that spoke for it; then one is where it is done. */
async function choose(visit: MemberVisit): Promise<Response> {
  const { house, space, viewer, voice } = visit;
  if (space.role !== 'host') throw new Refused('plays.onlyHosts', 403);
  if (space.state === 'ended') throw new Refused('plays.ended');
  const form = await readForm(visit, choiceForm);
  if (!form.ok) throw new Refused('plays.notFound');
  const { pattern, play: name } = form.values;
  const { report } = await lookNow(visit);
  const found = report.patterns.found.find(({ id, plays }) => id === pattern && plays.some(({ id: each }) => each === name));
  const [before] = found?.for ?? [];
  if (!before) throw new Refused('plays.notFound');
  const dueOn = daysAfter(todayIn(visit), daysToDo);
  const id = await transact(house.db, (tx) => choosePlay(tx, space.id, { pattern, name, before, dueOn }, { by: viewer.id, at: voice.now }));
  const way = ways[name];
  if (way.kind !== 'room') return goTo(visit, `/spaces/${space.slug}/plays/${id}`);
  remarkOn(visit, { key: 'plays.chosen' });
  return goTo(visit, `/spaces/${space.slug}/${way.room}`);
}
