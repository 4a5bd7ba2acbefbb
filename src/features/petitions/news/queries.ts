import { sql } from 'kysely';
import type { ReadDb } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';

export interface ToldNews {
  readonly id: number;
  readonly kind: 'update' | 'milestone' | 'answer' | 'carry_on';
  readonly title: string;
  readonly html: string;
  readonly at: Date;
  readonly writer: string | null;
  /** The languages in which it is told beside the petition's own. */
  readonly languages: readonly Language[];
  /** Letters about it: in line, and gone. */
  readonly waiting: number;
  readonly gone: number;
}

const mostNews = 50;

/** The newest first. */
export async function newsOf(db: ReadDb, spaceId: number): Promise<ToldNews[]> {
  const { rows } = await sql<ToldNews>`
    select update.id, update.kind, title, html,
           coalesce((select json_agg(language order by language) from petition_update_translation told where told.space_id = update.space_id and told.update_id = update.id), '[]') as languages, written_at as at, shown_name(person) as writer,
           count(letter.id) filter (where sent_at is null and dropped_at is null)::int as waiting, count(sent_at)::int as gone
    from petition_update update
    left join person on person.id = written_by
    left join signature_letter letter on letter.space_id = update.space_id and letter.kind = 'update' and letter.about = update.id
    where update.space_id = ${spaceId}
    group by update.space_id, update.id, person.*
    order by written_at desc, update.id desc limit ${mostNews}`.execute(db);
  return rows;
}

/** News as everybody reads it. */
export interface PublicNews extends Pick<ToldNews, 'id' | 'kind' | 'title' | 'html' | 'at'> {
  readonly language: Language;
}

/** The same for everybody, who need not know of letters. @param reads the language in which it is told, where it can be */
export async function publicNewsOf(db: ReadDb, { id, language }: { readonly id: number; readonly language: Language }, reads: Language): Promise<PublicNews[]> {
  const { rows } = await sql<PublicNews>`
    select news.id, kind, coalesce(told.title, news.title) as title, coalesce(told.html, news.html) as html, written_at as at, coalesce(told.language, ${language}) as language
    from petition_update news
    left join petition_update_translation told on told.space_id = news.space_id and told.update_id = news.id and told.language = ${reads}
    where news.space_id = ${id} order by written_at desc, news.id desc limit ${mostNews}`.execute(db);
  return rows;
}

/** News as it was written, and in another language; null for words that were not written in it. */
export interface NewsWords {
  readonly originalTitle: string;
  readonly originalBody: string;
  readonly title: string | null;
  readonly body: string | null;
}

/** Null where there is no such news. */
export async function newsWords(db: ReadDb, spaceId: number, id: number, language: Language): Promise<NewsWords | null> {
  const { rows } = await sql<NewsWords>`
    select news.title as "originalTitle", news.body as "originalBody", told.title, told.body
    from petition_update news left join petition_update_translation told on told.space_id = news.space_id and told.update_id = news.id and told.language = ${language}
    where news.space_id = ${spaceId} and news.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** How many asked for news. */
export async function readersOf(db: ReadDb, spaceId: number): Promise<number> {
  const { count } = await db.selectFrom('signature').select(({ fn }) => fn.countAll<number>().as('count')).where('space_id', '=', spaceId).where('state', '=', 'confirmed').where('wants_news', '=', true).where('address', 'is not', null).executeTakeFirstOrThrow();
  return count;
}
