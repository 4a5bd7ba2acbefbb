import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/support/database.ts';
import { readRow } from './read.ts';
import { BinaryRows } from './rows.ts';

describe('rows as bytes', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.pool.query('create table kept (whole bigint, moment timestamptz, words text, kind language, bytes bytea)');
  });
  afterAll(() => database.discard());

  async function write(rows: BinaryRows): Promise<void> {
    const client = await database.pool.connect();
    await pipeline(Readable.from([BinaryRows.header, rows.taken(), BinaryRows.trailer]), client.query(copyFrom('copy kept from stdin (format binary)')));
    client.release();
  }

  test('arrive as they left', async () => {
    const rows = new BinaryRows();
    const long = 'Élan 🌿\t\\N\n'.repeat(200_000);
    for (const [whole, words] of [[2 ** 53 - 1, long], [-7, '']] as const) {
      rows.row(5);
      rows.whole(whole);
      rows.moment(Date.UTC(1999, 11, 31, 23, 59, 59, 250));
      rows.text(words);
      rows.text('nl');
      rows.bytes(Buffer.from([0, 255, 9]));
    }
    rows.row(5);
    for (let column = 0; column < 5; column += 1) rows.null();
    await write(rows);
    const { rows: kept } = await database.pool.query<Record<string, unknown>>('select * from kept order by whole');
    expect(kept.map(({ whole }) => whole)).toEqual([-7, 2 ** 53 - 1, null]);
    expect(kept[0]).toEqual({ whole: -7, moment: new Date('1999-12-31T23:59:59.250Z'), words: '', kind: 'nl', bytes: Buffer.from([0, 255, 9]) });
    expect(kept[1]?.['words'] === long).toBe(true);
  });

  test('are read with what is null empty', async () => {
    const [text, none, whole] = await readRow(database.pool, `select 'ja', null::text, 5::bigint`);
    expect([text?.toString(), none?.length, whole?.readBigInt64BE()]).toEqual(['ja', 0, 5n]);
    await expect(readRow(database.pool, 'select nonsense')).rejects.toThrow('nonsense');
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});
