import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let conversation: string;
const gone: Record<'deleted' | 'hidden', number> = { deleted: 0, hidden: 0 };

/** A conversation in which Bram has deleted a post, and Anna has hidden another one. */
beforeAll(async () => {
  place = await village();
  ({ slug } = await place.makeSpace());
  conversation = (await place.anna.post(`/spaces/${slug}/conversations`, { title: 'Heaps', body: 'How warm is yours?' })).headers.get('location') ?? '';
  for (const state of ['deleted', 'hidden'] as const) {
    await place.bram.post(`${conversation}/posts`, { body: `Unsayable ${state} words` });
    gone[state] = (await place.db.selectFrom('post').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()).id;
    await place.bram.post(`/spaces/${slug}/posts/${gone[state]}?_method=PUT`, { body: `Unsayable ${state} words, again` });
  }
  await place.bram.post(`/spaces/${slug}/posts/${gone.deleted}?_method=DELETE`);
  await place.anna.post(`/spaces/${slug}/posts/${gone.hidden}/hiding`, { reason: 'Not like this' });
  const joined = place.fatima;
  await joined.post(`/spaces/${slug}/membership`);
});
afterAll(() => place.close());

describe.each(['deleted', 'hidden'] as const)('what was %s', (state) => {
  const pages = () => [
    conversation, `/spaces/${slug}`, '/', '/spaces', '/search?q=unsayable', `/search?q=${state}+words`, `${conversation}?quote=${gone[state]}`, '/people/bram-visser', `/spaces/${slug}/posts/${gone[state]}`,
    `/spaces/${slug}/posts/${gone[state]}/history`, `/spaces/${slug}/posts/${gone[state]}/edit`,
  ];

  it('is out of sight for everyone but who may bring it back', async () => {
    for (const who of [place.carla, place.els, place.fatima]) {
      for (const path of pages()) expect(await (await who.get(path)).text()).not.toContain('Unsayable');
    }
  });

  it('is not to be read where one would report it', async () => {
    expect(await (await place.fatima.get(`/spaces/${slug}/posts/${gone[state]}/report`)).text()).not.toContain('Unsayable');
  });

  it('is not changed, thanked for or reported as if it were there', async () => {
    expect((await place.bram.post(`/spaces/${slug}/posts/${gone[state]}?_method=PUT`, { body: 'Changed' })).status).toBe(404);
    expect((await place.fatima.post(`/spaces/${slug}/posts/${gone[state]}/thanks`)).status).toBe(409);
  });
});

describe('what was deleted', () => {
  it('is not told by who administers or hosts either', async () => {
    for (const who of [place.anna, place.dirk]) expect(await (await who.get(conversation)).text()).not.toContain('Unsayable deleted');
  });

  it('is not brought back by anyone else', async () => {
    for (const who of [place.anna, place.fatima, place.dirk]) expect((await who.post(`/spaces/${slug}/posts/${gone.deleted}/restoration`)).status).toBe(404);
  });
});

describe('what was hidden', () => {
  it('is seen and shown again by hosts alone', async () => {
    expect(await place.anna.read(conversation)).toContain('Unsayable hidden');
    for (const who of [place.bram, place.fatima]) expect((await who.post(`/spaces/${slug}/posts/${gone.hidden}/hiding?_method=DELETE`)).status).toBe(404);
  });

  it('does not come back when its author deletes it or brings it back', async () => {
    await place.bram.post(`/spaces/${slug}/posts/${gone.hidden}?_method=DELETE`);
    await place.bram.post(`/spaces/${slug}/posts/${gone.hidden}/restoration`);
    expect(await (await place.carla.get(conversation)).text()).not.toContain('Unsayable hidden');
  });
});
