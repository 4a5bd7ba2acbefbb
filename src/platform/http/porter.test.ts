import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';
import { porterFor } from './porter.ts';

const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

interface Wish {
  readonly make?: (path: string, language: string | undefined) => Promise<Response>;
  readonly serve?: RequestListener;
}

async function door({ make = async (path) => new Response(`<p>${path}</p>`, { headers: { 'content-type': 'text/html' } }), serve = (_, response) => void response.end('served') }: Wish) {
  const kept = new KeptAnswers(['/petitions/:slug'], make);
  const server = createServer(porterFor({ kept, streams: { answer: () => false }, serve }));
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  const origin = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  return { origin, get: (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers }) };
}

describe('a page that is kept', () => {
  it('is made once for many who ask at once, and is tagged by what it says', async () => {
    let made = 0;
    const { get } = await door({ make: async () => new Response(`made ${(made += 1)}`) });
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/petitions/banks')));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(new Set(['made 1']));
    const etag = answers[0]?.headers.get('etag') ?? '';
    expect((await get('/petitions/banks', { 'if-none-match': etag })).status).toBe(304);
    expect(answers[0]?.headers.get('cache-control')).toBe('public, max-age=1');
  });

  it('is made anew for another language, and never handed to who brings a cookie', async () => {
    const { get } = await door({ make: async (_, language) => new Response(language ?? 'none') });
    expect(await (await get('/petitions/banks', { 'accept-language': 'nl' })).text()).toBe('nl');
    expect(await (await get('/petitions/banks', { 'accept-language': 'en' })).text()).toBe('en');
    expect(await (await get('/petitions/banks', { cookie: 'a=b' })).text()).toBe('served');
    expect(await (await get('/petitions/banks/plan')).text()).toBe('served');
    expect(await (await fetch((await door({})).origin + '/petitions/banks', { method: 'POST' })).text()).toBe('served');
  });

  it('repeats whose link led here, and nothing else of an address', async () => {
    const { get } = await door({ make: async (path) => new Response(`<input value="${new URL(path, 'http://x').searchParams.get('by')}">`) });
    expect(await (await get('/petitions/banks')).text()).toBe('<input value="">');
    expect(await (await get('/petitions/banks?by=s1xabc123&fbclid=zzz')).text()).toBe('<input value="s1xabc123">');
    expect(await (await get('/petitions/banks?by=%22%3E%3Cscript%3E')).text()).toBe('<input value="">');
    expect(await (await get('/petitions/banks', { 'accept-encoding': 'identity' })).text()).toBe('<input value="">');
  });

  it('is not kept where nothing was found, and fails for those alone who asked', async () => {
    let made = 0;
    const { get } = await door({
      make: async () => {
        made += 1;
        if (made === 1) throw new Error('away');
        return new Response('gone', { status: 404 });
      },
    });
    expect([(await get('/petitions/banks')).status, (await get('/petitions/banks')).status, (await get('/petitions/banks')).status]).toEqual([500, 404, 404]);
    expect(made).toBe(3);
  });
});

describe('more than can be served', () => {
  it('is told so at once, truly and with a time, while those inside are served', async () => {
    const inside: (() => void)[] = [];
    const { get, origin } = await door({ serve: (_, response) => void inside.push(() => response.end('served')) });
    const waiting = Array.from({ length: 600 }, () => get('/slow'));
    while (inside.length < 600) await new Promise((resolve) => setImmediate(resolve));
    const late = await fetch(`${origin}/petitions/banks/signatures`, { method: 'POST', body: 'x'.repeat(5000), headers: { 'accept-language': 'nl' } });
    expect(late.status).toBe(503);
    expect(late.headers.get('retry-after')).toBe('10');
    expect(await late.text()).toContain('Wat je stuurde is niet ontvangen');
    for (const finish of inside.splice(0)) finish();
    expect(new Set(await Promise.all(waiting.map(async (answer) => (await answer).status)))).toEqual(new Set([200]));
    const again = get('/slow');
    while (inside.length === 0) await new Promise((resolve) => setImmediate(resolve));
    inside[0]?.();
    expect((await again).status).toBe(200);
  });
});
