import { type Day, daysAfter, daysBetween } from '../../core/calendar.ts';

/** What a review is held for: so many days after opening, or the day that the charter names. */
export const occasions = ['day-7', 'day-30', 'day-90', 'charter'] as const;
export type Occasion = (typeof occasions)[number];

export interface DueReview {
  readonly occasion: Occasion;
  readonly dueOn: Day;
}

const daysAfterOpening = { 'day-7': 7, 'day-30': 30, 'day-90': 90 } as const;

/** A review that nobody was told of for so long, the house having been off, is not begun any more. */
const latestDays = 30;

/**
 * The reviews that are due today: those of days 7, 30 and 90 after opening (the first month of a community tells how it
 * will live), and the charter's own.
 * @param openedOn null for what was there before spaces had a gate: it is reviewed on its charter's day alone
 */
export function dueReviews({ openedOn, reviewOn }: { openedOn: Day | null; reviewOn: Day | null }, today: Day): DueReview[] {
  const afterOpening = openedOn === null ? [] : (['day-7', 'day-30', 'day-90'] as const).map((occasion) => ({ occasion, dueOn: daysAfter(openedOn, daysAfterOpening[occasion]) }));
  const all: DueReview[] = [...afterOpening, ...(reviewOn === null ? [] : [{ occasion: 'charter' as const, dueOn: reviewOn }])];
  return all.filter(({ dueOn }) => {
    const late = daysBetween(dueOn, today);
    return late >= 0 && late <= latestDays;
  });
}
