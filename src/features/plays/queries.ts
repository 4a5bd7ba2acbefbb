import { z } from 'zod';
import type { Day } from '../../core/calendar.ts';
import { patterns, type PatternId, type PlayId } from '../../core/patterns/all.ts';
import type { Evidence } from '../../core/patterns/evidence.ts';
import type { ReadDb } from '../../database/open.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { signForm } from './sign.ts';
import { isPlay } from './ways.ts';

/** Something that hosts try against a pattern. */
export interface Play {
  readonly id: number;
  readonly pattern: PatternId;
  readonly name: PlayId;
  readonly chosenAt: Date;
  /** Null where they were erased. */
  readonly chosenBy: string | null;
  readonly dueOn: Day;
  readonly doneAt: Date | null;
  /** The sign that spoke loudest when it was chosen. */
  readonly before: Evidence;
  /** The same sign four weeks after it was done; null before then, and where it cannot be read any more. */
  readonly after: Evidence | null;
  readonly lookedAt: Date | null;
  /** Taken off the list, and never done. */
  readonly isDropped: boolean;
}

const patternIds: ReadonlySet<string> = new Set(patterns.map(({ id }) => id));
export const patternForm = z.custom<PatternId>((id) => typeof id === 'string' && patternIds.has(id));
export const playForm = z.custom<PlayId>((name) => typeof name === 'string' && isPlay(name));

const everyPlayIn = (db: ReadDb, spaceId: number) =>
  db
    .selectFrom('play')
    .leftJoin('person', 'person.id', 'play.chosen_by')
    .select(['play.id', 'pattern', 'play.name', 'chosen_at', 'due_on', 'done_at', 'before', 'after', 'looked_at', 'dropped_at'])
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('who'))
    .where('play.space_id', '=', spaceId);

const playsIn = (db: ReadDb, spaceId: number) => everyPlayIn(db, spaceId).where('dropped_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof everyPlayIn>['execute']>>[number];

/** None where this version no longer knows the pattern, the play or the sign by its name: one old row must not close the page. */
function asPlay(row: Row): Play[] {
  const [pattern, name, before, after] = [patternForm.safeParse(row.pattern), playForm.safeParse(row.name), signForm.safeParse(row.before), signForm.nullable().safeParse(row.after)];
  if (!pattern.success || !name.success || !before.success || !after.success) return [];
  return [{
    id: row.id, pattern: pattern.data, name: name.data, before: before.data, after: after.data,
    chosenAt: row.chosen_at, chosenBy: row.who, dueOn: row.due_on, doneAt: row.done_at, lookedAt: row.looked_at, isDropped: row.dropped_at !== null,
  }];
}

const mostShown = 100;

/** What is under way, due first; then what was done, the newest first. What was let be is left out. */
export async function playsOf(db: ReadDb, spaceId: number): Promise<{ underWay: Play[]; done: Play[] }> {
  const [underWay, done] = await Promise.all([
    playsIn(db, spaceId).where('done_at', 'is', null).orderBy('due_on').orderBy('play.id').limit(mostShown).execute(),
    playsIn(db, spaceId).where('done_at', 'is not', null).orderBy('done_at', 'desc').orderBy('play.id', 'desc').limit(mostShown).execute(),
  ]);
  return { underWay: underWay.flatMap(asPlay), done: done.flatMap(asPlay) };
}

/** Throws `NotFound`, also for what was let be. */
export async function playIn(db: ReadDb, spaceId: number, id: number): Promise<Play> {
  const play = await playOnceIn(db, spaceId, id);
  if (play.isDropped) throw new NotFound();
  return play;
}

/** Also one that was let be. */
export async function playOnceIn(db: ReadDb, spaceId: number, id: number): Promise<Play> {
  const row = await everyPlayIn(db, spaceId).where('play.id', '=', id).executeTakeFirst();
  const [play] = row ? asPlay(row) : [];
  if (!play) throw new NotFound();
  return play;
}

/** What was done by `doneBy` or earlier, and has not been looked at since. */
export async function playsToLookAt(db: ReadDb, spaceId: number, doneBy: Date): Promise<Play[]> {
  return (await playsIn(db, spaceId).where('done_at', '<=', doneBy).where('looked_at', 'is', null).orderBy('play.id').execute()).flatMap(asPlay);
}
