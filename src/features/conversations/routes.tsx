import { transact } from '../../database/open.ts';
import { mayReach } from '../../platform/access/space.ts';
import { goTo, show } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn, pageNumber } from '../../platform/http/parameters.ts';
import { todayIn } from '../../platform/http/place.ts';
import type { MemberVisit, Route, SpaceVisit } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { lacksCharter } from '../charter/public.ts';
import { voteNow } from '../group-end/public.ts';
import { onTurnNow } from '../hosting/public.ts';
import { openReviewOf } from '../reviews/public.ts';
import { exclusionOf, hasAsked, hostsOf, isHost, SpaceDoorPage } from '../spaces/public.ts';
import { mayWrite } from './access.ts';
import { type Deed, keepDraft, markAllSeen, markSeen, prepare, reply, startConversation, takeStance } from './actions.ts';
import { ConversationPage } from './conversation-view.tsx';
import { replyForm, stanceForm, startForm } from './input.ts';
import { NewConversationPage } from './pages.tsx';
import { conversationIn, conversationsIn, countReports, draftOf, type OpenConversation, postIn, type ShownPost, spaceFigures } from './queries.ts';
import { conversationPath, lastPageOf, quoted, stateOf } from './rules.ts';
import { pageForStranger, postsShown } from './shown.tsx';
import { SpacePage } from './space-view.tsx';
import { conversationTopic, spaceTopic } from './topics.ts';

export const conversationRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug', who: 'space', reach: 'front', handle: showSpace },
  { method: 'POST', path: '/spaces/:slug/seen', who: 'space', reach: 'member', handle: seeAll },
  { method: 'GET', path: '/spaces/:slug/conversations/new', who: 'space', reach: 'member', handle: askForConversation },
  { method: 'POST', path: '/spaces/:slug/conversations', who: 'space', reach: 'member', handle: start },
  { method: 'GET', path: '/spaces/:slug/conversations/:conversation', who: 'space', reach: 'reader', handle: showConversation },
  { method: 'POST', path: '/spaces/:slug/conversations/:conversation/posts', who: 'space', reach: 'member', handle: postReply },
  { method: 'POST', path: '/spaces/:slug/conversations/:conversation/stance', who: 'space', reach: 'reader', handle: changeStance },
];

async function showSpace(visit: SpaceVisit): Promise<Response> {
  const { house, space, viewer } = visit;
  if (space.kind === 'petition') return goTo(visit, `/petitions/${space.slug}`);
  if (!mayReach(viewer, space, 'reader')) return showDoor(visit);
  const page = pageNumber(visit);
  const today = todayIn(visit);
  const [hosts, onTurn, conversations, figures, reports, review, lacks, vote, shut] = await Promise.all([
    hostsOf(house.db, space.id),
    onTurnNow(house.db, space.id, today),
    conversationsIn(house.db, space.id, viewer, page),
    spaceFigures(house.db, space.id),
    isHost(space, viewer) ? countReports(house.db, space.id) : 0,
    space.role === 'host' ? openReviewOf(house.db, space.id) : null,
    space.role === 'host' ? lacksCharter(house.db, space.id, visit.voice.now) : false,
    voteNow(visit),
    viewer && space.role === null ? exclusionOf(house.db, space.id, viewer.id) : null,
  ]);
  return show(visit, <SpacePage visit={visit} hosts={hosts} onTurn={onTurn} conversations={conversations} figures={figures} reports={reports} review={review?.id ?? null} lacksCharter={lacks} vote={vote} shut={shut} page={page} />);
}

async function showDoor(visit: SpaceVisit): Promise<Response> {
  const { house, space, viewer } = visit;
  const [hosts, asked, shut] = await Promise.all([
    hostsOf(house.db, space.id),
    viewer ? hasAsked(house.db, space.id, viewer.id) : false,
    viewer ? exclusionOf(house.db, space.id, viewer.id) : null,
  ]);
  return show(visit, <SpaceDoorPage visit={visit} hosts={hosts} hasAsked={asked} shut={shut} />);
}

async function seeAll(visit: MemberVisit): Promise<Response> {
  await transact(visit.house.db, (tx) => markAllSeen(tx, deedOf(visit)));
  return goTo(visit, `/spaces/${visit.space.slug}`);
}

async function askForConversation(visit: MemberVisit): Promise<Response> {
  refuseReaders(visit);
  const draft = await draftOf(visit.house.db, visit.space.id, visit.viewer.id, 0);
  const form = freshForm({ title: draft?.title ?? '', body: draft?.body ?? '' });
  return show(visit, <NewConversationPage visit={visit} form={form} draftSavedAt={draft?.saved_at ?? null} />);
}

async function start(visit: MemberVisit): Promise<Response> {
  refuseReaders(visit);
  const { house, space } = visit;
  const form = await readForm(visit, startForm);
  if (!form.ok) return show(visit, <NewConversationPage visit={visit} form={form} draftSavedAt={null} />, 422);
  await house.limits.spend('posts-of-person', String(visit.viewer.id));
  const { title, body } = form.values;
  const written = await prepare(house.db, space.id, body, space.language);
  const { id } = await transact(house.db, async (tx) => {
    await keepDraft(tx, 0, { title: '', body: '' }, deedOf(visit));
    return startConversation(tx, title, written, deedOf(visit));
  });
  house.live.signal(spaceTopic(space.id));
  return goTo(visit, conversationPath(space.slug, { id, title }));
}

async function showConversation(visit: SpaceVisit): Promise<Response> {
  const { house, space, viewer } = visit;
  const conversation = await conversationIn(house.db, space.id, numberIn(visit, 'conversation'), viewer);
  const page = Math.min(pageNumber(visit), lastPageOf(conversation.posts));
  return viewer ? showToPerson(visit, conversation, page) : visit.c.html(await pageForStranger(visit, conversation, page));
}

async function showToPerson(visit: SpaceVisit, conversation: OpenConversation, page: number): Promise<Response> {
  const writes = mayWrite(visit) && page === lastPageOf(conversation.posts);
  const [shown, quote] = await Promise.all([postsShown(visit, conversation, page), writes ? quoteAsked(visit, conversation) : null]);
  await rememberSeen(visit, conversation, shown.posts);
  const { draft, draftSavedAt } = conversation;
  const form = freshForm(quote ? { body: (draft ? `${draft}\n\n` : '') + quote.text, repliesTo: String(quote.id) } : { body: draft ?? '' });
  return show(visit, <ConversationPage visit={visit} conversation={conversation} {...shown} page={page} form={form} draftSavedAt={draftSavedAt} />);
}

/** The post that `?quote=` names, as Markdown to answer below. */
async function quoteAsked(visit: SpaceVisit, conversation: OpenConversation): Promise<{ id: number; text: string } | null> {
  const id = Number(visit.c.req.query('quote') ?? 0);
  if (!Number.isSafeInteger(id) || id < 1) return null;
  const post = await postIn(visit.house.db, visit.space.id, id);
  return post.conversationId === conversation.id && stateOf(post) === 'shown' ? { id, text: quoted(post.body) } : null;
}

/** Writes only where there is something new, so that reading again costs nothing. */
async function rememberSeen(visit: SpaceVisit, conversation: OpenConversation, posts: readonly ShownPost[]): Promise<void> {
  const { viewer, space, house, voice } = visit;
  const last = posts.at(-1)?.postedAt;
  if (!viewer || space.role === null || !last || (conversation.seenUntil && conversation.seenUntil >= last)) return;
  await transact(house.db, (tx) => markSeen(tx, conversation.id, last, { spaceId: space.id, by: viewer.id, at: voice.now }));
}

async function postReply(visit: MemberVisit): Promise<Response> {
  refuseReaders(visit);
  const { house, space, viewer } = visit;
  const conversation = await conversationIn(house.db, space.id, numberIn(visit, 'conversation'), viewer);
  const form = await readForm(visit, replyForm);
  if (!form.ok) return conversationAgain(visit, conversation, form);
  await house.limits.spend('posts-of-person', String(viewer.id));
  const { body, repliesTo } = form.values;
  const answered = repliesTo === undefined ? null : await postIn(house.db, space.id, repliesTo).catch(nothingWhereNotFound);
  const written = await prepare(house.db, space.id, body, space.language);
  const id = await transact(house.db, (tx) => reply(tx, conversation.id, answered?.conversationId === conversation.id ? answered : null, written, deedOf(visit)));
  house.live.signal(conversationTopic(space.id, conversation.id));
  house.live.signal(spaceTopic(space.id));
  return goTo(visit, `${conversationPath(space.slug, conversation, lastPageOf(conversation.posts + 1))}#post-${id}`);
}

/** What was answered may have gone meanwhile: then the reply is to the conversation. */
function nothingWhereNotFound(failure: unknown): null {
  if (failure instanceof NotFound) return null;
  throw failure;
}

async function conversationAgain(visit: SpaceVisit, conversation: OpenConversation, form: FormState): Promise<Response> {
  const page = lastPageOf(conversation.posts);
  const shown = await postsShown(visit, conversation, page);
  return show(visit, <ConversationPage visit={visit} conversation={conversation} {...shown} page={page} form={form} draftSavedAt={null} />, 422);
}

async function changeStance(visit: SpaceVisit): Promise<Response> {
  const { house, space, viewer, voice } = visit;
  const conversation = await conversationIn(house.db, space.id, numberIn(visit, 'conversation'), viewer);
  const form = await readForm(visit, stanceForm);
  if (viewer && space.role !== null && form.ok) {
    const { stance } = form.values;
    await transact(house.db, (tx) => takeStance(tx, conversation.id, stance === 'none' ? null : stance, { spaceId: space.id, by: viewer.id, at: voice.now }));
  }
  return goTo(visit, conversationPath(space.slug, conversation));
}

/** An administrator may look into a space, but only its members write in it. */
function refuseReaders(visit: MemberVisit): void {
  if (!mayWrite(visit)) throw new Refused('refused.onlyMembers', 403);
}

export const deedOf = (visit: MemberVisit): Deed => ({ spaceId: visit.space.id, by: visit.viewer.id, at: visit.voice.now });
