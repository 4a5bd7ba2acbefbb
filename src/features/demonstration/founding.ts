import { dayIn, daysAfter } from '../../core/calendar.ts';
import type { Tx } from '../../database/open.ts';
import { acceptCharter, proposeExample, voteOn, writeCharter } from '../charter/public.ts';
import { moveSpace } from '../spaces/public.ts';
import { before, numberOf, type Numbers } from './people-and-days.ts';
import type { DemoFounding, DemoSpace } from './story.ts';

/** Gives a space of the demonstration everything that its founders have done so far. */
export async function foundSpace(tx: Tx, spaceId: number, story: DemoSpace, founding: DemoFounding, people: Numbers, now: Date): Promise<void> {
  const [founder] = story.hosts;
  const at = before(now, founding.daysAgo, '9:30');
  const deedOf = (who: string) => ({ spaceId, by: numberOf(people, who), at });
  const today = dayIn('UTC', now.getTime());
  const { daysUntilMeasured, daysUntilReview, ...charter } = founding.charter;
  const text = { ...charter, purpose: story.purpose, forWhom: story.forWhom, measureBy: daysAfter(today, daysUntilMeasured), reviewOn: daysAfter(today, daysUntilReview) };
  await writeCharter(tx, 0, text, deedOf(founder));
  await moveSpace(tx, spaceId, { to: 'founding' }, deedOf(founder));
  for (const who of founding.carriedBy) await acceptCharter(tx, 1, deedOf(who));
  for (const example of founding.examples) await decideOn(tx, spaceId, example, deedOf);
  await promiseThings(tx, spaceId, founding, people, today, at);
}

async function decideOn(tx: Tx, spaceId: number, { words, belongs, agree, disagree }: DemoFounding['examples'][number], deedOf: (who: string) => Parameters<typeof voteOn>[3]): Promise<void> {
  const [proposer = ''] = agree;
  await proposeExample(tx, { belongs, words }, deedOf(proposer));
  const { id } = await tx.selectFrom('charter_example').select('id').where('space_id', '=', spaceId).where('words', '=', words).executeTakeFirstOrThrow();
  for (const who of agree) await voteOn(tx, id, true, deedOf(who));
  for (const who of disagree) await voteOn(tx, id, false, deedOf(who));
}

async function promiseThings(tx: Tx, spaceId: number, { pledges, promises, seeds, names }: DemoFounding, people: Numbers, today: string, at: Date): Promise<void> {
  const of = (who: string) => ({ space_id: spaceId, person_id: numberOf(people, who) });
  await tx.insertInto('host_pledge').values(pledges.map(({ who, hours }) => ({ ...of(who), hours, pledged_at: at }))).execute();
  await tx.insertInto('promise').values(promises.map(({ who, inDays, cue, deed }) => ({ ...of(who), cue, deed, due_on: daysAfter(today, inDays), promised_at: at, reminded_at: inDays < 0 ? at : null }))).execute();
  await tx.insertInto('seed').values(seeds.map(({ who, inDays, title, body }) => ({ ...of(who), title, body, due_on: daysAfter(today, inDays), written_at: at }))).execute();
  await tx.insertInto('prospect').values(names.map((name) => ({ space_id: spaceId, name, asked_for: '', added_at: at }))).execute();
}
