import { raw } from 'hono/html';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { list, when } from '../../platform/i18n/format.ts';
import { Face } from '../../ui/face.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Act, Tag } from '../../ui/parts.tsx';
import { isHost } from '../spaces/public.ts';
import { mayWrite } from './access.ts';
import type { ShownPost } from './queries.ts';
import { mayDelete, mayEdit, stateOf } from './rules.ts';

interface PostProps {
  visit: SpaceVisit;
  post: ShownPost;
  thankers: readonly string[];
  /** The viewer has thanked for it. */
  isThanked: boolean;
  /** Its place in the conversation, from 1. */
  number: number;
}

export const PostArticle = ({ visit, post, thankers, isThanked, number }: PostProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const author = post.author ?? t('post.gone');
  const at = when(voice, post.postedAt);
  const state = stateOf(post);
  return (
    <article class="post" id={`post-${post.id}`} aria-label={t('post.label', { author, when: at, number })} data-state={state === 'shown' ? undefined : state}>
      <Face name={author} person={post.authorId ?? 0} />
      <header class="post-head">
        {post.handle && post.author !== null ? <a href={`/people/${post.handle}`}>{author}</a> : <b>{author}</b>}
        {post.role === 'host' && <Tag kind="role">{t('role.host')}</Tag>}
        <a href={`#post-${post.id}`}><time datetime={post.postedAt.toISOString()}>{at}</time></a>
        {post.editedAt && state === 'shown' && <a href={`/spaces/${space.slug}/posts/${post.id}/history`}>{t('post.edited')}</a>}
      </header>
      {state === 'shown' ? (
        <>
          <div class="prose" lang={post.language}>{raw(post.html)}</div>
          <PostFoot visit={visit} post={post} thankers={thankers} isThanked={isThanked} />
        </>
      ) : (
        <Absent visit={visit} post={post} state={state} />
      )}
    </article>
  );
};

const PostFoot = ({ visit, post, thankers, isThanked }: Omit<PostProps, 'number'>) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/posts/${post.id}`;
  const writes = mayWrite(visit);
  return (
    <footer class="post-foot">
      {writes && post.authorId !== viewer?.id && (
        <Act to={`${place}/thanks${isThanked ? '?_method=DELETE' : ''}`} icon="thanks" class="button button-quiet" pressed={isThanked}>{t(isThanked ? 'post.thanked' : 'post.thank')}</Act>
      )}
      {writes && <a class="button button-quiet" href={`/spaces/${space.slug}/conversations/${post.conversationId}?quote=${post.id}#reply`}><Icon name="quote" />{t('post.quote')}</a>}
      {viewer && <MoreActs visit={visit} post={post} place={place} />}
      {post.thanks > 0 && <span class="thanked">{thankedBy(visit, thankers, post.thanks)}</span>}
    </footer>
  );
};

const MoreActs = ({ visit, post, place }: { visit: SpaceVisit; post: ShownPost; place: string }) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const writes = mayWrite(visit);
  return (
    <details class="menu" name="post-menu">
      <summary class="button button-quiet"><Icon name="dots" />{t('post.more')}</summary>
      <div class="menu-acts">
        {writes && mayEdit(viewer, post) && <a class="button button-quiet" href={`${place}/edit`}>{t('post.edit')}</a>}
        {writes && mayDelete(viewer, post) && <Act to={`${place}?_method=DELETE`} class="button button-quiet">{t('post.delete')}</Act>}
        {post.authorId !== viewer?.id && <a class="button button-quiet" href={`${place}/report`}>{t('post.report')}</a>}
        {isHost(space, viewer) && <a class="button button-quiet" href={`${place}/hide`}>{t('post.hide')}</a>}
        <a class="button button-quiet" href={`#post-${post.id}`}>{t('post.link')}</a>
      </div>
    </details>
  );
};

const Absent = ({ visit, post, state }: { visit: SpaceVisit; post: ShownPost; state: 'deleted' | 'hidden' }) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/posts/${post.id}`;
  if (state === 'deleted') {
    return (
      <div class="prose soft">
        <p>{t('post.wasDeleted')}</p>
        {post.authorId !== null && post.authorId === viewer?.id && <Act to={`${place}/restoration`} class="button button-quiet">{t('post.restore')}</Act>}
      </div>
    );
  }
  return (
    <div class="prose soft">
      <p>{t('post.wasHidden', { reason: post.hiddenReason ?? '' })}</p>
      {isHost(space, viewer) && (
        <>
          <details class="more"><summary>{t('post.seeHidden')}</summary><div lang={post.language}>{raw(post.html)}</div></details>
          <Act to={`${place}/hiding?_method=DELETE`} class="button button-quiet">{t('post.unhide')}</Act>
        </>
      )}
    </div>
  );
};

function thankedBy({ voice }: SpaceVisit, names: readonly string[], count: number): string {
  const others = count - names.length;
  const all = others > 0 ? [...names, voice.t('post.others', { count: others })] : names;
  return voice.t('post.thankedBy', { names: list(voice, all) });
}
