import pg from 'pg';
import { discard, type RunningHouse, startHouse } from '../test/support/process.ts';

/** Starts the demonstration, lets `measure` work with it and its database, and clears both away. */
export async function withDemoHouse(measure: (house: RunningHouse, client: pg.Client) => Promise<void>): Promise<void> {
  const house = await startHouse(['--demo']);
  const client = new pg.Client({ connectionString: `postgres://draagvlak@localhost:5432/draagvlak?host=${house.data}/demo/postgres` });
  try {
    await client.connect();
    await measure(house, client);
  } finally {
    await client.end();
    await house.stop();
    await discard(house.data);
  }
}
