import { dayIn, daysAfter } from '../../core/calendar.ts';
import type { Tx } from '../../database/open.ts';
import { moveSpace } from '../spaces/public.ts';
import { before, numberOf, type Numbers } from './people-and-days.ts';
import type { DemoFounding } from './story.ts';

/** What people are asked for. */
const things = ['a cutting of something that grew', 'a photo of your balcony in July', 'one thing that went wrong', 'a question you had in April'];

/** Gives a space of the demonstration what its founders have promised and prepared so far. */
export async function foundSpace(tx: Tx, spaceId: number, founder: string, { daysAgo, pledges, promises, seeds, names }: DemoFounding, people: Numbers, now: Date): Promise<void> {
  const at = before(now, daysAgo, '9:30');
  const today = dayIn('UTC', now.getTime());
  const of = (who: string) => ({ space_id: spaceId, person_id: numberOf(people, who) });
  await moveSpace(tx, spaceId, { to: 'founding' }, { by: numberOf(people, founder), at });
  await tx.insertInto('host_pledge').values(pledges.map(({ who, hours }) => ({ ...of(who), hours, pledged_at: at }))).execute();
  await tx.insertInto('promise').values(promises.map(({ who, inDays, cue, deed }) => ({ ...of(who), cue, deed, due_on: daysAfter(today, inDays), promised_at: inDays < -2 ? at : before(now, 4, '20:00'), reminded_at: inDays < 0 ? at : null }))).execute();
  await tx.insertInto('seed').values(seeds.map(({ who, inDays, title, body }) => ({ ...of(who), title, body, due_on: daysAfter(today, inDays), written_at: at }))).execute();
  await tx.insertInto('prospect').values(names.map((name, place) => ({ space_id: spaceId, name, asked_for: things[place % things.length] ?? '', added_by: numberOf(people, founder), added_at: at }))).execute();
}
