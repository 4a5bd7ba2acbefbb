import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, village, type Village } from './support/village.ts';

let place: Village;
const everyone = () => [place.anna, place.bram, place.els, place.dirk, place.fatima];

/** Connections stand ready, so that what is sent at once arrives at once. */
beforeEach(async () => {
  place = await village({ isDemo: true });
  await Promise.all([...everyone(), ...everyone()].map((who) => who.status('/')));
});
afterEach(() => place.close());

/** A space in which all five are members, and each has written in every conversation, in an order of their own. */
async function busySpace(conversations: number): Promise<{ slug: string; id: number; paths: string[] }> {
  const space = await place.makeSpace();
  for (const who of everyone()) await who.post(`/spaces/${space.slug}/membership`);
  const language = 'en' as const;
  const made = await place.db
    .insertInto('conversation')
    .values(Array.from({ length: conversations }, (_, at) => ({ space_id: space.id, title: `Number ${at}`, language, started_at: place.clock.now(), last_post_at: place.clock.now(), posts: everyone().length, search: '' })))
    .returning('id')
    .execute();
  const posts = everyone().flatMap((who, at) => {
    const order = made.map((_, index) => made[(index * (at + 2) + at) % made.length]?.id ?? 0);
    return order.map((id) => ({ space_id: space.id, conversation_id: id, author_id: who.id, posted_at: place.clock.now(), format: 'markdown' as const, language, body: 'x', html: '<p>x</p>', search: '' }));
  });
  await place.db.insertInto('post').values(posts).execute();
  return { ...space, paths: made.map(({ id }) => `/spaces/${space.slug}/conversations/${id}`) };
}

const statuses = async (answers: readonly Promise<Response>[]) => (await Promise.all(answers)).map(({ status }) => status);

describe('at the same moment', () => {
  it('many sign in, and none of them is in the way of what others write: no conversation is touched', async () => {
    const { id } = await busySpace(7);
    const versions = () => place.db.selectFrom('conversation').select(['id', 'version']).where('space_id', '=', id).orderBy('id').execute();
    const enter = (who: Browser) =>
      place.fetch(new Request('http://localhost:3000/demo/session', { method: 'POST', body: new URLSearchParams({ person: String(who.id) }), headers: { origin: 'http://localhost:3000', host: 'localhost:3000' } }));
    const before = await versions();
    await statuses(everyone().map(enter));
    expect(await versions()).toEqual(before);
  });

  it('many write in one conversation, and every reply is counted', async () => {
    const { paths: [path = ''] } = await busySpace(1);
    const replies = everyone().flatMap((who) => [1, 2, 3].map((reply) => who.post(`${path}/posts`, { body: `Reply ${reply}` })));
    expect((await statuses(replies)).every((status) => status === 303)).toBe(true);
    const { posts } = await place.db.selectFrom('conversation').select('posts').orderBy('id', 'desc').executeTakeFirstOrThrow();
    expect(posts).toBe(everyone().length + replies.length);
  });

  it('many thank for one post, and all of them are counted', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { slug, paths: [path = ''] } = await busySpace(1);
      await place.anna.post(`${path}/posts`, { body: 'Free manure' });
      const { id } = await place.db.selectFrom('post').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
      await Promise.all(everyone().slice(1).map((who) => who.post(`/spaces/${slug}/posts/${id}/thanks`)));
      const { thanks } = await place.db.selectFrom('post').select('thanks').where('id', '=', id).executeTakeFirstOrThrow();
      expect(thanks).toBe(4);
    }
  });

  it('one thanks twice, and it counts once', async () => {
    const { slug, paths: [path = ''] } = await busySpace(1);
    await place.anna.post(`${path}/posts`, { body: 'Free manure' });
    const { id } = await place.db.selectFrom('post').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
    await Promise.all([1, 2, 3].map(() => place.bram.post(`/spaces/${slug}/posts/${id}/thanks`)));
    expect(await place.db.selectFrom('activity').select('id').where('kind', '=', 'thanked').where('post_id', '=', id).execute()).toHaveLength(1);
    expect((await place.db.selectFrom('post').select('thanks').where('id', '=', id).executeTakeFirstOrThrow()).thanks).toBe(1);
  });

  it('one changes a post in several windows, and nothing that was taken is lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { slug, paths: [path = ''] } = await busySpace(1);
      await place.anna.post(`${path}/posts`, { body: 'First' });
      const { id } = await place.db.selectFrom('post').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
      const bodies = ['Second', 'Third', 'Fourth'];
      const answers = await statuses(bodies.map((body) => place.anna.post(`/spaces/${slug}/posts/${id}?_method=PUT`, { body })));
      const taken = bodies.filter((_, at) => answers[at] === 303);
      const now = await place.db.selectFrom('post').select(['body', 'version']).where('id', '=', id).executeTakeFirstOrThrow();
      const before = await place.db.selectFrom('post_revision').select('body').where('post_id', '=', id).execute();
      expect(new Set([now.body, ...before.map(({ body }) => body)])).toEqual(new Set(['First', ...taken]));
      expect(now.version).toBe(1 + taken.length);
      expect(answers.filter((status) => status >= 500)).toEqual([]);
    }
  });

  it('one joins twice, and is in once', async () => {
    const { slug, id } = await place.makeSpace();
    expect(await statuses([1, 2, 3].map(() => place.fatima.post(`/spaces/${slug}/membership`)))).toEqual([303, 303, 303]);
    expect(await place.db.selectFrom('activity').select('id').where('space_id', '=', id).where('kind', '=', 'joined').where('actor', '=', place.fatima.id ?? 0).execute()).toHaveLength(1);
  });

  it('some leave while others write and read, and nobody is in the way of anybody', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { slug, paths } = await busySpace(60);
      const leaving = everyone().slice(1).map((who) => who.post(`/spaces/${slug}/membership?_method=DELETE`));
      const writing = paths.slice(0, 4).map((path) => place.anna.post(`${path}/posts`, { body: 'Stay' }));
      const answers = await statuses([...leaving, ...writing]);
      expect(answers.filter((status) => status >= 500)).toEqual([]);
    }
  });
});
