import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { renderMarkdown } from '../../conversations/public.ts';
import { keepConsent } from '../consent.ts';
import type { Plan, PlanText } from './plan.ts';
import { planOf } from './queries.ts';

/** Who acts, where, and when. */
interface Deed {
  readonly spaceId: number;
  readonly by: number;
  readonly at: Date;
}

/**
 * Writes the plan's next version. Null where somebody has written another one since `basis`: what they wrote must not
 * vanish unseen. The same words by the same person once more are a doubled click, and make no other version.
 */
export async function writePlan(tx: Tx, basis: number, text: PlanText, { spaceId, by, at }: Deed): Promise<number | null> {
  await tx.selectFrom('space').select('id').where('id', '=', spaceId).forNoKeyUpdate().execute();
  const newest = await tx.selectFrom('petition_plan').select(['version', 'written_by']).where('space_id', '=', spaceId).orderBy('version', 'desc').limit(1).executeTakeFirst();
  if ((newest?.version ?? 0) !== basis) {
    const isDoubled = newest?.written_by === by && newest.version === basis + 1 && saysTheSame(await planOf(tx, spaceId), text);
    return isDoubled ? newest.version : null;
  }
  const version = basis + 1;
  await tx
    .insertInto('petition_plan')
    .values({
      space_id: spaceId,
      version,
      written_by: by,
      written_at: at,
      ask: text.ask,
      story: text.story,
      story_html: renderMarkdown(text.story, new Map()),
      decides: text.decides,
      reached_how: text.reachedHow,
      goal: text.goal,
      goal_why: text.goalWhy,
      milestones: JSON.stringify(text.milestones),
      deliver_on: text.deliverOn,
      deliver_how: text.deliverHow,
      if_no: text.ifNo,
      keep_days: text.keepDays,
    })
    .execute();
  await tx.updateTable('space').set({ purpose: text.ask, revised_at: at }).where('id', '=', spaceId).execute();
  await keepConsent(tx, spaceId, at);
  await audit(tx, { at, actor: by, action: 'plan.written', spaceId, details: { version } });
  return version;
}

const saysTheSame = (written: Plan, text: PlanText): boolean => {
  const { version: _version, writtenAt: _writtenAt, writer: _writer, storyHtml: _storyHtml, ...words } = written;
  return isDeepStrictEqual(words, { ...text });
};
