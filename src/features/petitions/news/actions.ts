import { sql } from 'kysely';
import type { Tx } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';
import { addJob } from '../../../platform/jobs/add.ts';
import { renderMarkdown } from '../../conversations/public.ts';

/** So long news can be taken back before the first letter leaves. */
export const minutesToTakeBack = 10;
/** So many letters a minute: mail servers take what comes politely, and those who have just signed do not wait behind it. */
const lettersAMinute = 300;

/** News in another language than the petition's own. */
export interface TranslatedNews {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
}

export interface News {
  readonly kind: 'update' | 'milestone' | 'answer';
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** The number that was reached, where it tells of one. */
  readonly milestone?: number;
  /** The same in other languages. */
  readonly translations?: readonly TranslatedNews[];
  /** Whether those who asked for news get a letter. */
  readonly byLetter: boolean;
}

interface Deed {
  readonly spaceId: number;
  /** Null where nobody wrote it: it tells of a number that was reached. */
  readonly by: number | null;
  readonly at: Date;
}

/** Puts news on the petition's page and its letters in line. Null where the same was told already: a doubled click, or a number that was reached before. */
export async function tellNews(tx: Tx, { kind, title, body, milestone, translations = [], byLetter }: News, { spaceId, by, at }: Deed): Promise<number | null> {
  await tx.selectFrom('petition').select('space_id').where('space_id', '=', spaceId).forNoKeyUpdate().execute();
  const twin = await tx
    .selectFrom('petition_update').select('id')
    .where('space_id', '=', spaceId).where('kind', '=', kind)
    .where((eb) => (milestone === undefined ? eb.and([eb('title', '=', title), eb('body', '=', body), eb('written_at', '>', new Date(at.getTime() - 600_000))]) : eb('milestone', '=', milestone)))
    .executeTakeFirst();
  if (twin) return null;
  const { id } = await tx
    .insertInto('petition_update')
    .values({ space_id: spaceId, kind, title, body, html: renderMarkdown(body, new Map()), milestone: milestone ?? null, written_by: by, written_at: at, told_at: byLetter ? at : null })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (translations.length > 0) await tx.insertInto('petition_update_translation').values(translations.map((each) => ({ space_id: spaceId, update_id: id, ...each, html: renderMarkdown(each.body, new Map()) }))).execute();
  if (byLetter) await lettersAbout(tx, { spaceId, id, kind: 'update' }, new Date(at.getTime() + minutesToTakeBack * 60_000));
  return id;
}

/** Writes news that is told already in another language, in the place of what stood there in it. */
export async function translateNews(tx: Tx, spaceId: number, id: number, { language, title, body }: TranslatedNews): Promise<void> {
  const words = { title, body, html: renderMarkdown(body, new Map()) };
  await tx.insertInto('petition_update_translation').values({ space_id: spaceId, update_id: id, language, ...words }).onConflict((conflict) => conflict.columns(['space_id', 'update_id', 'language']).doUpdateSet(words)).execute();
}

/** Puts letters in line, a polite number a minute: news for those who want it, and whether to carry on for those who want to hear of more. */
export async function lettersAbout(tx: Tx, { spaceId, id, kind }: { readonly spaceId: number; readonly id: number; readonly kind: 'update' | 'carry_on' }, from: Date): Promise<void> {
  await sql`
    insert into signature_letter (space_id, signature_id, kind, about, due_at)
    select space_id, id, ${kind}, ${id}, ${from}::timestamptz + (row_number() over (order by id) - 1) / ${lettersAMinute} * interval '1 minute'
    from signature where space_id = ${spaceId} and state = 'confirmed' and case when ${kind} = 'update' then wants_news else wants_more end and address is not null
    order by id
    on conflict (space_id, signature_id, kind, about) do nothing`.execute(tx);
  await addJob(tx, 'send-signature-letters', {});
}

/** Takes news off the page, and with it the letters that have not left yet. Returns how many had left. */
export async function takeNewsBack(tx: Tx, spaceId: number, id: number): Promise<number> {
  const { rows } = await sql<{ left: number }>`select count(*)::int as left from signature_letter where space_id = ${spaceId} and kind = 'update' and about = ${id} and sent_at is not null`.execute(tx);
  await tx.deleteFrom('signature_letter').where('space_id', '=', spaceId).where('kind', '=', 'update').where('about', '=', id).where('sent_at', 'is', null).execute();
  await tx.deleteFrom('petition_update').where('space_id', '=', spaceId).where('id', '=', id).where('kind', '=', 'update').execute();
  return rows[0]?.left ?? 0;
}
