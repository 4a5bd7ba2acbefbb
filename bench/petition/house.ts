import pg from 'pg';
import { openSecrets, type Secrets } from '../../src/platform/secrets.ts';
import { discard, type RunningHouse, startHouse } from '../../test/support/process.ts';
import { openPetition } from './open.ts';

/** A house with an open petition, and what a bench needs to look behind it. */
export interface PetitionHouse {
  readonly house: RunningHouse;
  readonly client: pg.Client;
  readonly secrets: Secrets;
  readonly spaceId: number;
  readonly home: string;
  /** Ends it as a power cut would, and starts it anew on the same data. */
  killAndRestart(): Promise<void>;
}

/** Starts a house of its own, lets `measure` work with it, and clears it away. Forwarding headers of this machine are believed, so that everybody comes from a network of their own. */
export async function withPetition(settings: NodeJS.ProcessEnv, measure: (at: PetitionHouse) => Promise<void>): Promise<void> {
  const env = { TRUSTED_PROXIES: '127.0.0.1', ...settings };
  let house = await startHouse([], undefined, env);
  let client = await connect(house.data);
  try {
    await client.query(`update space set name = 'Grond & Stroom', state = 'open' where id = 1`);
    const petition = await openPetition(client, 'banks');
    const secrets = await openSecrets(house.data);
    await measure({
      get house() {
        return house;
      },
      get client() {
        return client;
      },
      secrets,
      spaceId: petition.id,
      home: petition.home,
      killAndRestart: async () => {
        await house.kill();
        await client.end().catch(() => {});
        house = await startHouse([], { data: house.data, port: house.port }, env);
        client = await connect(house.data);
      },
    });
  } finally {
    await client.end().catch(() => {});
    await house.stop();
    await discard(house.data);
  }
}

async function connect(data: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: `postgres://draagvlak@localhost:5432/draagvlak?host=${data}/postgres` });
  client.on('error', () => {});
  await client.connect();
  return client;
}
