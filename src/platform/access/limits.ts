import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
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
} as const;

/** Counts attempts in the database, so that all processes count together. */
export interface Limits {
  /** Throws `Refused` once this has happened too often. `whom` is stored as a hash only. */
  spend(rule: keyof typeof rules, whom: string, times?: number): Promise<void>;
  /** What was spent for something that did not come about. */
  giveBack(rule: keyof typeof rules, whom: string): Promise<void>;
}

export function openLimits(pool: pg.Pool): Limits {
  const limiters = new Map(
    Object.entries(rules).map(([name, rule]) => [
      name,
      new RateLimiterPostgres({ storeClient: pool, storeType: 'pool', tableName: 'attempts', tableCreated: true, keyPrefix: name, ...rule }),
    ]),
  );
  const hashOf = (whom: string) => createHash('sha256').update(whom).digest('base64url');
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
