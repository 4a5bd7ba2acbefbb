import { documentOf, hasRemark } from '../../platform/http/answer.ts';
import { type Key, Kept, perHouse } from '../../platform/http/kept.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { date } from '../../platform/i18n/format.ts';
import { freshForm } from '../../ui/field.tsx';
import { isHost } from '../spaces/public.ts';
import { mayWrite } from './access.ts';
import { ConversationPage } from './conversation-view.tsx';
import { PostArticle } from './post-view.tsx';
import { type OpenConversation, postsOn, type ShownPost, thankedIn, thankersOf } from './queries.ts';
import { postsPerPage } from './rules.ts';

/** One page of posts, the same for everyone. */
interface PostsOfPage {
  readonly posts: readonly ShownPost[];
  readonly thankers: ReadonlyMap<number, string[]>;
}

const mostPosts = 20_000;
const mostCharacters = 30_000_000;

const keptBy = perHouse(() => ({
  posts: new Kept<PostsOfPage>(mostPosts, ({ posts }) => posts.length),
  articles: new Kept<string>(mostCharacters, (article) => article.length),
  pages: new Kept<string>(mostCharacters, (page) => page.length),
}));

/** The posts of a page as this viewer sees them. */
export async function postsShown(visit: SpaceVisit, conversation: OpenConversation, page: number) {
  const { house, space, viewer } = visit;
  const { posts, thankers } = await postsOfPage(visit, conversation, page);
  const mayHaveThanked = viewer !== null && posts.some(({ thanks }) => thanks > 0);
  const thanked = mayHaveThanked ? await thankedIn(house.db, space.id, conversation.id, viewer.id) : new Set<number>();
  const writes = mayWrite(visit);
  const rights = [writes, isHost(space, viewer), space.role !== null];
  const articles = posts.map((post, at) => {
    const isThanked = thanked.has(post.id);
    const key = [...keyOf(visit, conversation), post.id, ...rights, isThanked, post.authorId === viewer?.id];
    const number = (page - 1) * postsPerPage + at + 1;
    return keptBy(house).articles.at(key, () => (<PostArticle visit={visit} post={post} thankers={thankers.get(post.id) ?? []} isThanked={isThanked} number={number} />).toString());
  });
  return { posts, articles };
}

/** Strangers all see the same page; one to whom something has to be said sees their own. */
export async function pageForStranger(visit: SpaceVisit, conversation: OpenConversation, page: number): Promise<string> {
  const render = async () => {
    const shown = await postsShown(visit, conversation, page);
    return documentOf(<ConversationPage visit={visit} conversation={conversation} {...shown} page={page} form={freshForm()} draftSavedAt={null} />);
  };
  if (hasRemark(visit.c)) return render();
  return keptBy(visit.house).pages.atLast([...keyOf(visit, conversation), visit.organisation.revision, visit.house.isDemo, visit.path], render);
}

function postsOfPage({ house, space }: SpaceVisit, conversation: OpenConversation, page: number): Promise<PostsOfPage> {
  return keptBy(house).posts.atLast([conversation.id, conversation.version, page], async () => {
    const posts = await postsOn(house.db, space.id, conversation.id, page);
    const thankers = await thankersOf(house.db, space.id, posts.filter(({ thanks }) => thanks > 0).map(({ id }) => id));
    return { posts, thankers };
  });
}

/** What every shown post depends on: dates are told relative to the day. */
function keyOf({ space, voice }: SpaceVisit, conversation: OpenConversation): Key {
  return [conversation.id, conversation.version, space.revision, voice.language, voice.zone, date(voice, 'dayKey', voice.now)];
}
