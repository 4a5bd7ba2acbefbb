import { transact, type Tx } from '../../database/open.ts';
import { thresholdsInForce } from '../../platform/thresholds.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn, pageNumber } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route, SpaceVisit } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { isHost } from '../spaces/public.ts';
import { acceptCharter, type Deed, proposeExample, removeExample, takeBackAcceptance, takeBackVote, voteOn, writeCharter } from './actions.ts';
import { CharterEditPage } from './edit-view.tsx';
import { emptyWordsIn } from './empty-words.ts';
import { CharterHistoryPage, versionsPerPage } from './history-view.tsx';
import { charterForm, exampleForm, typedFrom, versionForm, voteForm } from './input.ts';
import { acceptancesOf, charterOf, examplesOf, versionsOf } from './queries.ts';
import { CharterPage } from './views.tsx';

export const charterRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/charter', who: 'space', reach: 'charter', handle: (visit) => charterPage(visit, freshForm()) },
  { method: 'GET', path: '/spaces/:slug/charter/versions', who: 'space', reach: 'charter', handle: showHistory },
  { method: 'GET', path: '/spaces/:slug/charter/edit', who: 'space', reach: 'host', handle: askForCharter },
  { method: 'PUT', path: '/spaces/:slug/charter', who: 'space', reach: 'host', handle: write },
  { method: 'POST', path: '/spaces/:slug/charter/acceptance', who: 'space', reach: 'member', handle: accept },
  { method: 'DELETE', path: '/spaces/:slug/charter/acceptance', who: 'space', reach: 'member', handle: (visit) => act(visit, (tx) => takeBackAcceptance(tx, deedOf(visit))) },
  { method: 'POST', path: '/spaces/:slug/charter/examples', who: 'space', reach: 'member', handle: propose },
  { method: 'DELETE', path: '/spaces/:slug/charter/examples/:example', who: 'space', reach: 'member', handle: remove },
  { method: 'PUT', path: '/spaces/:slug/charter/examples/:example/vote', who: 'space', reach: 'member', handle: vote },
  { method: 'DELETE', path: '/spaces/:slug/charter/examples/:example/vote', who: 'space', reach: 'member', handle: (visit) => act(visit, (tx) => takeBackVote(tx, numberIn(visit, 'example'), deedOf(visit))) },
];

async function charterPage(visit: SpaceVisit, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { house, space, viewer } = visit;
  const [charter, examples, acceptances, thresholds] = await Promise.all([
    charterOf(house.db, space), examplesOf(house.db, space.id, viewer?.id ?? null), acceptancesOf(house.db, space.id), thresholdsInForce(house.db),
  ]);
  return show(visit, <CharterPage visit={visit} charter={charter} examples={examples} acceptances={acceptances} thresholds={thresholds} form={form} />, status);
}

async function showHistory(visit: SpaceVisit): Promise<Response> {
  const page = pageNumber(visit);
  // One more than is shown: the last of a page is compared with the one before it.
  const versions = await versionsOf(visit.house.db, visit.space.id, { limit: versionsPerPage + 1, offset: (page - 1) * versionsPerPage });
  if (versions.length === 0 && page > 1) throw new NotFound();
  return show(visit, <CharterHistoryPage visit={visit} versions={versions} page={page} />);
}

async function askForCharter(visit: MemberVisit): Promise<Response> {
  const charter = await charterOf(visit.house.db, visit.space);
  return show(visit, <CharterEditPage visit={visit} form={freshForm(typedFrom(charter))} emptyWords={emptyWordsIn(charter.purpose)} />);
}

async function write(visit: MemberVisit): Promise<Response> {
  const { house } = visit;
  refuseOnceEnded(visit);
  const form = await readForm(visit, charterForm);
  if (!form.ok) return show(visit, <CharterEditPage visit={visit} form={form} emptyWords={emptyWordsIn(form.typed['purpose'] ?? '')} />, 422);
  const { text, version } = form.values;
  const written = await transact(house.db, (tx) => writeCharter(tx, version, text, deedOf(visit)));
  if (written === null) return writtenMeanwhile(visit, form.typed);
  remarkOn(visit, { key: 'charter.saved' });
  return goTo(visit, home(visit));
}

/** What was typed stays in the form, which now begins from the version that somebody else wrote. */
async function writtenMeanwhile(visit: MemberVisit, typed: Readonly<Record<string, string>>): Promise<Response> {
  const now = await charterOf(visit.house.db, visit.space);
  const form = freshForm({ ...typed, version: String(now.version) });
  return show(visit, <CharterEditPage visit={visit} form={form} emptyWords={[]} meanwhile={now} />, 409);
}

/** What somebody accepts is what they have read. */
async function accept(visit: MemberVisit): Promise<Response> {
  const { house, space } = visit;
  const charter = await charterOf(house.db, space);
  const read = await readForm(visit, versionForm);
  if (!read.ok || read.values.version !== charter.version) throw new Refused('charter.changedMeanwhile');
  return act(visit, (tx) => acceptCharter(tx, charter.version, deedOf(visit)));
}

async function propose(visit: MemberVisit): Promise<Response> {
  const form = await readForm(visit, exampleForm);
  if (!form.ok) return charterPage(visit, form, 422);
  const { belongs, words } = form.values;
  return act(visit, (tx) => proposeExample(tx, { belongs: belongs === 'yes', words }, deedOf(visit)), '#examples');
}

function remove(visit: MemberVisit): Promise<Response> {
  return act(visit, (tx) => removeExample(tx, numberIn(visit, 'example'), isHost(visit.space, visit.viewer), deedOf(visit)), '#examples');
}

async function vote(visit: MemberVisit): Promise<Response> {
  const form = await readForm(visit, voteForm);
  if (!form.ok) throw new NotFound();
  return act(visit, (tx) => voteOn(tx, numberIn(visit, 'example'), form.values.agrees === 'yes', deedOf(visit)), '#examples');
}

/** Founders decide on a charter; who only looks in does not. */
async function act(visit: MemberVisit, work: (tx: Tx) => Promise<void>, anchor = ''): Promise<Response> {
  if (visit.space.role === null) throw new Refused('charter.onlyFounders', 403);
  refuseOnceEnded(visit);
  await transact(visit.house.db, work);
  return goTo(visit, home(visit) + anchor);
}

function refuseOnceEnded({ space }: SpaceVisit): void {
  if (space.state === 'ended') throw new Refused('charter.ended');
}

const home = ({ space }: SpaceVisit) => `/spaces/${space.slug}/charter`;

const deedOf = (visit: MemberVisit): Deed => ({ spaceId: visit.space.id, by: visit.viewer.id, at: visit.voice.now });
