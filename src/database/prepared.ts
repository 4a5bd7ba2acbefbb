import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** So many different statements are kept prepared on a connection; what comes after them is planned each time. */
const mostStatements = 300;

const names = new Map<string, string>();

/**
 * Lends out a pool's connections so that each statement is prepared once. Planning a page's query costs PostgreSQL more
 * than running it, and the query builder writes the same text each time.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect();
      const lent = known.get(client) ?? lend(client);
      known.set(client, lent);
      return lent;
    },
    end: () => pool.end(),
  };
}

function lend(client: pg.PoolClient): PostgresPoolClient {
  const ask = (text: string, values: readonly unknown[]) => {
    const name = values.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? client.query(text, [...values]) : client.query({ name, text, values: [...values] });
  };
  // The cursors that this could also be asked for are not used here.
  return { query: ask as unknown as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
}

function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined || names.size >= mostStatements) return name;
  const fresh = `q${names.size}`;
  names.set(text, fresh);
  return fresh;
}
