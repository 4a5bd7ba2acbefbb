import { createHmac, randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import type pg from 'pg';
import { buildApp } from '../../src/app.tsx';
import type { Database } from '../../src/database/open.ts';
import { openLimits } from '../../src/platform/access/limits.ts';
import { openSignIn } from '../../src/platform/access/sign-in.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { House } from '../../src/platform/house.ts';
import { openAssets } from '../../src/platform/http/assets.ts';
import { frontDoor } from '../../src/platform/http/front-door.ts';
import { openLive } from '../../src/platform/live/live.ts';
import { openLog } from '../../src/platform/log.ts';
import type { Letter } from '../../src/platform/mail/letter.ts';
import { openPost } from '../../src/platform/mail/post.ts';
import type { Send } from '../../src/platform/mail/transport.ts';
import { keysOf } from '../../src/tasks.ts';
import { freshDatabase } from './database.ts';

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  moveTo(at: string): void;
  passHours(hours: number): void;
}

export function testClock(start = '2026-05-14T10:00:00Z'): TestClock {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    moveTo: (at) => void (now = new Date(at)),
    passHours: (hours) => void (now = new Date(now.getTime() + hours * 3_600_000)),
  };
}

export interface TestHouse {
  readonly house: House;
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly clock: TestClock;
  readonly app: Hono;
  /** Answers as the real door does: files of the browser, PUT and DELETE from forms. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Letters that were shown at the terminal, oldest first. */
  readonly shown: Letter[];
  /** A session of this person; the value of a Cookie header. */
  signIn(personId: number): Promise<string>;
  close(): Promise<void>;
}

interface Wishes {
  readonly settings?: NodeJS.ProcessEnv;
  readonly isDemo?: boolean;
  readonly send?: Send;
}

/** A whole house on a database of its own, with no door to the network. */
export async function testHouse(wishes: Wishes = {}): Promise<TestHouse> {
  const database = await freshDatabase();
  const clock = testClock();
  const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: `/tmp/draagvlak-test-${randomBytes(4).toString('hex')}`, ...wishes.settings });
  const log = openLog(config.LOG_LEVEL);
  const secrets = { session: randomBytes(32).toString('base64url'), letters: randomBytes(32).toString('base64url') };
  const shown: Letter[] = [];
  const { db, pool, url } = database;
  const house: House = {
    config, clock, log, db, pool, secrets,
    assets: await openAssets(),
    post: openPost({ db, clock, log, send: wishes.send ?? null, keys: keysOf({ db, secrets, clock }), show: (letter) => void shown.push(letter) }),
    live: openLive(pool, url, log),
    signIn: openSignIn(db, config, secrets),
    limits: openLimits(pool),
    isDemo: wishes.isDemo ?? false,
  };
  const app = buildApp(house);
  const door = frontDoor(app, house.assets);
  return {
    house, db, pool, clock, app, shown,
    fetch: async (request) => door(request, {}),
    signIn: (personId) => openSession(db, secrets.session, personId, clock.now()),
    close: async () => {
      await house.live.close();
      await database.discard();
    },
  };
}

async function openSession(db: Database, secret: string, personId: number, now: Date): Promise<string> {
  const userId = `user-${personId}`;
  const token = randomBytes(24).toString('base64url');
  await db
    .insertInto('auth_user')
    .values({ id: userId, name: userId, email: `${userId}@example.org`, email_verified: true })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db.updateTable('person').set({ auth_user_id: userId }).where('id', '=', personId).execute();
  const expires = new Date(Math.max(now.getTime(), Date.now()) + 30 * 86_400_000);
  await db.insertInto('auth_session').values({ id: token, user_id: userId, token, expires_at: expires }).execute();
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `draagvlak.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
