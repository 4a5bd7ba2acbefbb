import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../core/calendar.ts';
import { dueReviews } from './due.ts';

const due = (openedOn: string | null, reviewOn: string | null, today: string) => dueReviews({ openedOn, reviewOn }, today).map(({ occasion, dueOn }) => `${occasion} ${dueOn}`);

describe('reviews fall due', () => {
  test.each([
    ['on no day before the seventh', '2026-05-01', null, '2026-05-07', []],
    ['on the seventh day', '2026-05-01', null, '2026-05-08', ['day-7 2026-05-08']],
    ['on the thirtieth, the seventh being not forgotten', '2026-05-01', null, '2026-05-31', ['day-7 2026-05-08', 'day-30 2026-05-31']],
    ['on the ninetieth', '2026-05-01', null, '2026-07-30', ['day-90 2026-07-30']],
    ['on the day of the charter', '2026-01-01', '2026-10-01', '2026-10-01', ['charter 2026-10-01']],
    ['on the day of the charter, also for what never had a gate', null, '2026-10-01', '2026-10-02', ['charter 2026-10-01']],
    ['not for a month that was slept through', '2026-05-01', '2026-06-01', '2026-12-01', []],
    ['never, where there is no day', null, null, '2026-12-01', []],
  ] as const)('%s', (_, opened, charter, today, expected) => expect(due(opened, charter, today)).toEqual(expected));

  test('each of them on some day, whenever a space opens', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
      const opened = daysAfter('2020-01-01', offset);
      const seen = new Set(Array.from({ length: 120 }, (_, day) => due(opened, null, daysAfter(opened, day))).flat());
      expect(seen.size).toBe(3);
    }));
  });
});
