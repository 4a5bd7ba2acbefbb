import { z } from 'zod';
import type { ReadDb } from '../../../database/open.ts';
import { type Milestone, type Plan, unwrittenPlan } from './plan.ts';

const milestones = z.array(z.object({ count: z.number(), words: z.string() }));

/** Milestones as a row keeps them. */
export const milestonesOf = (row: unknown): Milestone[] => milestones.parse(row);

/** The plan as it stands. */
export async function planOf(db: ReadDb, spaceId: number): Promise<Plan> {
  const [newest] = await plansOf(db, spaceId, { limit: 1, offset: 0 });
  return newest ?? unwrittenPlan;
}

/** Newest first. */
export async function plansOf(db: ReadDb, spaceId: number, { limit, offset }: { limit: number; offset: number }): Promise<Plan[]> {
  const rows = await db
    .selectFrom('petition_plan')
    .leftJoin('person', 'person.id', 'petition_plan.written_by')
    .selectAll('petition_plan')
    .select((eb) => eb.case().when('person.state', '<>', 'erased').then(eb.ref('person.name')).end().as('writer'))
    .where('petition_plan.space_id', '=', spaceId)
    .orderBy('version', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    version: row.version,
    writtenAt: row.written_at,
    writer: row.writer,
    ask: row.ask,
    story: row.story,
    storyHtml: row.story_html,
    decides: row.decides,
    reachedHow: row.reached_how,
    goal: row.goal,
    goalWhy: row.goal_why,
    milestones: milestonesOf(row.milestones),
    deliverOn: row.deliver_on,
    deliverHow: row.deliver_how,
    ifNo: row.if_no,
    keepDays: row.keep_days,
  }));
}
