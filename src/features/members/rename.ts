import { sql } from 'kysely';
import { escapeHtml } from '../../core/html.ts';
import type { Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';

/** Changes what a person goes by, also where others called them by name. */
export async function renamePerson(tx: Tx, personId: number, { name, language }: { name: string; language: Language }): Promise<void> {
  const before = await tx.selectFrom('person').select(['name', 'handle']).where('id', '=', personId).executeTakeFirstOrThrow();
  await tx.updateTable('person').set({ name, language }).where('id', '=', personId).execute();
  if (name === before.name) return;
  await tx.updateTable('carrier').set({ name }).where('person_id', '=', personId).execute();
  const called = `(<a class="mention" href="/people/${before.handle}">@)[^<]*`;
  const now = `\\1${escapeHtml(name).replaceAll('\\', '\\\\')}`;
  await sql`
    with changed as (
      update post set html = regexp_replace(html, ${called}, ${now}, 'g')
      where (space_id, id) in (select space_id, post_id from mention where person_id = ${personId}) returning space_id, conversation_id
    )
    update conversation set version = version + 1 where (space_id, id) in (select space_id, conversation_id from changed)`.execute(tx);
}
