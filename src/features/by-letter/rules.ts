/** A post as a letter needs it. */
export interface FreshPost {
  readonly conversationId: number;
  readonly title: string;
  readonly by: string | null;
  readonly body: string;
  /** The same as it was rendered when it was written. */
  readonly html: string;
}

export interface Digest {
  readonly conversations: readonly { readonly id: number; readonly title: string; readonly posts: readonly FreshPost[]; readonly morePosts: number }[];
  /** Conversations that are left for the page. */
  readonly more: number;
}

const mostConversations = 10;
const mostPosts = 10;

/** What a letter tells of, in the order in which it was written; at most ten posts of ten conversations, the others counted. */
export function digestOf(posts: readonly FreshPost[]): Digest {
  const conversations = [...Map.groupBy(posts, ({ conversationId }) => conversationId)];
  return {
    conversations: conversations.slice(0, mostConversations).map(([id, all]) => ({ id, title: all[0]?.title ?? '', posts: all.slice(0, mostPosts), morePosts: Math.max(0, all.length - mostPosts) })),
    more: Math.max(0, conversations.length - mostConversations),
  };
}

/** So much of a post stands in a letter. */
export const mostCharacters = 2000;

/** Long texts end at a word, and go on behind the link. */
export function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, mostCharacters).replace(/\s+\S*$/, '')} …`;
}
