import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/support/database.ts';
import { JOINED, REPLIED, STARTED, THANKED } from '../../core/vitality/facts.ts';
import { transact } from '../../database/open.ts';
import { readFacts } from './columns.ts';
import { factsOf } from './kept.ts';
import { type Fact, noteOldFacts, recordFact } from './record.ts';

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
    expect(await factsOf(database.pool, 1)).toMatchObject({ facts: { length: 0, people: 0, conversations: 0 }, people: [] });
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
    const { facts, people } = await factsOf(database.pool, 1);
    expect(people).toEqual([900, 5_000_000_000, -281_474_976_710_656]);
    expect([...facts.at].map((time) => new Date(time).toISOString().slice(8))).toEqual(
      ['01T08:00:00.000Z', '01T09:00:00.000Z', '02T10:00:00.250Z', '03T08:00:00.000Z', '04T08:00:00.000Z', '05T08:00:00.000Z'],
    );
    expect([...facts.kind]).toEqual([JOINED, STARTED, REPLIED, THANKED, REPLIED, STARTED]);
    expect([...facts.actor]).toEqual([0, 1, 0, 2, 0, 0]);
    expect([...facts.conversation]).toEqual([-1, 0, 0, 0, 1, 2]);
    expect([...facts.repliesTo]).toEqual([-1, -1, 1, 2, -1, -1]);
    expect(facts).toMatchObject({ length: 6, people: 3, conversations: 3 });
  });

  test('are those of this space alone', async () => {
    await database.db.insertInto('space').values({ kind: 'community', slug: 'other', name: 'Other', language: 'en', visibility: 'open', opens_as: 'open', state: 'open' }).execute();
    const other = await database.db.selectFrom('space').select('id').where('slug', '=', 'other').executeTakeFirstOrThrow();
    await told([{ kind: 'started', at: at('06T08:00'), actor: 1, conversationId: 1, postId: 1 }], other.id);
    expect((await factsOf(database.pool, other.id)).facts.length).toBe(1);
    expect((await factsOf(database.pool, 1)).facts.length).toBe(6);
  });

  test('are the same object until something happens, and then what a first reading would give', async () => {
    const before = await factsOf(database.pool, 1);
    expect(await factsOf(database.pool, 1)).toBe(before);
    await told([
      { kind: 'replied', at: at('05T08:05'), actor: 77, conversationId: 12, postId: 34, repliesTo: 33 },
      { kind: 'started', at: at('07T08:00'), actor: 900, conversationId: 13, postId: 35 },
      // Written later, and seen later, than what came after it.
      { kind: 'joined', at: at('07T07:55'), actor: 78 },
    ]);
    await expectAsRead();
    expect((await factsOf(database.pool, 1)).facts.length).toBe(9);
    expect(before.facts.length).toBe(6);
    await told([{ kind: 'replied', at: at('07T08:01'), actor: 78, conversationId: 13, postId: 36, repliesTo: 35 }]);
    await expectAsRead();
  });

  test('are read anew where they were changed, taken away, or brought in from another time', async () => {
    await factsOf(database.pool, 1);
    await database.db.updateTable('activity').set({ actor: -5 }).where('actor', '=', 77).execute();
    expect((await expectAsRead()).people).toContain(-5);
    await database.db.deleteFrom('activity').where('space_id', '=', 1).where('kind', '=', 'thanked').execute();
    expect((await expectAsRead()).facts.length).toBe(9);
    await told([{ kind: 'joined', at: at('01T07:00'), actor: 60 }]);
    await transact(database.db, (tx) => noteOldFacts(tx, 1));
    expect((await expectAsRead()).facts.actor[0]).toBe(0);
  });

  test('come also where a clock that was wrong has left one of a time that is still to come', async () => {
    await database.db.insertInto('space').values({ kind: 'community', slug: 'ahead', name: 'Ahead', language: 'en', visibility: 'open', opens_as: 'open', state: 'open' }).execute();
    const { id } = await database.db.selectFrom('space').select('id').where('slug', '=', 'ahead').executeTakeFirstOrThrow();
    await told([{ kind: 'joined', at: new Date('2999-01-01T08:00Z'), actor: 1 }], id);
    expect((await factsOf(database.pool, id)).facts.length).toBe(1);
    await told([{ kind: 'joined', at: new Date(), actor: 2 }], id);
    const { facts, people } = await factsOf(database.pool, id);
    expect([...facts.actor].map((actor) => people[actor])).toEqual([2, 1]);
  });

  test('are whole for many who ask at once while others write', async () => {
    const asked = Array.from({ length: 12 }, async (_, number) => {
      await told([{ kind: 'joined', at: at(`08T08:10:${10 + number}`), actor: 1000 + number }]);
      return factsOf(database.pool, 1);
    });
    for (const { facts, people } of await Promise.all(asked)) expect(Math.max(...facts.actor.subarray(0, facts.length))).toBeLessThan(people.length);
    expect((await expectAsRead()).facts.length).toBe(22);
  });

  /** What is kept says the same of everyone and everything as what is read now. */
  async function expectAsRead() {
    const [kept, raw] = await Promise.all([factsOf(database.pool, 1), readFacts(database.pool, 1)]);
    const { facts, people } = kept;
    expect([...facts.at], 'when').toEqual([...raw.at]);
    expect([...facts.kind], 'what').toEqual([...raw.kind]);
    expect([...facts.actor].map((actor) => people[actor]), 'who').toEqual([...raw.actor]);
    expect([...facts.repliesTo].map((row) => (row === -1 ? -1 : raw.post[row])), 'answered').toEqual([...raw.repliesTo].map((post) => (raw.post.includes(post) ? post : -1)));
    const conversations = new Map([...facts.conversation].map((number, row) => [number, raw.conversation[row]]));
    expect([...facts.conversation].map((number) => conversations.get(number)), 'where').toEqual([...raw.conversation]);
    return kept;
  }
});
