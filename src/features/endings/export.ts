import { escapeHtml } from '../../core/html.ts';
import type { ReadDb } from '../../database/open.ts';
import type { VisibleSpace } from '../../platform/access/space.ts';
import { date } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

const conversationsAtOnce = 50;

/** A space as one page to keep: what was written and may be read, in the order in which it began. Comes in pieces, however much it is. */
export async function* pageToKeep(db: ReadDb, voice: Voice, space: VisibleSpace): AsyncGenerator<string> {
  const title = escapeHtml(space.name);
  yield `<!doctype html><html lang="${space.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><h1>${title}</h1><p>${escapeHtml(space.purpose)}</p>`;
  for (let after = 0; ; ) {
    const conversations = await conversationsAfter(db, space.id, after);
    if (conversations.length === 0) break;
    const posts = await postsIn(db, space.id, conversations.map(({ id }) => id));
    for (const { id, title: subject } of conversations) {
      yield `<h2>${escapeHtml(subject)}</h2>${posts.filter((post) => post.conversation_id === id).map((post) => article(voice, post)).join('')}`;
    }
    after = conversations.at(-1)?.id ?? after;
  }
  yield '</html>';
}

const style = 'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif}h2{margin-top:3rem;border-top:2px solid}article{margin:1.5rem 0}header{color:#555}';

function conversationsAfter(db: ReadDb, spaceId: number, after: number) {
  return db
    .selectFrom('conversation')
    .select(['id', 'title'])
    .where('space_id', '=', spaceId)
    .where('deleted_at', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(conversationsAtOnce)
    .execute();
}

function postsIn(db: ReadDb, spaceId: number, conversations: readonly number[]) {
  return db
    .selectFrom('post')
    .leftJoin('person', 'person.id', 'post.author_id')
    .select(['conversation_id', 'posted_at', 'html'])
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('author'))
    .where('post.space_id', '=', spaceId)
    .where('conversation_id', 'in', [...conversations])
    .where('post.deleted_at', 'is', null)
    .where('hidden_at', 'is', null)
    .orderBy('posted_at')
    .orderBy('post.id')
    .execute();
}

const article = (voice: Voice, { author, posted_at: at, html }: { author: string | null; posted_at: Date; html: string }) =>
  `<article><header>${escapeHtml(author ?? voice.t('post.gone'))}, ${date(voice, 'fullDay', at)}</header>${html}</article>`;
