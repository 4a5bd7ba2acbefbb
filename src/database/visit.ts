import pg from 'pg';
import type { ServerAddress } from './cluster.ts';

/** The one user of an embedded server. */
export const user = 'draagvlak';

export function urlOf(address: ServerAddress, database: string): string {
  return `postgres://${user}@localhost:${address.port}/${database}?host=${encodeURIComponent(address.host)}`;
}

/** Does something on a connection of its own, called `name`, outside of our database. Throws where the server does not answer. */
export async function visitServer<Result>(address: ServerAddress, name: string, act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: urlOf(address, 'postgres'), connectionTimeoutMillis: 2000, application_name: name });
  client.on('error', () => {});
  try {
    await client.connect();
    return await act(client);
  } finally {
    await client.end().catch(() => {});
  }
}
