import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp, routes } from '../src/app.tsx';
import { openDatabase } from '../src/database/open.ts';
import { complaintsOf } from './support/forms.ts';
import { village, type Village } from './support/village.ts';

let place: Village;
let slug: string;
let conversation: string;
beforeAll(async () => {
  place = await village();
  ({ slug } = await place.makeSpace());
  conversation = (await place.anna.post(`/spaces/${slug}/conversations`, { title: 'A warm heap', body: 'It steams.' })).headers.get('location') ?? '';
});
afterAll(() => place.close());

const origin = 'http://localhost:3000';
const form = 'application/x-www-form-urlencoded';
const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';

describe('what every answer carries', () => {
  const answers = {
    'a page': () => place.carla.get('/'),
    'a page of a conversation': () => place.carla.get(conversation),
    'a page for somebody': () => place.anna.get('/me'),
    'what is not there': () => place.carla.get('/nowhere'),
    'a redirect': () => place.carla.get('/me'),
    'what was refused': () => place.dirk.post(`${conversation}/posts`, { body: 'Me?' }),
    'a form with a mistake': () => place.bram.post('/spaces', {}),
    'a form from elsewhere': () => place.fetch(new Request(`${origin}/sign-in`, { method: 'POST', body: 'email=a', headers: { 'content-type': form, origin: 'https://evil.example' } })),
    'a form that is too large': () => place.bram.post('/spaces', { purpose: 'x'.repeat(3_100_000) }),
    'names to mention': () => place.anna.get(`/spaces/${slug}/mentions?q=b`),
    'a draft that was kept': () => place.bram.post(`/spaces/${slug}/drafts/0?_method=PUT`, { body: 'Half a thou' }),
  };

  it.each(Object.entries(answers))('%s', async (_, ask) => {
    const answer = await ask();
    expect(policyOf(answer)).toContain("default-src 'none'");
    expect(Object.fromEntries(['x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'cache-control'].map((name) => [name, answer.headers.get(name)]))).toEqual({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'private, no-cache',
    });
    expect(answer.headers.get('vary')).toContain('Cookie');
    expect(answer.headers.has('strict-transport-security')).toBe(false);
  });

  it('runs and frames nothing that is not ours', async () => {
    const policy = policyOf(await place.carla.get('/'));
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    for (const rule of ["script-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) expect(policy.split('; ')).toContain(rule);
  });

  it('no page needs a script or a style that stands in it', async () => {
    for (const path of ['/', '/sign-in', '/spaces', `/spaces/${slug}`, conversation, `/spaces/${slug}/vitality`, '/help', '/nowhere']) {
      const page = await (await place.carla.get(path)).text();
      expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    }
  });

  it('a stream of signals carries the same, and is not compressed or kept', async () => {
    const leaving = new AbortController();
    const request = new Request(`${origin}/spaces/${slug}/live`, { headers: { 'accept-encoding': 'gzip' }, signal: leaving.signal });
    const answer = await place.fetch(request);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(policyOf(answer)).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toContain('no-cache');
    await answer.body?.cancel();
    leaving.abort();
  });

  it('a file of ours may be kept for good, and is what it says it is', async () => {
    const page = await (await place.carla.get('/')).text();
    const addresses = [...page.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      const answer = await place.carla.get(address);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-type')).toMatch(/^(text\/css|text\/javascript|image\/svg\+xml)/);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect((await place.carla.get(address, { 'accept-encoding': 'gzip, br' })).headers.get('content-encoding')).toBe('br');
      expect((await place.carla.get(address, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
    }
    for (const path of ['/assets/', '/assets/nothing.js', '/assets/..%2f..%2fpackage.json', '/assets/app.css.br', '/assets/constructor']) expect(await place.carla.status(path)).toBe(404);
  });

  it('a page is packed for those who can unpack it', async () => {
    const packed = await place.carla.get(conversation, { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect((await place.carla.get(conversation)).headers.get('content-encoding')).toBeNull();
  });

  it('HEAD answers as GET, without the page', async () => {
    const answer = await place.fetch(new Request(origin + conversation, { method: 'HEAD' }));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });
});

describe('under an https address', () => {
  it('cookies go over TLS only, no script reads them, and no other site sends them', async () => {
    const secure = await village({ settings: { PUBLIC_URL: 'https://thuis.example.org/' } });
    const send = (path: string, fields: Record<string, string>, cookie = '') =>
      secure.fetch(new Request(`http://localhost:3000${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: 'https://thuis.example.org', cookie } }));
    const asked = await send('/sign-in', { email: 'lotte@example.org' });
    const letter = secure.shown[0]?.text ?? '';
    expect(letter).toContain('https://thuis.example.org/sign-in/code?');
    const entered = await send('/sign-in/code', { address: 'lotte@example.org', code: /^\d{6}$/m.exec(letter)?.[0] ?? '' });
    const session = entered.headers.getSetCookie().find((each) => each.startsWith('__Secure-draagvlak.session_token='))?.split(';')[0] ?? '';
    const saved = await send('/me?_method=PUT', { name: 'Lotte Bakker', language: 'nl' }, session);
    const spoke = await send('/language', { language: 'nl', back: '/' });
    const left = await send('/session?_method=DELETE', {}, session);
    const cookies = [asked, entered, saved, spoke, left].flatMap((answer) => answer.headers.getSetCookie());
    expect(cookies.length).toBeGreaterThan(4);
    for (const cookie of cookies) expect(cookie).toMatch(/(?=.*; HttpOnly)(?=.*; SameSite=Lax)(?=.*; Secure)(?=.*; Path=\/)/i);
    expect(asked.headers.get('strict-transport-security')).toMatch(/^max-age=\d{7,}/);
    expect((await secure.fetch(new Request('http://localhost:3000/me', { headers: { cookie: session } }))).status).toBe(303);
    await secure.close();
  });
});

describe('a form from another site', () => {
  const foreign: Readonly<Record<string, Record<string, string>>> = {
    'another origin': { origin: 'https://evil.example' },
    'another port': { origin: 'http://localhost:3001' },
    'another scheme': { origin: 'https://localhost:3000' },
    'a name that begins as ours': { origin: 'http://localhost:3000.evil.example' },
    'no origin to be told': { origin: 'null' },
    'nothing at all': {},
    'a browser that says cross-site': { 'sec-fetch-site': 'cross-site' },
    'a sister site': { 'sec-fetch-site': 'same-site', origin: 'https://zus.example.org' },
    'an address bar': { 'sec-fetch-site': 'none' },
  };
  const types = [form, 'multipart/form-data; boundary=x', 'text/plain', 'APPLICATION/X-WWW-FORM-URLENCODED', ''];

  it.each(Object.entries(foreign))('is refused, with nothing changed: %s', async (_, headers) => {
    for (const type of types) {
      const body = type.startsWith('multipart') ? '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nEvil\r\n--x--' : 'name=Evil&purpose=x&visibility=open&language=en';
      const sent = new Request(`${origin}/spaces`, { method: 'POST', body: new Blob([body]), headers: { ...place.anna.headers, ...headers, ...(type !== '' && { 'content-type': type }) } });
      const answer = await place.fetch(sent);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('That came from another site');
    }
    expect(await place.carla.read('/spaces')).not.toContain('Evil');
  });

  const changes = routes.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/refusal'));

  it.each(changes)('is refused at $method $path', async ({ method, path }) => {
    const address = path.replace(':slug', slug).replace(/:\w+/g, '1');
    const query = method === 'POST' ? '' : `?_method=${method}`;
    const answer = await place.fetch(new Request(origin + address + query, { method: 'POST', body: '', headers: { ...place.anna.headers, 'content-type': form, origin: 'https://evil.example' } }));
    expect(answer.status).toBe(403);
  });

  it('is told from our own by either sign of the browser', async () => {
    const ours = [{ origin }, { 'sec-fetch-site': 'same-origin' }];
    for (const headers of ours) {
      const answer = await place.fetch(new Request(`${origin}/language`, { method: 'POST', body: 'language=en&back=%2Fhelp', headers: { 'content-type': form, ...headers } }));
      expect(answer.headers.get('location')).toBe('/help');
    }
  });

  it('does nothing by a link either: what changes something is never a GET', async () => {
    const { slug: own, id } = await place.makeSpace();
    for (const path of [`/spaces/${own}/membership?_method=DELETE`, `/spaces/${own}/membership`, `/session?_method=DELETE`, '/me?_method=DELETE&sure=yes']) await place.bram.get(path);
    expect(await place.bram.status('/me')).toBe(200);
    expect(await place.db.selectFrom('membership').select('role').where('space_id', '=', id).where('person_id', '=', place.bram.id).execute()).toHaveLength(1);
  });
});

describe('a form that cannot be read', () => {
  it.each([
    ['with its length said before', { 'content-length': '3100000' }],
    ['with its length unknown', {}],
  ])('is answered with a page where it is larger than three megabytes, %s', async (_, headers: Record<string, string>) => {
    const body = `title=Large&body=${'x'.repeat(3_099_984)}`;
    const answer = await place.fetch(new Request(`${origin}/spaces/${slug}/conversations`, { method: 'POST', body, headers: { ...place.bram.headers, 'content-type': form, origin, ...headers } }));
    expect(answer.status).toBe(413);
    const page = await answer.text();
    expect(page).toContain('larger than three megabytes');
    expect(page).toContain('Nothing was saved');
    expect(await place.carla.read(`/spaces/${slug}`)).not.toContain('Large');
  });

  it('of just under three megabytes is read, and says what is too long', async () => {
    const answer = await place.bram.post(`/spaces/${slug}/conversations`, { title: 'Long', body: 'x'.repeat(2_900_000) });
    expect(answer.status).toBe(422);
    expect(complaintsOf(await answer.text())['body']).toContain('50000');
  });

  it.each([
    ['a part without a boundary', 'multipart/form-data', 'x'],
    ['a part that is cut', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nHalf'],
  ])('is our reader’s trouble, not ours: %s', async (_, type, body) => {
    const answer = await place.fetch(new Request(`${origin}/spaces/${slug}/conversations`, { method: 'POST', body, headers: { ...place.bram.headers, 'content-type': type, origin } }));
    expect(answer.status).toBe(400);
  });

  it('takes a form in parts as it takes the other kind, and leaves files alone', async () => {
    const fields = new FormData();
    fields.set('title', 'In parts');
    fields.set('body', 'As some browsers send it.');
    fields.set('picture', new File(['x'], 'x.png'));
    const answer = await place.fetch(new Request(`${origin}/spaces/${slug}/conversations`, { method: 'POST', body: fields, headers: { ...place.bram.headers, origin } }));
    expect(answer.status).toBe(303);
  });
});

describe('where somebody is sent', () => {
  const elsewhere = ['https://evil.example', '//evil.example', '/\\evil.example', '\\/evil.example', 'javascript:alert(1)', ' //evil.example', 'evil.example', '/\r\n/evil.example', 'http:evil.example', ''];
  const leadsAway = (location: string | null) => location === null || new URL(location, origin).origin !== origin;
  const ways: Readonly<Record<string, (next: string) => Promise<Response>>> = {
    'a link to sign in': (next) => place.anna.get(`/sign-in?${new URLSearchParams({ next })}`),
    'a choice of language': (next) => place.carla.post('/language', { language: 'en', back: next }),
    'a name that is saved': (next) => place.dirk.post('/me?_method=PUT', { name: 'Dirk Jansma', language: 'en', next }),
  };

  it.each(Object.entries(ways))('stays on this site: %s', async (_, go) => {
    for (const next of elsewhere) expect(leadsAway((await go(next)).headers.get('location'))).toBe(false);
    expect((await go(conversation)).headers.get('location')).toBe(conversation);
  });

  it.each(Object.entries(ways))('stays on this site, also with letters that browsers leave out: %s', async (_, go) => {
    for (const next of ['/\t/evil.example', '/\t\\evil.example']) expect(leadsAway((await go(next)).headers.get('location'))).toBe(false);
  });

  it('is a page, whatever the letters', async () => {
    expect((await place.anna.get('/sign-in?next=%2F%00')).status).toBeLessThan(500);
  });

  it('is where they were, however long its address, and the sign-in letter is sent', async () => {
    const answer = await place.carla.post('/sign-in', { email: 'lotte@example.org', next: `/search?q=${encodeURIComponent('земля'.repeat(30))}` });
    expect(answer.status).toBe(303);
  });
});

describe('when something breaks', () => {
  it('the page has a reference that stands in the log as well, and says nothing of what is inside', async () => {
    const broken = await village();
    const space = await broken.makeSpace();
    await broken.db.schema.dropTable('reading').cascade().execute();
    const lines: string[] = [];
    const app = buildApp({ ...broken.house, log: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }) });
    const answer = await app.request(`${origin}/spaces/${space.slug}`, { headers: { ...broken.anna.headers } });
    const page = await answer.text();
    const reference = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page)?.[0] ?? 'none';
    expect(answer.status).toBe(500);
    expect(policyOf(answer)).toContain("default-src 'none'");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ reference, path: `/spaces/${space.slug}`, err: { message: expect.stringContaining('reading') } });
    expect(page).not.toMatch(/relation|does not exist|\.tsx?:|node_modules/);
    await broken.close();
  });

  it('nothing is half done', async () => {
    const broken = await village();
    const space = await broken.makeSpace();
    await broken.db.schema.dropTable('mention').cascade().execute();
    const answer = await broken.anna.post(`/spaces/${space.slug}/conversations`, { title: 'Half', body: 'done' });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('What was saved before is safe.');
    for (const table of ['conversation', 'post', 'reading'] as const) expect(await broken.db.selectFrom(table).selectAll().execute()).toEqual([]);
    await broken.close();
  });

  it('a database that is away is answered in plain words', async () => {
    const away = openDatabase('postgres://nobody@localhost:1/nothing', () => {});
    const answer = await buildApp({ ...place.house, db: away.db }).request(origin);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('Nothing that was saved is lost.');
    expect(policyOf(answer)).toContain("default-src 'none'");
    await away.close();
  });
});
