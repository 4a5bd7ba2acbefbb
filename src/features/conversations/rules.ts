import type { Viewer } from '../../platform/access/viewer.ts';

export const postsPerPage = 20;
export const conversationsPerPage = 20;
/** Undoing a deletion stays possible for its author so long. */
export const undoHours = 24;

export const lastPageOf = (posts: number) => Math.max(1, Math.ceil(posts / postsPerPage));

interface Readable {
  readonly authorId: number | null;
  readonly deletedAt: Date | null;
  readonly hiddenAt: Date | null;
}

export type PostState = 'shown' | 'deleted' | 'hidden';

export function stateOf(post: Readable): PostState {
  if (post.deletedAt) return 'deleted';
  return post.hiddenAt ? 'hidden' : 'shown';
}

/** Only its author changes what a post says; hosts may hide it, and say why. */
export function mayEdit(viewer: Viewer, post: Readable & { readonly format: string }): boolean {
  return viewer !== null && post.authorId === viewer.id && stateOf(post) === 'shown' && post.format === 'markdown';
}

export function mayDelete(viewer: Viewer, post: Readable): boolean {
  return viewer !== null && post.authorId === viewer.id && stateOf(post) === 'shown';
}

/** A conversation's address: its number decides, the words are for people. */
export function conversationPath(slug: string, conversation: { id: number; title: string }, page = 1): string {
  const words = conversation.title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  const query = page > 1 ? `?page=${page}` : '';
  return `/spaces/${slug}/conversations/${conversation.id}${words && `-${words}`}${query}`;
}

/** The text of a post as a quote to answer below. */
export function quoted(body: string): string {
  return `${body.trim().split('\n').map((each) => (each === '' ? '>' : `> ${each}`)).join('\n')}\n\n`;
}

/** Letters that somebody wrote themselves: quoted lines do not count. */
export function ownCharacters(body: string): number {
  return body.split('\n').filter((each) => !each.startsWith('>')).join('\n').trim().length;
}

/** The first words of a post, for one line in a list. Looks no further than it must: a body can be millions of letters. */
export function excerptOf(body: string, length = 160): string {
  const own = body.split('\n').filter((each) => each.trim() !== '' && !/^\s*(>|```|\|)/.test(each)).join(' ').slice(0, 20 * length);
  const plain = own.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`#]+/g, '').replace(/\s+/g, ' ').trim();
  return plain.length <= length ? plain : `${plain.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
