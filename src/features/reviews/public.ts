export { reviewHour } from './hour.ts';
export { openReviewOf } from './queries.ts';
