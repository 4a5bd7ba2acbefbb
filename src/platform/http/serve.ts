import { randomUUID } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { sharing } from '../../database/sharing.ts';
import { type Reach, visibleSpace } from '../access/space.ts';
import { crossThreshold } from '../access/viewer.ts';
import type { House } from '../house.ts';
import { preferredLanguage, isLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/voice.ts';
import { takeRemark } from './answer.ts';
import { chosenLanguage } from './cookies.ts';
import { NotFound, SignInFirst } from './failures.ts';
import { perHouse } from './kept.ts';
import { protectPages, refuseForeignForms } from './headers.ts';
import type { Route, Visit } from './route.ts';

const largestBodyBytes = 3_000_000;

/** What a person sees when something goes wrong. `visit` is null where even that could not be told. */
export type Apologise = (failure: unknown, c: Context, visit: Visit | null) => Response | Promise<Response>;

/** The one place where a request meets its route: who is it, may they, and what if it fails. */
export function serve(house: House, routes: readonly Route[], apologise: Apologise): Hono {
  const app = new Hono();
  const visits = new WeakMap<Context, Visit>();
  // Where even the visitor cannot be told, the database is away: the apology then goes without them.
  const fail = async (failure: unknown, c: Context) => apologise(failure, c, visits.get(c) ?? (await welcome(house, c).catch(() => null)));

  app.use(protectPages(house.config));
  app.use(compressWhereAsked());
  app.use(bodyLimit({ maxSize: largestBodyBytes }));
  app.use(refuseForeignForms(house.config));
  app.onError(fail);
  app.notFound((c) => fail(new NotFound(), c));

  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      const visit = await welcome(house, c);
      visits.set(c, visit);
      // No text of ours has it, and PostgreSQL cannot be asked about it.
      if (c.req.url.includes('%00')) throw new NotFound();
      return notStandingYet(visit, route) ?? (await admit(visit, route));
    });
  }
  return app;
}

/** Only a client that can unpack has its answer packed; the others do not wait for the question. */
function compressWhereAsked(): MiddlewareHandler {
  const packed = compress({ threshold: 1400 });
  return (c, next) => (c.req.header('accept-encoding') === undefined ? next() : packed(c, next));
}

async function welcome(house: House, c: Context): Promise<Visit> {
  const now = house.clock.now();
  const token = house.signIn.tokenOf(c);
  const { viewer, organisation } = await (token === null ? strangers(house).threshold(house) : crossThreshold(house.db, token, now));
  const chosen = viewer?.language ?? chosenLanguage(c);
  const language = isLanguage(chosen) ? chosen : preferredLanguage(c.req.header('accept-language'), organisation.language);
  const url = new URL(c.req.url);
  const requestId = randomUUID();
  c.header('X-Request-Id', requestId);
  return {
    c,
    house,
    assets: house.assets,
    isDemo: house.isDemo,
    takeRemark: () => takeRemark(c),
    organisation,
    viewer,
    voice: speak(language, viewer?.zone ?? organisation.zone, now),
    path: url.pathname + url.search,
    requestId,
  };
}

interface Front {
  readonly house: House;
  readonly slug: string;
  readonly reach: Reach;
}

/** Strangers all see the same: in an hour in which very many come, they share what is read for them. */
const strangers = perHouse(() => ({
  threshold: sharing(() => 'all', (house: House) => crossThreshold(house.db, null, house.clock.now())),
  space: sharing(({ slug, reach }: Front) => `${reach} ${slug}`, ({ house, slug, reach }: Front) => visibleSpace(house.db, null, slug, reach)),
}));

/** Until somebody has set it up, every page leads to that one. */
function notStandingYet(visit: Visit, route: Route): Response | null {
  if (visit.organisation.stands || route.isOpenBeforeSetup) return null;
  return visit.c.redirect('/setup', 303);
}

async function admit(visit: Visit, route: Route): Promise<Response> {
  const { viewer } = visit;
  switch (route.who) {
    case 'everyone':
      return route.handle(visit);
    case 'signed-in':
      if (!viewer) throw new SignInFirst();
      return route.handle({ ...visit, viewer });
    case 'administrator':
      if (!viewer?.isAdministrator) throw new NotFound();
      return route.handle({ ...visit, viewer });
    case 'director':
      if (!viewer?.isDirector) throw new NotFound();
      return route.handle({ ...visit, viewer });
    case 'space':
      return intoSpace(visit, route);
  }
}

async function intoSpace(visit: Visit, route: Extract<Route, { who: 'space' }>): Promise<Response> {
  const { viewer, house, c } = visit;
  const front = { house, slug: c.req.param('slug') ?? '', reach: route.reach };
  const space = await (viewer ? visibleSpace(house.db, viewer, front.slug, front.reach) : strangers(house).space(front));
  if (space.kind === 'petition' && !isRoomOfPetition(route.path)) throw new NotFound();
  if (route.reach === 'front' || route.reach === 'charter' || route.reach === 'reader') return route.handle({ ...visit, space });
  if (!viewer) throw new SignInFirst();
  return route.handle({ ...visit, space, viewer });
}

/** A petition has rooms of its own, and of those of every space the ones that are about its people: nobody talks in it, and no week of it is looked at. */
const isRoomOfPetition = (path: string) => !path.startsWith('/spaces/') || /^\/spaces\/:slug(?:$|\/(?:hosts|people|settings|membership|requests|invitations|exclusions)(?:$|\/))/.test(path);
