import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';

export interface ToldNews {
  readonly id: number;
  readonly kind: 'update' | 'milestone' | 'answer' | 'carry_on';
  readonly title: string;
  readonly html: string;
  readonly at: Date;
  readonly writer: string | null;
  /** Letters about it: in line, and gone. */
  readonly waiting: number;
  readonly gone: number;
}

const mostNews = 50;

/** The newest first. */
export async function newsOf(db: ReadDb, spaceId: number): Promise<ToldNews[]> {
  const { rows } = await sql<ToldNews>`
    select update.id, update.kind, title, html, written_at as at, shown_name(person) as writer,
           count(letter.id) filter (where sent_at is null and dropped_at is null)::int as waiting, count(sent_at)::int as gone
    from petition_update update
    left join person on person.id = written_by
    left join signature_letter letter on letter.space_id = update.space_id and letter.kind = 'update' and letter.about = update.id
    where update.space_id = ${spaceId}
    group by update.space_id, update.id, person.*
    order by written_at desc, update.id desc limit ${mostNews}`.execute(db);
  return rows;
}

/** The same for everybody, who need not know of letters. */
export function publicNewsOf(db: ReadDb, spaceId: number) {
  return db.selectFrom('petition_update').select(['id', 'kind', 'title', 'html', 'written_at as at']).where('space_id', '=', spaceId).orderBy('written_at', 'desc').orderBy('id', 'desc').limit(mostNews).execute();
}

export type PublicNews = Awaited<ReturnType<typeof publicNewsOf>>[number];

/** How many asked for news. */
export async function readersOf(db: ReadDb, spaceId: number): Promise<number> {
  const { count } = await db.selectFrom('signature').select(({ fn }) => fn.countAll<number>().as('count')).where('space_id', '=', spaceId).where('state', '=', 'confirmed').where('wants_news', '=', true).where('address', 'is not', null).executeTakeFirstOrThrow();
  return count;
}
