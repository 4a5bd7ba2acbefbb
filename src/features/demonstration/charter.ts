import { dayIn, daysAfter } from '../../core/calendar.ts';
import type { Tx } from '../../database/open.ts';
import { acceptCharter, proposeExample, voteOn, writeCharter } from '../charter/public.ts';
import { beginReview, settleReview } from '../reviews/public.ts';
import { before, numberOf, type Numbers } from './people-and-days.ts';
import type { DemoCharter, DemoSpace } from './story.ts';

/** Gives a space of the demonstration its charter, with the names under it and what belongs. */
export async function writeDemoCharter(tx: Tx, spaceId: number, story: DemoSpace, charter: DemoCharter, people: Numbers, now: Date): Promise<void> {
  const at = before(now, charter.daysAgo, '9:30');
  const deedOf = (who: string) => ({ spaceId, by: numberOf(people, who), at });
  const today = dayIn('UTC', now.getTime());
  const { daysUntilMeasured, daysUntilReview, ...text } = charter.text;
  await writeCharter(tx, 0, { ...text, purpose: story.purpose, forWhom: story.forWhom, measureBy: daysAfter(today, daysUntilMeasured), reviewOn: daysAfter(today, daysUntilReview) }, deedOf(story.hosts[0]));
  for (const who of charter.carriedBy) await acceptCharter(tx, 1, deedOf(who));
  for (const example of charter.examples) await decideOn(tx, spaceId, example, deedOf);
}

async function decideOn(tx: Tx, spaceId: number, { words, belongs, agree, disagree }: DemoCharter['examples'][number], deedOf: (who: string) => Parameters<typeof voteOn>[3]): Promise<void> {
  const [proposer = ''] = agree;
  await proposeExample(tx, { belongs, words }, deedOf(proposer));
  const { id } = await tx.selectFrom('charter_example').select('id').where('space_id', '=', spaceId).where('words', '=', words).executeTakeFirstOrThrow();
  for (const who of agree) await voteOn(tx, id, true, deedOf(who));
  for (const who of disagree) await voteOn(tx, id, false, deedOf(who));
}

/** How its hosts have looked back so far. */
export async function lookBack(tx: Tx, spaceId: number, story: DemoSpace, people: Numbers, now: Date): Promise<void> {
  const today = dayIn('UTC', now.getTime());
  for (const { occasion, daysAgo, settled } of story.reviews ?? []) {
    const at = before(now, daysAgo, '10:00');
    const id = await beginReview(tx, spaceId, { occasion, dueOn: daysAfter(today, -daysAgo) }, at);
    if (id === null || !settled) continue;
    const kept = { measured: settled.measured, posts: 0, answered: null };
    await settleReview(tx, id, { outcome: settled.outcome, words: settled.words, kept }, { spaceId, by: numberOf(people, story.hosts[0]), at });
  }
}
