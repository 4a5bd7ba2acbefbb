import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import type { Viewer } from '../../platform/access/viewer.ts';

export const resultsPerPage = 20;

export interface FoundResult {
  readonly postId: number;
  readonly slug: string;
  readonly space: string;
  readonly title: string;
  readonly author: string | null;
  readonly postedAt: Date;
  readonly language: Language;
  /** The passage that fits, the words found between U+E000 and U+E001. */
  readonly passage: string;
}

/** Marks what was found; these letters are for private use, so no text has them. */
export const found = { open: '\uE000', close: '\uE001' } as const;

const headline = `StartSel=${found.open}, StopSel=${found.close}, MaxWords=30, MinWords=12, MaxFragments=1`;

/**
 * Posts that hold all the words, best first: stemmed in the language of each text, accents ignored, the last word also
 * as a beginning. Only what the viewer may read is looked at.
 */
export async function findPosts(db: ReadDb, viewer: Viewer, words: string, page: number): Promise<FoundResult[]> {
  const query = (language: Language) => prefixQuery(words, language);
  const { rows } = await sql<FoundResult>`
    with readable as materialized (
      select space.id, space.slug, space.name from space
      left join membership on membership.space_id = space.id and membership.person_id = ${viewer?.id ?? null}
      where space.id <> 1 and (space.visibility = 'open' or membership.person_id is not null or ${viewer?.isAdministrator ?? false})
    ), asked as materialized (
      select ${query('en')} as en, ${query('nl')} as nl
    ), hits as materialized (
      select post.space_id, post.id, ts_rank(post.search, case post.language when 'nl' then asked.nl else asked.en end) as rank, post.posted_at
      from post, asked
      where post.space_id in (select id from readable) and post.deleted_at is null and post.hidden_at is null
        and ((post.language = 'en' and post.search @@ asked.en) or (post.language = 'nl' and post.search @@ asked.nl))
      union all
      select conversation.space_id, first.id, 2, first.posted_at
      from conversation, asked, lateral (
        select id, posted_at from post where post.space_id = conversation.space_id and conversation_id = conversation.id
          and post.deleted_at is null and post.hidden_at is null order by posted_at, id limit 1
      ) first
      where conversation.space_id in (select id from readable) and conversation.deleted_at is null
        and ((conversation.language = 'en' and conversation.search @@ asked.en) or (conversation.language = 'nl' and conversation.search @@ asked.nl))
    ), best as materialized (
      select space_id, id, max(rank) as rank, max(posted_at) as posted_at from hits
      group by space_id, id order by 3 desc, 4 desc limit ${resultsPerPage} offset ${(page - 1) * resultsPerPage}
    )
    select post.id as "postId", readable.slug, readable.name as space, conversation.title, shown_name(person) as author,
           post.posted_at as "postedAt", post.language,
           ts_headline(case post.language when 'nl' then 'search_nl'::regconfig else 'search_en'::regconfig end, left(post.body, 20000),
                       case post.language when 'nl' then asked.nl else asked.en end, ${headline}) as passage
    from best join post on post.space_id = best.space_id and post.id = best.id
    join conversation on conversation.space_id = post.space_id and conversation.id = post.conversation_id and conversation.deleted_at is null
    join readable on readable.id = post.space_id
    left join person on person.id = post.author_id
    cross join asked
    order by best.rank desc, best.posted_at desc`.execute(db);
  return rows;
}

/** The words as a question in one language: what people write in a search box, the last word also as a beginning. */
function prefixQuery(words: string, language: Language) {
  const config = language === 'nl' ? sql`'search_nl'::regconfig` : sql`'search_en'::regconfig`;
  const last = /[\p{L}\p{N}]+$/u.exec(words)?.[0] ?? '';
  const whole = sql`websearch_to_tsquery(${config}, ${words})`;
  if (last.length < 2 || words.includes('"')) return whole;
  const before = words.slice(0, words.length - last.length).replace(/-$/, '');
  // The beginning of a word has no stem yet: "coop" would become "cop".
  const beginning = sql`(to_tsquery(${config}, ${`${last}:*`}) || to_tsquery('simple', unaccent(${last}) || ':*'))`;
  if (words.slice(0, -last.length).endsWith('-')) return whole;
  return before.trim() === '' ? sql`(${whole} || ${beginning})` : sql`(${whole} || (websearch_to_tsquery(${config}, ${before}) && ${beginning}))`;
}
