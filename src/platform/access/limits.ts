import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Tx } from '../../database/open.ts';
import { Refused } from '../http/failures.ts';

/** What is counted, how often it may happen, and in how many seconds. */
const rules = {
  /**
   * Letters with a code to one address, and codes tried for it: few from one client, so that nobody is locked out from
   * one network, and not too many from all together. Each code also allows five attempts only.
   */
  'letter-to-address-from-client': { points: 5, duration: 3600 },
  'letter-to-address': { points: 30, duration: 86_400 },
  'code-for-address-from-client': { points: 15, duration: 3600 },
  'code-for-address': { points: 100, duration: 86_400 },
  /** A hall full of people may share one connection. */
  'letter-from-client': { points: 100, duration: 3600 },
  'code-from-client': { points: 200, duration: 3600 },
  /** The word from the terminal. */
  'setup-word': { points: 20, duration: 600 },
  /** Searches and looks at earlier weeks, which cost more than a page. */
  'questions-of-client': { points: 120, duration: 60 },
  /** Posts, conversations and reports of one person. */
  'posts-of-person': { points: 60, duration: 60 },
  /** People asked after an event, of one person: a large list, twice. */
  'participants-of-person': { points: 40_000, duration: 86_400 },
  /** People who join a purpose round from one connection: a hall of five hundred, each a few times. */
  'seats-of-client': { points: 2000, duration: 3600 },
  /** Codes typed from the wall of a room, from one connection: each of that hall, a few times; a guess hits once in 10^11. */
  'wall-codes-of-client': { points: 2000, duration: 3600 },
  /** Invitations by letter, of one person. */
  'invitations-of-person': { points: 50, duration: 86_400 },
  /** The same from a list, which hosts of an open space look through line by line first: one long list, and one more. */
  'invitations-by-list-of-person': { points: 1000, duration: 86_400 },
  /** Signatures from one connection: a hall, or a village behind one address of its provider. */
  'signatures-of-client': { points: 200, duration: 600 },
  /** The same from the network around it. */
  'signatures-of-network': { points: 2000, duration: 600 },
  /** A proof that somebody took trouble is good once. */
  proofs: { points: 1, duration: 3600 },
  /** Those who waited instead of having worked, from one network: a hall in which some have no scripts. */
  'patience-of-network': { points: 30, duration: 600 },
  /** Questions about petitions, from one connection. */
  'questions-to-petitions': { points: 10, duration: 3600 },
  /** Letters about one petition to one address: whoever signs for others fills nobody's letter box. */
  'signing-letters-to-address': { points: 6, duration: 86_400 },
} as const;

export type Rule = keyof typeof rules;

/** Whether so many are more than the rule lets be. */
export const isOver = (rule: Rule, count: number): boolean => count > rules[rule].points;

/** Counts attempts in the database, so that all processes count together. */
export interface Limits {
  /** Throws `Refused` once this has happened too often. `whom` is stored as a hash only. */
  spend(rule: Rule, whom: string, times?: number): Promise<void>;
  /** What was spent for something that did not come about. */
  giveBack(rule: Rule, whom: string): Promise<void>;
}

export function openLimits(pool: pg.Pool): Limits {
  const limiters = new Map(
    Object.entries(rules).map(([name, rule]) => [
      name,
      new RateLimiterPostgres({ storeClient: pool, storeType: 'pool', tableName: 'attempts', tableCreated: true, keyPrefix: name, ...rule }),
    ]),
  );
  return {
    giveBack: async (rule, whom) => void (await limiters.get(rule)?.reward(hashOf(whom))),
    spend: async (rule, whom, times = 1) => {
      try {
        await limiters.get(rule)?.consume(hashOf(whom), times);
      } catch (cause) {
        if (cause instanceof RateLimiterRes) throw new Refused('refused.tooOften', 429);
        throw cause;
      }
    },
  };
}

const hashOf = (whom: string) => createHash('sha256').update(whom).digest('base64url');

/**
 * Counts one attempt for each of many at once, in the transaction of what they attempt.
 * @returns for each, in their order, whether it was once too often
 */
export async function spendTogether(tx: Tx, rule: Rule, whom: readonly string[]): Promise<readonly boolean[]> {
  return (await countTogether(tx, rule, whom)).map((count) => isOver(rule, count));
}

/** The same. @returns for each, in their order, the how manieth attempt it was within the rule's time */
export async function countTogether(tx: Tx, rule: Rule, whom: readonly string[]): Promise<readonly number[]> {
  const times = new Map<string, number>();
  for (const each of whom) times.set(each, (times.get(each) ?? 0) + 1);
  // In one order, so that two who count together wait for each other and do not lock each other out.
  const keys = [...times].map(([each, count]) => ({ each, count, key: `${rule}:${hashOf(each)}` })).sort((one, other) => (one.key < other.key ? -1 : 1));
  const { duration } = rules[rule];
  const now = Date.now();
  const { rows } = await sql<{ key: string; points: number }>`
    insert into attempts (key, points, expire)
    select key, count, ${now + duration * 1000}::bigint from unnest(${keys.map(({ key }) => key)}::text[], ${keys.map(({ count }) => count)}::int[]) as spent (key, count)
    on conflict (key) do update set
      points = case when attempts.expire <= ${now}::bigint then excluded.points else attempts.points + excluded.points end,
      expire = case when attempts.expire <= ${now}::bigint then excluded.expire else attempts.expire end
    returning key, points`.execute(tx);
  const spent = new Map(rows.map((row) => [row.key, row.points]));
  const before = new Map(keys.map(({ each, key, count }) => [each, (spent.get(key) ?? 0) - count]));
  return whom.map((each) => {
    const nth = (before.get(each) ?? 0) + 1;
    before.set(each, nth);
    return nth;
  });
}
