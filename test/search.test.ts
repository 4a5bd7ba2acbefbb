import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { village, type Village } from './support/village.ts';

let place: Village;

beforeAll(async () => {
  place = await village();
  const english = await place.makeSpace();
  const dutch = await place.makeSpace({ name: 'Moestuin', language: 'nl' });
  const hidden = await place.makeSpace({ name: 'Hosts only', visibility: 'hidden' });
  const write = (slug: string, title: string, body: string) => place.anna.post(`/spaces/${slug}/conversations`, { title, body });
  await write(english.slug, 'Cold heaps', 'The gardeners were composting café waste with naïve enthusiasm. It is 100 % organic; see O’Brien & sons.');
  await write(dutch.slug, 'Wormenbak', 'De kinderen verzamelden wormen voor de één na laatste bak.');
  await write(hidden.slug, 'A secret heap', 'Nobody may know about the zanzibar composting.');
});
afterAll(() => place.close());

const find = (words: string) => place.carla.read(`/search?q=${encodeURIComponent(words)}`);

describe('searching', () => {
  it.each([
    ['another form of the word', 'gardener compost', 'Cold heaps'],
    ['accents left out', 'cafe naive', 'Cold heaps'],
    ['accents put in', 'gárdener', 'Cold heaps'],
    ['the beginning of the last word', 'composting enthus', 'Cold heaps'],
    ['a phrase', '"were composting"', 'Cold heaps'],
    ['Dutch forms of a word', 'bakken worm', 'Wormenbak'],
    ['Dutch accents', 'een na laatste', 'Wormenbak'],
    ['a title', 'wormenbak', 'Wormenbak'],
  ])('finds %s', async (_, words, title) => {
    expect(await find(words)).toContain(title);
  });

  it.each(['gardener -compost', '"waste café"', 'rhododendron', 'ardener'])('does not find with %s', async (words) => {
    expect(await find(words)).toContain('Nothing found');
  });

  it.each(["'", '"', '\\', ':*', '!', '&', '|', '()', '<->', '%', '_', '-', 'a:* & b', '(((', 'x'.repeat(5000), '😀', "'; drop table post; --", 'foo-bar-', '"unclosed'])(
    'takes %s for what it is',
    async (words) => {
      expect(await place.carla.status(`/search?q=${encodeURIComponent(words)}`)).toBe(200);
    },
  );

  it('shows nobody what they may not read', async () => {
    expect(await find('zanzibar')).toContain('Nothing found');
    expect(await place.bram.read('/search?q=zanzibar')).toContain('A secret heap');
    expect(await (await place.as(place.fatima.id ?? 0)).read('/search?q=zanzibar')).toContain('Nothing found');
  });

  it('marks what was found and escapes the rest', async () => {
    const page = await find('organic');
    expect(page).toContain('<mark>organic</mark>');
    expect(page).toContain('O’Brien &amp; sons');
  });

  it('does not find what was deleted or hidden', async () => {
    const { slug } = await place.makeSpace({ name: 'Gone things' });
    const answer = await place.bram.post(`/spaces/${slug}/conversations`, { title: 'Unfindable', body: 'The word quixotic stands here.' });
    expect(await find('quixotic')).toContain('Unfindable');
    const { id } = await place.db.selectFrom('post').select('id').where('body', 'like', '%quixotic%').executeTakeFirstOrThrow();
    await place.anna.post(`/spaces/${slug}/posts/${id}/hiding`, { reason: 'No' });
    expect(await find('quixotic')).toContain('Nothing found');
    await place.anna.post(`/spaces/${slug}/posts/${id}/hiding?_method=DELETE`);
    await place.bram.post(`/spaces/${slug}/posts/${id}?_method=DELETE`);
    expect(await find('quixotic')).toContain('Nothing found');
    expect(answer.status).toBe(303);
  });
});
