import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { buildApp, routes } from './app.tsx';
import { alone, openDatabase, type PoolWishes } from './database/open.ts';
import { openEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { setupWord } from './features/administration/setup.ts';
import { seedDemonstration } from './features/demonstration/public.ts';
import { openCounters } from './features/petitions/public.ts';
import { warmCharts } from './features/vitality/public.ts';
import { crossThreshold } from './platform/access/viewer.ts';
import { openLimits } from './platform/access/limits.ts';
import { openSignIn } from './platform/access/sign-in.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { House } from './platform/house.ts';
import { type Assets, openAssets } from './platform/http/assets.ts';
import { frontDoor } from './platform/http/front-door.ts';
import { KeptAnswers } from './platform/http/kept-answers.ts';
import { porterFor } from './platform/http/porter.ts';
import { migrateJobs, startJobs } from './platform/jobs/run.ts';
import { openLive } from './platform/live/live.ts';
import { openLog } from './platform/log.ts';
import { openPost } from './platform/mail/post.ts';
import { openTransport, type Send } from './platform/mail/transport.ts';
import { openSecrets, type Secrets } from './platform/secrets.ts';
import { crontab, keysOf, tasksOf } from './tasks.ts';

const requestMilliseconds = 30_000;
const drainMilliseconds = 8000;

export interface Running {
  readonly house: House;
  readonly url: string;
  /** Resolves when the embedded database has ended under us. */
  readonly lost: Promise<void>;
  /** Stops in the reverse order of the start: no new requests, what runs is finished, then jobs, then the database. */
  stop(): Promise<void>;
}

/** The database of this installation as it is found, and how to let go of it again. */
export async function openDatabaseOf(config: Config, wishes: PoolWishes = {}) {
  const log = openLog(config.LOG_LEVEL);
  const embedded = config.DATABASE_URL === undefined ? await openEmbedded(config.DATA_DIR, { durable: true }) : null;
  const url = config.DATABASE_URL ?? embedded?.url ?? '';
  const lost = Promise.withResolvers<void>();
  const { db, pool, close } = openDatabase(url, (error) => {
    log.warn({ err: error.message }, 'a connection to the database was lost');
    void endIfGone();
  }, wishes);
  // One of our own that is gone does not come back by itself; one elsewhere may.
  async function endIfGone(): Promise<void> {
    if (embedded !== null && !(await embedded.isThere())) lost.resolve();
  }
  return {
    log, db, pool, url,
    remark: embedded?.remark ?? null,
    lost: lost.promise,
    close: async () => {
      await close();
      await embedded?.stopIfUnused();
    },
  };
}

/** The same, brought up to date. */
export async function openHome(config: Config, wishes: PoolWishes = {}) {
  const home = await openDatabaseOf(config, wishes);
  try {
    await alone(home.pool, async () => {
      await migrate(home.db);
      await migrateJobs(home.pool, home.log);
    });
    return home;
  } catch (error) {
    await home.close();
    throw error;
  }
}

/** Starts in order: what needs no database first, then the database, what hangs on it, jobs, and only then the door. */
export async function start(config: Config, options: Options): Promise<Running> {
  const [send, secrets, assets] = [await openTransport(config), await openSecrets(config.DATA_DIR), await openAssets()];
  const home = await openHome(config, { statementMilliseconds: requestMilliseconds });
  try {
    return await furnish(config, options, { home, send, secrets, assets });
  } catch (error) {
    await home.close();
    throw error;
  }
}

interface Options {
  readonly isDemo: boolean;
  /** Also shows `/design`. */
  readonly isDevelopment: boolean;
  readonly say: (line: string) => void;
}

interface Means {
  readonly home: Awaited<ReturnType<typeof openHome>>;
  readonly send: Send | null;
  readonly secrets: Secrets;
  readonly assets: Assets;
}

async function furnish(config: Config, { isDemo, isDevelopment, say }: Options, { home, send, secrets, assets }: Means): Promise<Running> {
  const { log, db, pool } = home;
  const clock = systemClock;
  if (isDemo) await seedDemonstration(db, clock.now());
  const live = openLive(pool, home.url, log);
  const post = openPost({ db, clock, log, send, keys: keysOf({ db, secrets, clock }), show: (letter) => say(`\nA letter to ${letter.address}\n\n${letter.text}`) });
  const house: House = {
    config, clock, log, db, pool, secrets, assets, post, live, isDemo,
    signIn: openSignIn(db, config, secrets),
    limits: openLimits(pool),
  };
  await post.takeUp();
  const jobs = await startJobs(pool, tasksOf(house), crontab, log);
  const server = await openDoor(house, isDevelopment).catch(async (error: unknown) => {
    await jobs.stop();
    await live.close();
    throw error;
  });
  // The library that draws charts is fetched while nobody waits for it.
  void warmCharts();
  const { organisation } = await crossThreshold(db, null, clock.now());
  const url = config.PUBLIC_URL ?? `http://localhost:${portOf(server)}`;
  if (home.remark) say(home.remark);
  say(organisation.stands ? `Draagvlak stands at ${url}` : `Draagvlak stands at ${url}\nThe word is ${await setupWord(config.DATA_DIR)}`);
  return {
    house,
    url,
    lost: home.lost,
    stop: async () => {
      const closed = closeDoor(server);
      await live.close();
      await closed;
      await jobs.stop();
      await post.close();
      await home.close();
    },
  };
}

function openDoor(house: House, isDevelopment: boolean): Promise<Server> {
  const { config } = house;
  const app = frontDoor(buildApp(house, isDevelopment), house.assets);
  const kept = new KeptAnswers(routes.filter(({ isKeptForStrangers }) => isKeptForStrangers).map(({ path }) => path), async (path, language) =>
    app(new Request(`http://localhost:${config.PORT}${path}`, language === undefined ? {} : { headers: { 'accept-language': language } }), {}));
  const serve = getRequestListener(app);
  return new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: requestMilliseconds }, porterFor({ kept, streams: openCounters(house), serve: (request, response) => void serve(request, response) }));
    server.once('error', reject);
    server.listen(config.PORT, config.HOST, () => resolve(server));
  });
}

/** Lets running requests finish; who still hangs on after that is cut off. */
function closeDoor(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), drainMilliseconds).unref();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
