import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { lateMilliseconds, readFacts } from './columns.ts';
import { freshNumbering, type Numbering, numberOn, type SpaceFacts } from './dense.ts';

/** The facts of a space as they are kept in memory. */
interface Kept extends SpaceFacts {
  readonly numbering: Numbering;
  readonly changes: number;
}

/** So many rows are kept over all spaces: about 100 bytes each. */
const mostRows = 3_000_000;
/** Also of a space in which nothing happened, that is remembered. */
const rowsAtLeast = 1000;

const memories = new WeakMap<pg.Pool, LRUCache<number, Promise<Kept>>>();

/**
 * All facts of a space as they are now. What was read before is kept, and only what has come since is read; where facts were changed, as when
 * somebody is erased or an archive is brought in, all are read anew. The same object comes back as long as nothing has happened.
 */
export async function factsOf(pool: pg.Pool, spaceId: number): Promise<SpaceFacts> {
  const memory = memories.get(pool) ?? new LRUCache<number, Promise<Kept>>({ maxSize: mostRows, sizeCalculation: () => rowsAtLeast });
  memories.set(pool, memory);
  const before = memory.get(spaceId);
  // One after the other: two that go on from the same state would number their rows by each other's.
  const now = before === undefined ? readAll(pool, spaceId) : before.then((kept) => readOn(pool, spaceId, kept), () => readAll(pool, spaceId));
  memory.set(spaceId, now);
  const kept = await now;
  if (memory.peek(spaceId) === now) memory.set(spaceId, now, { size: Math.min(mostRows, kept.facts.length + rowsAtLeast) });
  return kept;
}

async function readAll(pool: pg.Pool, spaceId: number): Promise<Kept> {
  const raw = await readFacts(pool, spaceId);
  const numbering = freshNumbering();
  return { ...numberOn(numbering, raw), numbering, changes: raw.changes };
}

async function readOn(pool: pg.Pool, spaceId: number, kept: Kept): Promise<Kept> {
  const { facts, numbering, changes } = kept;
  const since = (facts.at[facts.length - 1] ?? -Infinity) - lateMilliseconds;
  if (since === -Infinity) return readAll(pool, spaceId);
  const raw = await readFacts(pool, spaceId, since);
  if (raw.changes !== changes) return readAll(pool, spaceId);
  let firstFresh = facts.length;
  while (firstFresh > 0 && (facts.at[firstFresh - 1] ?? 0) >= raw.from) firstFresh -= 1;
  if (raw.kind.length === facts.length - firstFresh) return kept;
  return { ...numberOn(numbering, raw, facts, firstFresh), numbering, changes };
}
