import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

describe('the language of a page', () => {
  const languageOf = async (headers: Record<string, string>) => /<html lang="(\w+)"/.exec(await (await place.carla.get('/help', headers)).text())?.[1];

  it.each([
    ['nl', 'nl'],
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['en;q=0.5, nl;q=0.7', 'nl'],
    ['de, fr;q=0.9, nl;q=0.1', 'nl'],
    ['NL', 'nl'],
    ['nl;q=0, en', 'en'],
    ['de', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [';;q=,,de;q=x', 'en'],
  ])('a browser that asks for "%s" gets %s', async (accepted, expected) => {
    expect(await languageOf({ 'accept-language': accepted })).toBe(expected);
  });

  it('is the one that was chosen, whatever the browser asks for', async () => {
    const answer = await place.carla.post('/language', { language: 'nl', back: '/help' });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await languageOf({ cookie, 'accept-language': 'en' })).toBe('nl');
    expect(await languageOf({ cookie: 'language=xx', 'accept-language': 'nl' })).toBe('nl');
  });

  it('is that of who is signed in, before any cookie', async () => {
    const page = await (await place.bram.get('/help', { 'accept-language': 'nl', cookie: `${place.bram.headers['cookie']}; language=nl` })).text();
    expect(page).toContain('<html lang="en"');
  });

  it('is that of the organisation where nobody says', async () => {
    await place.db.updateTable('space').set({ language: 'nl' }).where('id', '=', 1).execute();
    expect(await languageOf({})).toBe('nl');
    expect(await languageOf({ 'accept-language': 'fr' })).toBe('nl');
    await place.db.updateTable('space').set({ language: 'en' }).where('id', '=', 1).execute();
  });

  it('stays as it is where there is no such language', async () => {
    const answer = await place.carla.post('/language', { language: 'xx', back: '/help' });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
