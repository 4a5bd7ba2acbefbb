import { dayIn, daysAfter } from '../../core/calendar.ts';
import type { Tx } from '../../database/open.ts';
import { choosePlay, daysToDo, finishPlay, followedUpAfterDays, keepOutcome } from '../plays/public.ts';
import { before, numberOf, type Numbers } from './people-and-days.ts';
import type { DemoPlay } from './story.ts';

/** What the hosts try, and what became of what they tried. */
export async function tryPlays(tx: Tx, spaceId: number, plays: readonly DemoPlay[], people: Numbers, now: Date): Promise<void> {
  for (const { pattern, name, by, daysAgo, doneDaysAgo, sign, after } of plays) {
    const at = before(now, daysAgo, '20:30');
    const deed = { by: numberOf(people, by), at };
    const id = await choosePlay(tx, spaceId, { pattern, name, before: sign, dueOn: daysAfter(dayIn('UTC', at.getTime()), daysToDo) }, deed);
    if (doneDaysAgo === undefined) continue;
    await finishPlay(tx, spaceId, id, { ...deed, at: before(now, doneDaysAgo, '21:00') });
    if (after) await keepOutcome(tx, spaceId, id, after, before(now, doneDaysAgo - followedUpAfterDays, '7:00'));
  }
}
