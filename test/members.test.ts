import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from '../src/platform/mail/letter.ts';
import { mainOf, village, type Village } from './support/village.ts';

let place: Village;
beforeAll(async () => {
  place = await village();
});
afterAll(() => place.close());

const codeIn = (letter: Letter | undefined) => /^\d{6}$/m.exec(letter?.text ?? '')?.[0] ?? '';
const cookieOf = (answer: Response) => answer.headers.getSetCookie().find((each) => each.startsWith('draagvlak.session'))?.split(';')[0] ?? '';

async function askForCode(address: string): Promise<string> {
  await place.carla.post('/sign-in', { email: address });
  return codeIn(place.shown.at(-1));
}

describe('signing in', () => {
  it('takes a code from a letter, once', async () => {
    const code = await askForCode('anna@example.org');
    const answer = await place.carla.post('/sign-in/code', { address: 'anna@example.org', code, next: '/spaces' });
    expect(answer.headers.get('location')).toBe('/spaces');
    const cookie = cookieOf(answer);
    expect(mainOf(await (await place.carla.get('/me', { cookie })).text())).toContain('anna@example.org');
    expect((await place.carla.post('/sign-in/code', { address: 'anna@example.org', code })).status).toBe(422);
  });

  it('says the same to those it knows and those it does not', async () => {
    const known = await place.carla.post('/sign-in', { email: 'bram@example.org' });
    const unknown = await place.carla.post('/sign-in', { email: 'nobody@example.org' });
    expect([unknown.status, unknown.headers.get('location')]).toEqual([known.status, known.headers.get('location')]);
    expect(place.shown.slice(-2).map(({ address }) => address)).toEqual(['bram@example.org', 'nobody@example.org']);
  });

  it('welcomes somebody new, and asks for their name', async () => {
    const code = await askForCode('yara.haddad@example.org');
    const answer = await place.carla.post('/sign-in/code', { address: 'yara.haddad@example.org', code, next: '/spaces' });
    expect(answer.headers.get('location')).toBe('/me?next=%2Fspaces');
    const page = await (await place.carla.get('/me?next=%2Fspaces', { cookie: cookieOf(answer) })).text();
    expect(page).toContain('value="Yara Haddad"');
  });

  it('does not open for a wrong code, keeps what was typed, and ends after five tries', async () => {
    const code = await askForCode('els@example.org');
    const wrong = code === '000000' ? '000001' : '000000';
    const answer = await place.carla.post('/sign-in/code', { address: 'els@example.org', code: wrong });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`value="${wrong}"`);
    for (let attempt = 0; attempt < 5; attempt += 1) await place.carla.post('/sign-in/code', { address: 'els@example.org', code: wrong });
    expect((await place.carla.post('/sign-in/code', { address: 'els@example.org', code })).status).toBe(422);
  });

  it('does nothing on a GET of the link: only the button signs in', async () => {
    const code = await askForCode('fatima@example.org');
    const link = `/sign-in/code?address=fatima%40example.org&code=${code}&next=%2F`;
    const page = await place.carla.get(link);
    expect(cookieOf(page)).toBe('');
    expect(await page.text()).toContain('Is it you?');
    expect((await place.carla.post('/sign-in/code', { address: 'fatima@example.org', code })).status).toBe(303);
  });

  it('limits letters to one address', async () => {
    const statuses = [];
    for (let letter = 0; letter < 7; letter += 1) statuses.push((await place.carla.post('/sign-in', { email: 'flood@example.org' })).status);
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429]);
  });

  it('never leads to another site', async () => {
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const code = await askForCode('dirk@example.org');
      const answer = await place.carla.post('/sign-in/code', { address: 'dirk@example.org', code, next });
      expect(answer.headers.get('location')).toBe('/');
    }
  });

  it('ends one session, or all of them', async () => {
    const [phone, laptop] = [await place.as(place.fatima.id ?? 0), await place.as(place.fatima.id ?? 0)];
    await phone.post('/session?_method=DELETE');
    expect(await phone.status('/me')).toBe(303);
    expect(await laptop.status('/me')).toBe(200);
    await laptop.post('/sessions?_method=DELETE');
    expect(await laptop.status('/me')).toBe(303);
    expect(await place.fatima.status('/me')).toBe(303);
  });

  it('does not believe a cookie that was tampered with', async () => {
    const cookie = place.bram.headers['cookie'] ?? '';
    expect((await place.carla.get('/me', { cookie: cookie.replace(/.{4}$/, 'AAAA') })).status).toBe(303);
  });
});

describe('a person', () => {
  it('changes name and language, and reads the house in it', async () => {
    const bram = place.bram;
    expect((await bram.post('/me?_method=PUT', { name: '', language: 'nl' })).status).toBe(422);
    await bram.post('/me?_method=PUT', { name: 'Bram de Vries', language: 'nl' });
    const page = await (await bram.get('/me')).text();
    expect(page).toContain('<html lang="nl"');
    expect(page).toContain('Bram de Vries');
    await bram.post('/language', { language: 'en', back: '/me' });
    expect(await (await bram.get('/me')).text()).toContain('<html lang="en"');
  });

  it('is called by their new name, also where others called them before', async () => {
    const [anna, bram] = [await place.as(place.anna.id ?? 0), await place.as(place.bram.id ?? 0)];
    const { slug } = await place.makeSpace({ name: 'Renaming' });
    const answer = await anna.post(`/spaces/${slug}/conversations`, { title: 'Who knows?', body: 'Ask @bram-visser, or `@bram-visser` in code.' });
    const path = answer.headers.get('location') ?? '';
    expect(await anna.read(path)).toContain('@Bram ');
    await bram.post('/me?_method=PUT', { name: 'Bram "\\1" <b> & Co', language: 'en' });
    const page = await anna.read(path);
    expect(page).toContain('<a class="mention" href="/people/bram-visser">@Bram &quot;\\1&quot; &lt;b&gt; &amp; Co</a>');
    expect(page).toContain('<code>@bram-visser</code>');
    await bram.post('/me?_method=PUT', { name: 'Bram de Vries', language: 'en' });
    expect(await anna.read(path)).toContain('@Bram de Vries</a>');
  });

  it('is erased with everything but what they wrote to others', async () => {
    const { slug, id: spaceId } = await place.makeSpace({ name: 'Erasing' });
    const yara = await place.as((await place.db.selectFrom('person').select('id').where('handle', '=', 'yara-haddad').executeTakeFirstOrThrow()).id);
    await yara.post(`/spaces/${slug}/membership`);
    const answer = await yara.post(`/spaces/${slug}/conversations`, { title: 'Before I go', body: 'Water in the morning.' });
    const path = answer.headers.get('location') ?? '';
    await place.db.insertInto('letter').values({ id: crypto.randomUUID(), kind: 'invitation', address: 'yara.haddad@example.org', subject: 'x', made_at: place.clock.now() }).execute();
    expect((await yara.post('/me?_method=DELETE')).status).toBe(422);
    await yara.post('/me?_method=DELETE', { sure: 'yes' });
    expect(await yara.status('/me')).toBe(303);
    const page = await place.carla.read(path);
    expect(page).toContain('Water in the morning.');
    expect(page).not.toContain('Yara');
    const facts = await place.db.selectFrom('activity').select('actor').where('space_id', '=', spaceId).where('kind', '=', 'started').execute();
    expect(facts.every(({ actor }) => actor < 0)).toBe(true);
    expect(await tracesOf('yara')).toEqual([]);
  });
});

/** Every place in the database in which these letters still stand. */
async function tracesOf(letters: string): Promise<string[]> {
  const tables = await place.db.introspection.getTables();
  const found: string[] = [];
  for (const { name, schema } of tables) {
    if (schema !== 'public') continue;
    const { rows } = await sql<{ hits: number }>`select count(*) as hits from ${sql.table(name)} t where lower(t::text) like ${`%${letters}%`}`.execute(place.db);
    if ((rows[0]?.hits ?? 0) > 0) found.push(name);
  }
  return found;
}

describe('a demonstration', () => {
  it('lets one be anyone only on this machine', async () => {
    const demo = await village({ isDemo: true });
    const anna = String(demo.anna.id);
    const local = { host: 'localhost:3000' };
    expect(mainOf(await (await demo.carla.get('/sign-in', local)).text())).toContain('Anna de Wit');
    expect(mainOf(await (await demo.carla.get('/sign-in', { host: 'thuis.example.org' })).text())).not.toContain('Anna de Wit');
    expect(mainOf(await (await demo.carla.get('/sign-in', { ...local, 'x-forwarded-for': '10.0.0.1' })).text())).not.toContain('Anna de Wit');
    const enter = (headers: Record<string, string>) =>
      demo.fetch(new Request('http://localhost:3000/demo/session', { method: 'POST', body: new URLSearchParams({ person: anna }), headers: { origin: 'http://localhost:3000', ...headers } }));
    expect((await enter({ host: 'thuis.example.org' })).status).toBe(404);
    expect((await enter({ ...local, via: 'proxy' })).status).toBe(404);
    expect(cookieOf(await enter(local))).not.toBe('');
    await demo.close();
  });

  it('is not there in a real house, nor with a public address', async () => {
    const publicHouse = await village({ isDemo: true, settings: { PUBLIC_URL: 'http://localhost:3000' } });
    for (const each of [place, publicHouse]) {
      const answer = await each.fetch(new Request('http://localhost:3000/demo/session', { method: 'POST', body: new URLSearchParams({ person: '1' }), headers: { origin: 'http://localhost:3000', host: 'localhost:3000' } }));
      expect(answer.status).toBe(404);
    }
    await publicHouse.close();
  });
});
