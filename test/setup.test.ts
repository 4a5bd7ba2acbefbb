import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setupWord } from '../src/features/administration/setup.ts';
import { complaintsOf, fieldsOf } from './support/forms.ts';
import { testHouse, type TestHouse } from './support/house.ts';

let folder: string;
let house: TestHouse;
let word: string;

/** A house that has just been started for the first time. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-setup-'));
  house = await testHouse({ settings: { DATA_DIR: folder } });
  word = await setupWord(folder);
});
afterEach(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const origin = 'http://localhost:3000';
const get = (path: string, cookie = '') => house.fetch(new Request(origin + path, { headers: { cookie } }));
const answers = { organisation: 'Grond & Stroom', language: 'nl', name: 'Dirk Jansma', email: 'Dirk@example.org' };
const setUp = (fields: Record<string, string> = {}) =>
  house.fetch(new Request(`${origin}/setup`, { method: 'POST', body: new URLSearchParams({ ...answers, word, ...fields }), headers: { origin } }));
const stands = async () => (await house.db.selectFrom('space').select('state').where('id', '=', 1).executeTakeFirstOrThrow()).state === 'open';
const people = () => house.db.selectFrom('person').select(['name', 'offices']).orderBy('id').execute();

describe('before the organisation stands', () => {
  it('every page leads to that of setting up, and nothing else is done', async () => {
    for (const path of ['/', '/spaces', '/sign-in', '/help', '/me', '/admin', '/people/dirk', '/search']) {
      expect((await get(path)).headers.get('location')).toBe('/setup');
    }
    const signIn = await house.fetch(new Request(`${origin}/sign-in`, { method: 'POST', body: 'email=a@example.org', headers: { origin, 'content-type': 'application/x-www-form-urlencoded' } }));
    expect(signIn.headers.get('location')).toBe('/setup');
    expect(house.shown).toEqual([]);
    expect((await get('/nowhere')).status).toBe(404);
  });

  it('the page can be read in either language, and shows no word', async () => {
    const page = await (await get('/setup')).text();
    expect(page).toContain('Four questions, then it stands');
    expect(page).not.toContain(word);
    const chosen = await house.fetch(new Request(`${origin}/language`, { method: 'POST', body: new URLSearchParams({ language: 'nl', back: '/setup' }), headers: { origin } }));
    expect(chosen.headers.get('location')).toBe('/setup');
    expect(await (await get('/setup', chosen.headers.getSetCookie()[0])).text()).toContain('<html lang="nl"');
  });

  it('the word is the same at each start until it is used, and only its owner may read it', async () => {
    expect(await setupWord(folder)).toBe(word);
    expect(word).toMatch(/^[a-z]+-[a-z]+-\d{6}$/);
    expect((await stat(join(folder, 'setup-word'))).mode & 0o777).toBe(0o600);
  });
});

describe('setting up', () => {
  it('makes the founder administrator and director, signed in, in the language they chose', async () => {
    const answer = await setUp();
    expect(answer.headers.get('location')).toBe('/');
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('draagvlak.session'))?.split(';')[0] ?? '';
    expect(await (await get('/me', cookie)).text()).toContain('dirk@example.org');
    expect((await get('/admin', cookie)).status).toBe(200);
    const page = await (await get('/')).text();
    expect(page).toContain('Grond &amp; Stroom');
    expect(page).toContain('<html lang="nl"');
    expect(await people()).toEqual([{ name: 'Dirk Jansma', offices: ['administrator', 'director'] }]);
    expect((await house.db.selectFrom('audit').select('action').execute()).map(({ action }) => action)).toEqual(['organisation.founded']);
  });

  it('takes the word as people type it', async () => {
    expect((await setUp({ word: `  ${word.toUpperCase()} ` })).status).toBe(303);
  });

  it.each([['wrong', 'reed-lock-000000x'], ['of the same length', ''], ['only its beginning', '']])('does nothing with a word that is %s', async (kind, given) => {
    const wrong = kind === 'wrong' ? given : kind === 'only its beginning' ? word.slice(0, -1) : word.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const answer = await setUp({ word: wrong });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(complaintsOf(page)['word']).toContain('This is not the word');
    expect(fieldsOf(page)).toMatchObject({ ...answers, word: wrong });
    expect(await stands()).toBe(false);
    expect(await people()).toEqual([]);
    expect(await setupWord(folder)).toBe(word);
  });

  it('says of each field what is wrong, and keeps the rest', async () => {
    const answer = await setUp({ organisation: ' ', email: 'dirk at home', language: 'xx' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(Object.keys(complaintsOf(page)).toSorted((one, other) => one.localeCompare(other))).toEqual(['email', 'language', 'organisation']);
    expect(fieldsOf(page)).toMatchObject({ word, name: 'Dirk Jansma', email: 'dirk at home' });
  });

  it('may be tried twenty times in ten minutes, and then not even with the right word', async () => {
    for (let attempt = 0; attempt < 20; attempt += 1) expect((await setUp({ word: `oak-gate-${attempt}` })).status).toBe(422);
    const answer = await setUp();
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain('tried too often');
    expect(await stands()).toBe(false);
  });
});

describe('once it stands', () => {
  it('there is no such page any more, and the word is forgotten', async () => {
    await setUp();
    expect((await get('/setup')).status).toBe(404);
    expect((await setUp({ name: 'Eve', email: 'eve@example.org' })).status).toBe(404);
    expect(await people()).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('two who set it up at the same moment', () => {
  // Both find a connection that is open already, so that neither comes much later.
  beforeEach(async () => {
    await Promise.all(Array.from({ length: 6 }, () => get('/setup')));
  });

  it('found it once: the other is told so, and leaves nothing behind', async () => {
    const both = await Promise.all([setUp(), setUp({ name: 'Eve Adams', email: 'eve@example.org', organisation: 'Eve & Co' })]);
    expect(both.filter(({ status }) => status === 303)).toHaveLength(1);
    const [founder, ...others] = await people();
    expect(others).toEqual([]);
    const { name } = await house.db.selectFrom('space').select('name').where('id', '=', 1).executeTakeFirstOrThrow();
    expect(name).toBe(founder?.name === 'Eve Adams' ? 'Eve & Co' : 'Grond & Stroom');
    const late = both.find(({ status }) => status !== 303);
    // How far the other one has come decides whether the page is gone already.
    expect([404, 409]).toContain(late?.status);
  });

  it('are one person who pressed the button twice, and nothing breaks', async () => {
    const both = await Promise.all([setUp(), setUp()]);
    expect(both.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
  });
});
