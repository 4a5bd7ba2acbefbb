import { type Day, daysBetween } from '../../core/calendar.ts';

/** What a group can be when its time is over. */
export const endings = ['end', 'six-weeks', 'community'] as const;
export type Ending = (typeof endings)[number];

export type Votes = Readonly<Record<Ending, number>>;

/** So many days before its end a group is asked. */
export const daysOfVoting = 7;

/** Whether members vote now: in the week before the end, and no more on its day. */
export function isVoting(endsOn: Day, today: Day): boolean {
  const left = daysBetween(today, endsOn);
  return left > 0 && left <= daysOfVoting;
}

/** What most voted for. Where as many want something else, or nobody voted, the group ends: that is what was agreed when it began. */
export function chosenBy(votes: Votes): Ending {
  const most = Math.max(...endings.map((ending) => votes[ending]));
  const first = endings.filter((ending) => votes[ending] === most);
  return most > 0 && first.length === 1 ? (first[0] ?? 'end') : 'end';
}
