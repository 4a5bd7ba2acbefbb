import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/support/database.ts';
import { JOINED, REPLIED, STARTED, THANKED } from '../../core/vitality/facts.ts';
import { transact } from '../../database/open.ts';
import { factsOf, lastFactOf } from './columns.ts';
import { type Fact, recordFact } from './record.ts';

type Opened = Awaited<ReturnType<typeof freshDatabase>>;

describe('the facts of a space', () => {
  let database: Opened;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.discard());

  const at = (time: string) => new Date(`2026-05-${time}Z`);
  const told = (facts: readonly Omit<Fact, 'spaceId'>[], spaceId = 1) =>
    transact(database.db, async (tx) => {
      for (const fact of facts) await recordFact(tx, { spaceId, ...fact });
    });

  test('are none where nothing happened', async () => {
    expect(await factsOf(database.pool, 1)).toMatchObject({ facts: { length: 0, people: 0, conversations: 0 }, people: [], lastId: 0 });
    expect(await lastFactOf(database.db, 1)).toBe(0);
  });

  test('come in order of time, with people, conversations and answers as dense numbers', async () => {
    await told([
      { kind: 'replied', at: at('02T10:00:00.250'), actor: 900, conversationId: 70, postId: 31, repliesTo: 30 },
      { kind: 'started', at: at('01T09:00'), actor: 5_000_000_000, conversationId: 70, postId: 30 },
      { kind: 'invited', at: at('01T10:00'), actor: 900 },
      { kind: 'joined', at: at('01T08:00'), actor: 900 },
      { kind: 'thanked', at: at('03T08:00'), actor: -281_474_976_710_656, conversationId: 70, postId: 31, repliesTo: 31 },
      { kind: 'replied', at: at('04T08:00'), actor: 900, conversationId: 71, postId: 32, repliesTo: 999 },
      { kind: 'started', at: at('05T08:00'), actor: 900, conversationId: 12, postId: 33 },
    ]);
    const { facts, people, lastId } = await factsOf(database.pool, 1);
    expect(people).toEqual([900, 5_000_000_000, -281_474_976_710_656]);
    expect([...facts.at].map((time) => new Date(time).toISOString().slice(8))).toEqual(
      ['01T08:00:00.000Z', '01T09:00:00.000Z', '02T10:00:00.250Z', '03T08:00:00.000Z', '04T08:00:00.000Z', '05T08:00:00.000Z'],
    );
    expect([...facts.kind]).toEqual([JOINED, STARTED, REPLIED, THANKED, REPLIED, STARTED]);
    expect([...facts.actor]).toEqual([0, 1, 0, 2, 0, 0]);
    expect([...facts.conversation]).toEqual([-1, 0, 0, 0, 1, 2]);
    expect([...facts.repliesTo]).toEqual([-1, -1, 1, 2, -1, -1]);
    expect(facts).toMatchObject({ length: 6, people: 3, conversations: 3 });
    expect(lastId).toBe(await lastFactOf(database.db, 1));
  });

  test('are those of this space alone', async () => {
    await database.db.insertInto('space').values({ kind: 'community', slug: 'other', name: 'Other', language: 'en', visibility: 'open', opens_as: 'open', state: 'open' }).execute();
    const other = await database.db.selectFrom('space').select('id').where('slug', '=', 'other').executeTakeFirstOrThrow();
    await told([{ kind: 'started', at: at('06T08:00'), actor: 1, conversationId: 1, postId: 1 }], other.id);
    expect((await factsOf(database.pool, other.id)).facts.length).toBe(1);
    expect((await factsOf(database.pool, 1)).facts.length).toBe(6);
  });
});
