/** Writes `src/database/schema.ts` from a database that the migrations have just made (`npm run schema`). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { openEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { writeSchema } from './write-schema.ts';

const folder = await mkdtemp(join(tmpdir(), 'draagvlak-schema-'));
const server = await openEmbedded(folder, { durable: false });
const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: server.url }) }) });
await migrate(db);
await writeSchema(db, 'src/database/schema.ts');
await db.destroy();
await server.stopIfUnused();
await rm(folder, { recursive: true });
