import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSchema } from '../scripts/write-schema.ts';
import { freshDatabase } from './support/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'draagvlak-types-'));
});
afterAll(async () => {
  await database.discard();
  await rm(folder, { recursive: true });
});

it('the types of the tables are those that the migrations make (else: npm run schema)', async () => {
  const file = join(folder, 'schema.ts');
  await writeSchema(database.db, file);
  expect(await readFile('src/database/schema.ts', 'utf8')).toBe(await readFile(file, 'utf8'));
});
