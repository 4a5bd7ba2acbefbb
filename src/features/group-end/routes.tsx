import { z } from 'zod';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { todayIn } from '../../platform/http/place.ts';
import type { MemberVisit, Route, Visit } from '../../platform/http/route.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { provenBallot } from './key.ts';
import { endings } from './rules.ts';
import { BallotPage } from './vote-view.tsx';
import { castVote } from './votes.ts';

export const groupEndRoutes: readonly Route[] = [
  { method: 'POST', path: '/spaces/:slug/ending-vote', who: 'space', reach: 'member', handle: vote },
  { method: 'GET', path: '/ballots/:code', who: 'everyone', handle: showBallot },
  { method: 'POST', path: '/ballots/:code', who: 'everyone', handle: voteByLetter },
];

const voteForm = z.object({ choice: z.enum(endings) });

/** Members decide; an administrator looks in. */
async function vote(visit: MemberVisit): Promise<Response> {
  const { house, space, viewer, voice } = visit;
  if (space.kind !== 'event_group') throw new NotFound();
  if (space.role === null) throw new Refused('groupEnd.refused.onlyMembers', 403);
  const form = await readForm(visit, voteForm);
  if (form.ok) {
    await transact(house.db, (tx) => castVote(tx, space.id, form.values.choice, { by: viewer.id, at: voice.now, today: todayIn(visit) }));
    remarkOn(visit, { key: 'groupEnd.voted' });
  }
  return goTo(visit, `/spaces/${space.slug}`);
}

/** Looking votes for nothing: mail programs follow links. */
async function showBallot(visit: Visit): Promise<Response> {
  const [ballot, { groupDays }] = await Promise.all([ballotIn(visit), thresholdsInForce(visit.house.db)]);
  return show(visit, <BallotPage visit={visit} ballot={ballot} code={codeIn(visit)} days={groupDays} />);
}

async function voteByLetter(visit: Visit): Promise<Response> {
  const { house, voice, organisation } = visit;
  const ballot = await ballotIn(visit);
  const form = await readForm(visit, voteForm);
  if (form.ok) {
    await transact(house.db, (tx) => castVote(tx, ballot.spaceId, form.values.choice, { by: ballot.personId, at: voice.now, today: todayIn({ space: ballot, organisation, voice }) }));
    remarkOn(visit, { key: 'groupEnd.voted' });
  }
  return goTo(visit, `/ballots/${codeIn(visit)}`);
}

const codeIn = ({ c }: Visit) => c.req.param('code') ?? '';

async function ballotIn(visit: Visit) {
  const ballot = await provenBallot(visit.house.db, visit.house.secrets, codeIn(visit));
  if (!ballot) throw new NotFound();
  return ballot;
}
