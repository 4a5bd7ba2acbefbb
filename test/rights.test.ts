import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../src/app.tsx';
import { NotFound, SignInFirst } from '../src/platform/http/failures.ts';
import type { Route } from '../src/platform/http/route.ts';
import { serve } from '../src/platform/http/serve.ts';
import { type Browser, village, type Village } from './support/village.ts';

/** Who may come through a route, by what it declares. */
const roles = ['stranger', 'guest', 'member', 'host', 'director', 'administrator'] as const;
type Role = (typeof roles)[number];

/** In a space that is hidden: the hardest case. Fatima directs and is in no space; Dirk keeps house. */
function mayUse(route: Route, role: Role): boolean {
  switch (route.who) {
    case 'everyone':
      return true;
    case 'signed-in':
      return role !== 'stranger';
    case 'director':
      return role === 'director';
    case 'administrator':
      return role === 'administrator';
    case 'space': {
      const reach = { front: ['guest', 'member', 'host', 'administrator'], charter: ['guest', 'member', 'host', 'director', 'administrator'], founder: ['member', 'host', 'director', 'administrator'], reader: ['guest', 'member', 'host', 'administrator'], guest: ['guest', 'member', 'host', 'administrator'], member: ['member', 'host', 'administrator'], host: ['host', 'administrator'] } as const;
      return reach[route.reach].some((each) => each === role);
    }
  }
}

let place: Village;
let browsers: Record<Role, Browser>;
let address: (path: string) => string;
let doors: Hono;

beforeAll(async () => {
  place = await village();
  const space = await place.makeSpace({ visibility: 'hidden' });
  const answer = await place.anna.post(`/spaces/${space.slug}/conversations`, { title: 'A warm heap', body: 'It steams.' });
  const conversation = /conversations\/(\d+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  const post = await place.db.selectFrom('post').select('id').executeTakeFirstOrThrow();
  const person = await place.db.selectFrom('person').select('handle').where('id', '=', place.bram.id ?? 0).executeTakeFirstOrThrow();
  const values: Record<string, string> = {
    slug: space.slug, week: '2026-05-18', conversation, post: String(post.id), handle: person.handle,
    code: 'none', typed: 'none', office: 'director', threshold: 'foundersHolds', language: 'nl', pattern: 'afterglow', letter: '00000000-0000-4000-8000-000000000000',
    ...Object.fromEntries(['person', 'invitation', 'report', 'example', 'prospect', 'seed', 'review', 'revival', 'request', 'swap', 'absence', 'entry', 'list', 'participant', 'words', 'play', 'carrier', 'signature', 'look', 'news', 'sheet', 'question'].map((row) => [row, '999999'])),
  };
  address = (path) => path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? `missing-${name}`);
  doors = doorsAlone();
  browsers = { stranger: place.carla, guest: place.els, member: place.bram, host: place.anna, director: place.fatima, administrator: place.dirk };
});
afterAll(() => place.close());

/** The same doors with nothing behind them: what comes back tells only whether one was let in. */
function doorsAlone(): Hono {
  const handle = () => new Response('let in');
  return serve(place.house, routes.map((route): Route => ({ ...route, handle })), (failure, c) =>
    failure instanceof NotFound || failure instanceof SignInFirst ? c.text('stays out', 404) : c.text('broken', 500),
  );
}

const cases = routes.flatMap((route) => roles.map((role) => ({ route, role, name: `${route.method} ${route.path}` })));

describe('every route, for every role', () => {
  it('declares who may use it', () => {
    expect(routes.length).toBeGreaterThan(40);
    for (const route of routes) expect(['everyone', 'signed-in', 'director', 'administrator', 'space']).toContain(route.who);
  });

  it.each(cases)('$name: its door knows a $role', async ({ route, role }) => {
    const browser = browsers[role];
    const headers = { ...browser.headers, origin: 'http://localhost:3000' };
    const answer = await doors.fetch(new Request(`http://localhost:3000${address(route.path)}`, { method: route.method, headers }));
    expect(await answer.text()).toBe(mayUse(route, role) ? 'let in' : 'stays out');
  });

  it.each(cases.filter(({ route, role }) => !mayUse(route, role)))('$name is not there for a $role', async ({ route, role }) => {
    const path = address(route.path);
    const answer = await (route.method === 'GET' ? browsers[role].get(path) : browsers[role].post(route.method === 'POST' ? path : `${path}?_method=${route.method}`));
    const signInFirst = answer.status === 303 && (answer.headers.get('location') ?? '').startsWith('/sign-in?next=');
    expect(signInFirst || answer.status === 404).toBe(true);
  });
});
