import type { ParseKeys } from 'i18next';
import { type Day, daysAfter, daysBetween, mondayOf } from '../../core/calendar.ts';
import { namesFor } from '../../core/gate/founding.ts';

/** How far somebody on the list has come. */
export type Standing = 'listed' | 'asked' | 'yes' | 'no' | 'over';

interface Asked {
  readonly invitationId: number | null;
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly expiresAt: Date | null;
}

/** What an invitation came to. One that is no longer kept was not answered. */
export function standingOf({ invitationId, acceptedAt, declinedAt, withdrawnAt, expiresAt }: Asked, now: Date): Standing {
  if (invitationId === null) return 'listed';
  if (acceptedAt) return 'yes';
  if (declinedAt) return 'no';
  return withdrawnAt || expiresAt === null || expiresAt <= now ? 'over' : 'asked';
}

/** "Rather not" is an answer: nobody is asked again for it. */
export const mayBeAsked = (standing: Standing): boolean => standing === 'listed' || standing === 'over';

interface Gathered {
  readonly founders: number;
  /** On the list, and neither in nor declined. */
  readonly stillToAnswer: number;
}

/** How many names have to be found so that, at this share of yeses, there will be enough founders. */
export function namesNeeded({ founders, stillToAnswer }: Gathered, { foundersHolds, acceptancePersonal }: { foundersHolds: number; acceptancePersonal: number }): number {
  const missing = Math.max(0, foundersHolds - founders);
  return Math.max(0, namesFor(missing, acceptancePersonal) - stillToAnswer);
}

/** Words that go into the middle of a sentence, which ends by itself. */
export const withoutStop = (words: string): string => words.trim().replace(/[\s.,;:]+$/, '');

const farthestDays = 366;

/** What is wrong with a day that somebody plans for; null where nothing is. */
export function dayTrouble(day: Day, today: Day): ParseKeys | null {
  if (day < today) return 'founding.dayPast';
  return daysBetween(today, day) > farthestDays ? 'founding.dayFar' : null;
}

export type PromiseState = 'kept' | 'today' | 'ahead' | 'passed';

export function promiseStateOf({ dueOn, postId }: { dueOn: Day; postId: number | null }, today: Day): PromiseState {
  if (postId !== null) return 'kept';
  if (dueOn === today) return 'today';
  return dueOn < today ? 'passed' : 'ahead';
}

/** A moment as the clock of a place shows it. */
export interface LocalTime {
  readonly today: Day;
  readonly hour: number;
}

const remindedFromHour = 8;
/** A house that was off so long does not come back to it. */
const remindedDaysLater = 3;

/** Whether somebody is reminded now of what they promised for a day. */
export function isToRemind(dueOn: Day, { today, hour }: LocalTime): boolean {
  const late = daysBetween(dueOn, today);
  return hour >= remindedFromHour && late >= 0 && late <= remindedDaysLater;
}

const beginsFromHour = 9;
/** Prepared conversations are spread; after a long rest they do not all come at once, and wait for another day. */
const begunDaysLater = 7;

/** Whether a conversation that was prepared for a day begins now. */
export function isToBegin(dueOn: Day, { today, hour }: LocalTime): boolean {
  const late = daysBetween(dueOn, today);
  return hour >= beginsFromHour && late >= 0 && late <= begunDaysLater;
}

/** Its day went by, and it will not begin by itself any more. */
export const hasMissedItsDay = (dueOn: Day, today: Day): boolean => daysBetween(dueOn, today) > begunDaysLater;

/** The Mondays of so many weeks, this one first. */
export function comingWeeks(today: Day, weeks: number): readonly Day[] {
  const first = mondayOf(today);
  return Array.from({ length: weeks }, (_, at) => daysAfter(first, at * 7));
}

const plentyInAWeek = 2;

/** A week that is full enough: others are better. */
export const isCrowded = (othersThatWeek: number): boolean => othersThatWeek >= plentyInAWeek;
