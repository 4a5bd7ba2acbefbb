import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../test/support/database.ts';
import { alone, openDatabase } from './open.ts';

describe('a pool of connections', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.discard());

  test('breaks off a statement that nobody waits for any more, and goes on', async () => {
    const { pool, close } = openDatabase(database.url, () => {}, { statementMilliseconds: 50 });
    await expect(pool.query('select pg_sleep(20)')).rejects.toThrow('statement timeout');
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await close();
  });

  test('lets one wait as long as it takes for another who changes tables', async () => {
    const { pool, close } = openDatabase(database.url, () => {}, { statementMilliseconds: 50 });
    const order: string[] = [];
    let second = Promise.resolve();
    await alone(pool, async () => {
      second = alone(pool, () => Promise.resolve(void order.push('second')));
      await database.pool.query('select pg_sleep(0.5)');
      order.push('first');
    });
    await second;
    expect(order).toEqual(['first', 'second']);
    await close();
  });
});
