import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, type Transaction } from 'kysely';
import pg from 'pg';
import { ownName } from './own-name.ts';
import { preparing } from './prepared.ts';
import type { DB } from './schema.ts';

/** Hands out transactions. Only routes, jobs, mail and commands hold one. */
export type Database = Kysely<DB>;
/** A transaction: what a function takes that writes. */
export type Tx = Transaction<DB>;
/** What a function takes that only reads; a transaction will do. */
export type ReadDb = Pick<Database, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'>;

export interface OpenDatabase {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/** Counts and numbers of rows stay below 2^53, so they are plain numbers here. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
/** A day is a day, whatever the time zone: `2026-05-14`. */
pg.types.setTypeParser(pg.types.builtins.DATE, String);

/** How long somebody waits for a connection before they hear that there is none. */
const connectMilliseconds = 15_000;

export interface PoolWishes {
  readonly connections?: number;
  /** After so long a statement is broken off; none is where this is not given. */
  readonly statementMilliseconds?: number;
}

/** Opens a pool of connections. `onLost` hears of connections that break while idle; the pool replaces them. */
export function openDatabase(url: string, onLost: (error: Error) => void, { connections = 12, statementMilliseconds = 0 }: PoolWishes = {}): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url, max: connections, application_name: ownName, idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: connectMilliseconds, statement_timeout: statementMilliseconds || false,
  });
  pool.on('error', onLost);
  // A connection that is lent out reports its loss by itself.
  pool.on('connect', (client) => client.on('error', onLost));
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });
  return { db, pool, close: () => db.destroy() };
}

/** Runs `work` in one transaction: everything it writes is kept, or, where it throws, nothing. */
export function transact<Result>(db: Database, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(work);
}

/** The same, where `work` also needs the connection itself, for COPY. */
export async function transactOn<Result>(pool: pg.Pool, work: (tx: Tx, client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  const query: PostgresPoolClient['query'] = client.query.bind(client);
  const lent: PostgresPool = { options: {}, connect: async () => ({ query, release: () => {} }), end: async () => {} };
  try {
    return await new Kysely<DB>({ dialect: new PostgresDialect({ pool: lent }) }).transaction().execute((tx) => work(tx, client));
  } finally {
    client.release();
  }
}

const tablesLock = 4711;

/** Lets only one process at a time do `work`, such as changing tables; the others wait. */
export async function alone(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [tablesLock]);
    await work();
  } finally {
    // Ends the session, and the lock with it.
    client.release(true);
  }
}
