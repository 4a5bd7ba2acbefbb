import type { ReadDb } from '../../../database/open.ts';
import { milestonesOf } from '../plan/queries.ts';
import type { Translation } from './words.ts';

/** What a petition says in other languages. */
export async function translationsOf(db: ReadDb, spaceId: number): Promise<Translation[]> {
  const rows = await db
    .selectFrom('petition_translation')
    .leftJoin('person', 'person.id', 'petition_translation.written_by')
    .selectAll('petition_translation')
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('writer'))
    .where('petition_translation.space_id', '=', spaceId)
    .orderBy('petition_translation.language')
    .execute();
  return rows.map((row) => ({
    language: row.language, planVersion: row.plan_version, writtenAt: row.written_at, writer: row.writer,
    title: row.title, ask: row.ask, story: row.story, storyHtml: row.story_html, decides: row.decides, goalWhy: row.goal_why, milestones: milestonesOf(row.milestones), deliverHow: row.deliver_how, ifNo: row.if_no,
  }));
}
