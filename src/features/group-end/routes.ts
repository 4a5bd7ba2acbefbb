import { z } from 'zod';
import { dayIn } from '../../core/calendar.ts';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { endings } from './rules.ts';
import { castVote } from './votes.ts';

export const groupEndRoutes: readonly Route[] = [{ method: 'POST', path: '/spaces/:slug/ending-vote', who: 'space', reach: 'member', handle: vote }];

const voteForm = z.object({ choice: z.enum(endings) });

/** Members decide; an administrator looks in. */
async function vote(visit: MemberVisit): Promise<Response> {
  const { house, space, viewer, voice, organisation } = visit;
  if (space.kind !== 'event_group') throw new NotFound();
  if (space.role === null) throw new Refused('groupEnd.refused.onlyMembers', 403);
  const form = await readForm(visit, voteForm);
  if (form.ok) {
    const today = dayIn(space.zone ?? organisation.zone, voice.now.getTime());
    await transact(house.db, (tx) => castVote(tx, space.id, form.values.choice, { by: viewer.id, at: voice.now, today }));
    remarkOn(visit, { key: 'groupEnd.voted' });
  }
  return goTo(visit, `/spaces/${space.slug}`);
}
