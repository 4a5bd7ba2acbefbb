import { transact, type Tx } from '../../database/open.ts';
import { goTo, localPath, type Remark, remarkOn, show } from '../../platform/http/answer.ts';
import { NotFound, Refused } from '../../platform/http/failures.ts';
import { type Filled, readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import type { MemberVisit, Route, SpaceVisit } from '../../platform/http/route.ts';
import { signalStream } from '../../platform/live/stream.ts';
import { freshForm } from '../../ui/field.tsx';
import { mayWrite } from './access.ts';
import { type Deed, deletePost, editPost, hidePost, keepDraft, prepare, reportPost, restorePost, settleReport, takeThanksBack, thank, unhidePost } from './actions.ts';
import { draftForm, editForm, reasonForm, replyForm } from './input.ts';
import { renderMarkdown } from './markdown.ts';
import { EditPage, HistoryPage, PreviewPage, ReasonPage, ReportsPage } from './pages.tsx';
import { conversationIn, type FoundPost, mentionable, openReports, pageOf, postIn, revisionsOf } from './queries.ts';
import { deedOf } from './routes.tsx';
import { conversationPath, mayDelete, mayEdit, stateOf, undoHours } from './rules.ts';
import { conversationTopic, spaceTopic } from './topics.ts';

export const postRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/posts/:post', who: 'space', reach: 'reader', handle: findPost },
  { method: 'PUT', path: '/spaces/:slug/posts/:post', who: 'space', reach: 'member', handle: edit },
  { method: 'DELETE', path: '/spaces/:slug/posts/:post', who: 'space', reach: 'member', handle: remove },
  { method: 'POST', path: '/spaces/:slug/posts/:post/restoration', who: 'space', reach: 'member', handle: restore },
  { method: 'GET', path: '/spaces/:slug/posts/:post/edit', who: 'space', reach: 'member', handle: askForEdit },
  { method: 'GET', path: '/spaces/:slug/posts/:post/history', who: 'space', reach: 'reader', handle: showHistory },
  { method: 'POST', path: '/spaces/:slug/posts/:post/thanks', who: 'space', reach: 'member', handle: giveThanks },
  { method: 'DELETE', path: '/spaces/:slug/posts/:post/thanks', who: 'space', reach: 'member', handle: takeBack },
  { method: 'GET', path: '/spaces/:slug/posts/:post/report', who: 'space', reach: 'guest', handle: askForReport },
  { method: 'POST', path: '/spaces/:slug/posts/:post/reports', who: 'space', reach: 'guest', handle: report },
  { method: 'GET', path: '/spaces/:slug/posts/:post/hide', who: 'space', reach: 'host', handle: askForHiding },
  { method: 'POST', path: '/spaces/:slug/posts/:post/hiding', who: 'space', reach: 'host', handle: hide },
  { method: 'DELETE', path: '/spaces/:slug/posts/:post/hiding', who: 'space', reach: 'host', handle: unhide },
  { method: 'GET', path: '/spaces/:slug/reports', who: 'space', reach: 'host', handle: listReports },
  { method: 'DELETE', path: '/spaces/:slug/reports/:report', who: 'space', reach: 'host', handle: settle },
  { method: 'PUT', path: '/spaces/:slug/drafts/:conversation', who: 'space', reach: 'member', handle: saveDraft },
  { method: 'POST', path: '/spaces/:slug/preview', who: 'space', reach: 'member', handle: preview },
  { method: 'GET', path: '/spaces/:slug/mentions', who: 'space', reach: 'member', handle: suggest },
  { method: 'GET', path: '/spaces/:slug/live', who: 'space', reach: 'reader', handle: listen },
];

const theirPost = (visit: SpaceVisit) => postIn(visit.house.db, visit.space.id, numberIn(visit, 'post'));

/** A post that is there for everyone: what was deleted or hidden shows nothing of itself on the way to doing something with it. */
async function shownPost(visit: SpaceVisit): Promise<FoundPost> {
  const post = await theirPost(visit);
  if (stateOf(post) !== 'shown') throw new NotFound();
  return post;
}

async function findPost(visit: SpaceVisit): Promise<Response> {
  return goTo(visit, await addressOf(visit, await theirPost(visit)));
}

async function addressOf({ house, space }: SpaceVisit, post: FoundPost): Promise<string> {
  const page = await pageOf(house.db, space.id, post);
  return `${conversationPath(space.slug, { id: post.conversationId, title: post.title }, page)}#post-${post.id}`;
}

/** Does something to a post, lets those who look at it know, and goes back to it. */
async function change(visit: MemberVisit, post: FoundPost, act: (tx: Tx, post: FoundPost, deed: Deed) => Promise<void>, said?: Remark): Promise<Response> {
  await transact(visit.house.db, (tx) => act(tx, post, deedOf(visit)));
  if (said) remarkOn(visit, said);
  visit.house.live.signal(conversationTopic(visit.space.id, post.conversationId));
  return goTo(visit, await addressOf(visit, post));
}

async function ownPost(visit: MemberVisit, may: typeof mayEdit | typeof mayDelete): Promise<FoundPost> {
  const post = await theirPost(visit);
  if (!may(visit.viewer, post)) throw new NotFound();
  return post;
}

async function askForEdit(visit: MemberVisit): Promise<Response> {
  const post = await ownPost(visit, mayEdit);
  return show(visit, <EditPage visit={visit} post={post} form={freshForm({ body: post.body })} />);
}

async function edit(visit: MemberVisit): Promise<Response> {
  const post = await ownPost(visit, mayEdit);
  const form = await readForm(visit, editForm);
  if (!form.ok) return show(visit, <EditPage visit={visit} post={post} form={form} />, 422);
  // Changed in another tab in the meantime: what was written there must not vanish without a word.
  const seen = visit.c.req.query('version') ?? String(post.version);
  if (seen !== String(post.version)) return show(visit, <EditPage visit={visit} post={post} form={freshForm(form.values)} hasChanged />, 409);
  const written = await prepare(visit.house.db, visit.space.id, form.values.body, post.language);
  return change(visit, post, (tx, found, deed) => editPost(tx, found, written, deed));
}

async function remove(visit: MemberVisit): Promise<Response> {
  const post = await ownPost(visit, mayDelete);
  return change(visit, post, deletePost, { key: 'post.deleted', undo: { to: `/spaces/${visit.space.slug}/posts/${post.id}/restoration` } });
}

async function restore(visit: MemberVisit): Promise<Response> {
  const post = await theirPost(visit);
  if (post.authorId !== visit.viewer.id || post.deletedBy !== visit.viewer.id || !post.deletedAt) throw new NotFound();
  if (visit.voice.now.getTime() - post.deletedAt.getTime() > undoHours * 3_600_000) throw new Refused('refused.tooLate');
  return change(visit, post, restorePost);
}

async function showHistory(visit: SpaceVisit): Promise<Response> {
  const post = await shownPost(visit);
  return show(visit, <HistoryPage visit={visit} post={post} revisions={await revisionsOf(visit.house.db, visit.space.id, post.id)} />);
}

async function giveThanks(visit: MemberVisit): Promise<Response> {
  const post = await theirPost(visit);
  if (!mayWrite(visit) || post.authorId === visit.viewer.id || stateOf(post) !== 'shown') throw new Refused('refused.noThanks');
  return change(visit, post, thank);
}

async function takeBack(visit: MemberVisit): Promise<Response> {
  return change(visit, await theirPost(visit), takeThanksBack);
}

async function askForReport(visit: MemberVisit): Promise<Response> {
  return show(visit, <ReasonPage visit={visit} post={await shownPost(visit)} form={freshForm()} about="report" />);
}

async function report(visit: MemberVisit): Promise<Response> {
  const { post, form } = await reasonFor(visit);
  if (!form.ok) return show(visit, <ReasonPage visit={visit} post={post} form={form} about="report" />, 422);
  await visit.house.limits.spend('posts-of-person', String(visit.viewer.id));
  return change(visit, post, (tx, found, deed) => reportPost(tx, found, form.values.reason, deed), { key: 'report.done' });
}

async function askForHiding(visit: MemberVisit): Promise<Response> {
  return show(visit, <ReasonPage visit={visit} post={await shownPost(visit)} form={freshForm()} about="hiding" />);
}

async function hide(visit: MemberVisit): Promise<Response> {
  const { post, form } = await reasonFor(visit);
  if (!form.ok) return show(visit, <ReasonPage visit={visit} post={post} form={form} about="hiding" />, 422);
  const undo = { to: `/spaces/${visit.space.slug}/posts/${post.id}/hiding?_method=DELETE` };
  return change(visit, post, (tx, found, deed) => hidePost(tx, found, form.values.reason, deed), { key: 'hiding.done', undo });
}

async function reasonFor(visit: MemberVisit): Promise<{ post: FoundPost; form: Filled<{ reason: string }> }> {
  return { post: await shownPost(visit), form: await readForm(visit, reasonForm) };
}

async function unhide(visit: MemberVisit): Promise<Response> {
  return change(visit, await theirPost(visit), unhidePost);
}

async function listReports(visit: MemberVisit): Promise<Response> {
  return show(visit, <ReportsPage visit={visit} reports={await openReports(visit.house.db, visit.space.id)} />);
}

async function settle(visit: MemberVisit): Promise<Response> {
  await transact(visit.house.db, (tx) => settleReport(tx, numberIn(visit, 'report'), deedOf(visit)));
  return goTo(visit, `/spaces/${visit.space.slug}/reports`);
}

async function saveDraft(visit: MemberVisit): Promise<Response> {
  const form = await readForm(visit, draftForm);
  if (!form.ok) return visit.c.body(null, 422);
  const conversation = Number(visit.c.req.param('conversation'));
  // 0 stands for one that is still to be started.
  if (conversation !== 0) await conversationIn(visit.house.db, visit.space.id, numberIn(visit, 'conversation'), visit.viewer);
  await transact(visit.house.db, (tx) => keepDraft(tx, conversation, form.values, deedOf(visit)));
  return visit.c.body(null, 204);
}

async function preview(visit: MemberVisit): Promise<Response> {
  if (!mayWrite(visit)) throw new Refused('refused.onlyMembers', 403);
  const form = await readForm(visit, replyForm);
  const html = form.ok ? (await prepare(visit.house.db, visit.space.id, form.values.body, visit.space.language)).html : renderMarkdown('');
  return show(visit, <PreviewPage visit={visit} html={html} form={freshForm(form.typed)} action={localPath(form.typed['back'])} />);
}

/** People to mention, for what was typed after "@". */
async function suggest(visit: MemberVisit): Promise<Response> {
  const people = await mentionable(visit.house.db, visit.space.id, (visit.c.req.query('q') ?? '').slice(0, 60));
  return visit.c.json(people.map(({ name, handle }) => ({ name, handle })));
}

/** A stream of signals without content: the page asks anew, under its own rights. */
function listen(visit: SpaceVisit): Response {
  const conversation = Number(visit.c.req.query('conversation') ?? 0);
  return signalStream(visit, conversation > 0 ? conversationTopic(visit.space.id, conversation) : spaceTopic(visit.space.id));
}
