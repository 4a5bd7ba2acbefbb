export { beginReview, settleReview } from './actions.ts';
export type { Occasion } from './due.ts';
export { reviewHour } from './hour.ts';
export type { Outcome } from './input.ts';
export { openReviewOf } from './queries.ts';
