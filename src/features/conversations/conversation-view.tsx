import { raw } from 'hono/html';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { duration, number } from '../../platform/i18n/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Crumbs, Notice, OnLine, Pages } from '../../ui/parts.tsx';
import type { FormState } from '../../ui/field.tsx';
import { mayWrite } from './access.ts';
import { Editor } from './editor.tsx';
import type { OpenConversation, ShownPost } from './queries.ts';
import { conversationPath, lastPageOf } from './rules.ts';

interface ConversationProps {
  visit: SpaceVisit;
  conversation: OpenConversation;
  posts: readonly ShownPost[];
  /** The posts as they are shown, in the same order. */
  articles: readonly string[];
  page: number;
  form: FormState;
  draftSavedAt: Date | null;
}

export const ConversationPage = ({ visit, conversation, posts, articles, page, form, draftSavedAt }: ConversationProps) => {
  const { space, voice, viewer } = visit;
  const { t } = voice;
  const lastPage = lastPageOf(conversation.posts);
  const path = conversationPath(space.slug, conversation);
  const firstNew = firstUnseen(posts, conversation.seenUntil, viewer?.id ?? null);
  return (
    <Page at={visit} title={conversation.title} room="spaces" isPrivate={space.visibility !== 'open' || space.importedAt !== null} live={`/spaces/${space.slug}/live?conversation=${conversation.id}`}>
      <Crumbs voice={voice} steps={[{ name: t('shell.spaces'), href: '/spaces' }, { name: space.name, href: `/spaces/${space.slug}` }, { name: t('conversation.here') }]} />
      <div class="split">
        <div>
          <header class="page-head page-head-close">
            {space.purpose && <p class="eyebrow">{space.purpose}</p>}
            <h1 lang={conversation.language}>{conversation.title}</h1>
          </header>
          {page > 1 && <Pages voice={voice} label={t('conversation.pagesAbove')} page={page} last={lastPage} href={(to) => conversationPath(space.slug, conversation, to)} />}
          <h2 class="unseen">{t('conversation.posts')}</h2>
          <div class="posts">
            {posts.map((post, at) => (
              <>
                {post.id === firstNew && <p class="since-here">{t('conversation.sinceHere')}</p>}
                {raw(articles[at] ?? '')}
              </>
            ))}
          </div>
          <Pages voice={voice} label={t('conversation.pages')} page={page} last={lastPage} href={(to) => conversationPath(space.slug, conversation, to)} />
          {page === lastPage ? (
            <Below visit={visit} conversation={conversation} form={form} draftSavedAt={draftSavedAt} />
          ) : (
            <p class="section-tight"><a class="onward" href={conversationPath(space.slug, conversation, lastPage)}>{t('conversation.toLast')}<Icon name="right" /></a></p>
          )}
        </div>
        <aside class="aside aside-stays" aria-label={t('conversation.aside')}>
          <Facts visit={visit} conversation={conversation} posts={posts} page={page} />
          {viewer && space.role !== null && <Stances visit={visit} path={path} stance={conversation.stance} />}
        </aside>
      </div>
    </Page>
  );
};

/** The first post that came since the reader was here; none on a first visit, when all is new. */
function firstUnseen(posts: readonly ShownPost[], seenUntil: Date | null, viewerId: number | null): number | null {
  if (!seenUntil || viewerId === null) return null;
  const at = posts.findIndex((post) => post.postedAt > seenUntil && post.authorId !== viewerId);
  return at > 0 ? (posts[at]?.id ?? null) : null;
}

const Below = ({ visit, conversation, form, draftSavedAt }: Pick<ConversationProps, 'visit' | 'conversation' | 'form' | 'draftSavedAt'>) => {
  const { space, voice, viewer } = visit;
  const { t } = voice;
  if (mayWrite(visit)) {
    return (
      <>
        <p class="live" aria-live="polite"><LiveMark /><span>{t('conversation.live')}</span></p>
        <Editor
          visit={visit} form={form} draftSavedAt={draftSavedAt} conversationId={conversation.id} submit={t('editor.reply')} label={t('editor.replyLabel')}
          action={`/spaces/${space.slug}/conversations/${conversation.id}/posts`} placeholder={t('editor.replyPlaceholder')}
        />
      </>
    );
  }
  if (!viewer) return <Notice icon="reply"><p>{t('conversation.strangers')} <a href={`/sign-in?next=${encodeURIComponent(visit.path)}`}>{t('shell.signIn')}</a></p></Notice>;
  if (space.role === null && space.visibility === 'open' && space.state !== 'ended') {
    return <Notice icon="reply"><p>{t('conversation.notIn')}</p><Act to={`/spaces/${space.slug}/membership`}>{t('space.join')}</Act></Notice>;
  }
  return null;
};

const LiveMark = () => (
  <svg viewBox="0 0 36 16" aria-hidden="true">
    <rect class="mark-line" x="1" y="11" width="34" height="2.4" rx="1" />
    {[9, 18, 27].map((x) => <circle class="live-wave mark-posts" cx={x} cy="5.5" r="3" />)}
  </svg>
);

const Facts = ({ visit: { voice }, conversation, posts, page }: Pick<ConversationProps, 'visit' | 'conversation' | 'posts' | 'page'>) => {
  const { t } = voice;
  const wait = page === 1 ? hoursToFirstReply(posts) : null;
  const isWhole = lastPageOf(conversation.posts) === 1;
  return (
    <section>
      <OnLine title={t('conversation.this')} />
      <dl class="facts">
        <div><dt>{t('conversation.replies')}</dt><dd>{conversation.posts === 1 ? t('conversation.none') : number(voice, conversation.posts - 1)}</dd></div>
        {wait !== null && <div><dt>{t('conversation.firstReply')}</dt><dd>{t('conversation.after', { duration: duration(voice, wait) })}</dd></div>}
        {isWhole && <div><dt>{t('conversation.writtenBy')}</dt><dd>{t('people.title', { count: new Set(posts.map(({ authorId }) => authorId)).size })}</dd></div>}
      </dl>
    </section>
  );
};

/** From the first post to the first by somebody else; null while there is none. */
function hoursToFirstReply([first, ...others]: readonly ShownPost[]): number | null {
  const reply = others.find(({ authorId }) => authorId !== first?.authorId);
  return first && reply ? Math.max(0, reply.postedAt.getTime() - first.postedAt.getTime()) / 3_600_000 : null;
}

const Stances = ({ visit, path, stance }: { visit: SpaceVisit; path: string; stance: OpenConversation['stance'] }) => {
  const { t } = visit.voice;
  const to = `${path}/stance`;
  return (
    <section>
      <div class="actions">
        <Act to={to} icon="follow" pressed={stance === 'follow'} fields={{ stance: stance === 'follow' ? 'none' : 'follow' }}>{t(stance === 'follow' ? 'stance.following' : 'stance.follow')}</Act>
        <Act to={to} icon="mute" class="button button-quiet" pressed={stance === 'mute'} fields={{ stance: stance === 'mute' ? 'none' : 'mute' }}>{t(stance === 'mute' ? 'stance.muted' : 'stance.mute')}</Act>
      </div>
      <p class="soft">{t('stance.help')}</p>
    </section>
  );
};
