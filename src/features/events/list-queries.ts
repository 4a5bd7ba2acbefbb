import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadDb } from '../../database/open.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { refusedAmong } from '../../platform/mail/refusals.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { type Known, type ListedPerson, type Standing, standings } from '../lists/public.ts';

/** What is known of those on a list: whether they are in this round, were asked, or want no letters. */
export async function knownOf(db: ReadDb, secrets: Secrets, spaceId: number, people: readonly ListedPerson[]): Promise<Known> {
  const addresses = [...new Set(people.flatMap(({ address }) => address ?? []))];
  const [{ rows }, refused] = await Promise.all([
    sql<{ address: string; isAsked: boolean }>`select address, asked_at is not null as "isAsked" from participant where space_id = ${spaceId} and address = any(${addresses})`.execute(db),
    refusedAmong(db, secrets, addresses),
  ]);
  const those = (isAsked: boolean) => new Set(rows.filter((row) => row.isAsked === isAsked).map(({ address }) => address));
  return { asked: those(true), listed: those(false), refused };
}

export const linesPerPage = 200;

const line = z.object({ line: z.number(), name: z.string(), address: z.string().nullable(), given: z.string(), standing: z.enum(standings), same: z.number() });
export type UnderstoodLine = z.output<typeof line>;

export interface Understood {
  readonly id: number;
  readonly fileName: string;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly lines: readonly UnderstoodLine[];
  readonly count: number;
}

/** A page of what was understood of a list. Throws `NotFound` once it is used or thrown away. */
export async function understoodList(db: ReadDb, spaceId: number, id: number, page: number): Promise<Understood> {
  const { rows } = await sql<{ fileName: string; counts: Partial<Record<Standing, number>>; lines: unknown; count: number }>`
    select file_name as "fileName", jsonb_array_length(rows)::int as count,
           (select coalesce(json_object_agg(standing, n), '{}') from (select row ->> 'standing' as standing, count(*)::int as n from jsonb_array_elements(rows) row group by 1) counted) as counts,
           (select coalesce(json_agg(row order by place), '[]') from jsonb_array_elements(rows) with ordinality each(row, place)
            where place > ${(page - 1) * linesPerPage} and place <= ${page * linesPerPage}) as lines
    from participant_list where space_id = ${spaceId} and id = ${id}`.execute(db);
  const [found] = rows;
  if (!found) throw new NotFound();
  const counts = { broken: 0, missing: 0, empty: 0, duplicate: 0, away: 0, refused: 0, asked: 0, listed: 0, new: 0, ...found.counts };
  return { id, fileName: found.fileName, counts, lines: z.array(line).parse(found.lines), count: found.count };
}

export const participantsPerPage = 100;

/** Those on the list of an event, the newest first. */
export function participantsIn(db: ReadDb, spaceId: number, page: number) {
  return db
    .selectFrom('participant')
    .select(['id', 'name', 'address', 'asked_at as askedAt', 'answered_at as answeredAt', 'declined_at as declinedAt', 'promise_on as promiseOn'])
    .where('space_id', '=', spaceId)
    .orderBy('id', 'desc')
    .limit(participantsPerPage)
    .offset((page - 1) * participantsPerPage)
    .execute();
}

export type ListedParticipant = Awaited<ReturnType<typeof participantsIn>>[number];

export interface Counts {
  readonly all: number;
  readonly answered: number;
}

export async function countParticipants(db: ReadDb, spaceId: number): Promise<Counts> {
  const row = await db
    .selectFrom('participant')
    .select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('answered_at').as('answered')])
    .where('space_id', '=', spaceId)
    .executeTakeFirstOrThrow();
  return row;
}

/** One of them, with what they promised. Throws `NotFound`. */
export async function participantIn(db: ReadDb, spaceId: number, id: number) {
  const row = await db
    .selectFrom('participant')
    .select(['id', 'name', 'promise_cue as cue', 'promise_deed as deed', 'promise_on as dueOn'])
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}
