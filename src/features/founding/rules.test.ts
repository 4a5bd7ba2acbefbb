import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../core/calendar.ts';
import { comingWeeks, dayTrouble, hasMissedItsDay, isCrowded, isToBegin, isToRemind, mayBeAsked, namesNeeded, promiseStateOf, standingOf, withoutStop } from './rules.ts';

const now = new Date('2026-05-14T10:00:00Z');
const [before, after] = [new Date('2026-05-10T10:00:00Z'), new Date('2026-06-10T10:00:00Z')];
const nothing = { invitationId: 1, acceptedAt: null, declinedAt: null, withdrawnAt: null, expiresAt: after };

describe('how far somebody on the list has come', () => {
  test.each([
    ['not asked', { ...nothing, invitationId: null, expiresAt: null }, 'listed', true],
    ['asked', nothing, 'asked', false],
    ['came in', { ...nothing, acceptedAt: before }, 'yes', false],
    ['came in, and the letter has run out since', { ...nothing, acceptedAt: before, expiresAt: before }, 'yes', false],
    ['said no', { ...nothing, declinedAt: before }, 'no', false],
    ['said no long ago', { ...nothing, declinedAt: before, expiresAt: before }, 'no', false],
    ['run out', { ...nothing, expiresAt: before }, 'over', true],
    ['run out just now', { ...nothing, expiresAt: now }, 'over', true],
    ['withdrawn', { ...nothing, withdrawnAt: before }, 'over', true],
    ['asked by a letter of which nothing is kept', { ...nothing, expiresAt: null }, 'over', true],
  ] as const)('%s', (_, row, standing, mayAsk) => {
    expect(standingOf(row, now)).toBe(standing);
    expect(mayBeAsked(standing)).toBe(mayAsk);
  });
});

const holds = { foundersHolds: 30, acceptancePersonal: 0.5 };

describe('names that are still needed', () => {
  test.each([
    ['at the very beginning', 1, 0, 58],
    ['with some on the list', 2, 10, 46],
    ['with enough on the list', 10, 40, 0],
    ['with more than enough', 10, 100, 0],
    ['with all founders there', 30, 0, 0],
    ['with more founders than that', 40, 0, 0],
  ])('%s', (_, founders, stillToAnswer, needed) => expect(namesNeeded({ founders, stillToAnswer }, holds)).toBe(needed));

  test('are enough where they are found, and would not be with one less', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.double({ min: 0.01, max: 1, noNaN: true }), (founders, stillToAnswer, share) => {
        const needed = namesNeeded({ founders, stillToAnswer }, { foundersHolds: 30, acceptancePersonal: share });
        const hoped = (names: number) => founders + (stillToAnswer + names) * share;
        expect(hoped(needed)).toBeGreaterThan(30 - 1e-6);
        if (needed > 0) expect(hoped(needed - 1)).toBeLessThan(30 + 1e-6);
      }),
    );
  });
});

describe('a day that somebody plans for', () => {
  test.each([
    ['2026-05-13', 'founding.dayPast'], ['2026-05-14', null], ['2026-05-15', null], ['2027-05-15', null], ['2027-05-16', 'founding.dayFar'], ['9999-12-31', 'founding.dayFar'],
  ])('%s: %s', (day, trouble) => expect(dayTrouble(day, '2026-05-14')).toBe(trouble));
});

describe('a promise', () => {
  test.each([
    ['2026-05-01', 7, 'kept'], ['2026-05-20', 7, 'kept'], ['2026-05-13', null, 'passed'], ['2026-05-14', null, 'today'], ['2026-05-15', null, 'ahead'],
  ])('for %s with post %s is %s', (dueOn, postId, state) => expect(promiseStateOf({ dueOn, postId }, '2026-05-14')).toBe(state));
});

describe('what comes by itself', () => {
  test.each([
    ['the day before', '2026-05-13', 23, false, false],
    ['too early', '2026-05-14', 7, false, false],
    ['from eight', '2026-05-14', 8, true, false],
    ['from nine', '2026-05-14', 9, true, true],
    ['late that day', '2026-05-14', 23, true, true],
    ['the night after', '2026-05-15', 3, false, false],
    ['three days later', '2026-05-17', 9, true, true],
    ['four days later', '2026-05-18', 9, false, true],
    ['a week later', '2026-05-21', 9, false, true],
    ['after a long rest', '2026-05-22', 9, false, false],
  ])('%s', (_, today, hour, reminds, begins) => {
    expect([isToRemind('2026-05-14', { today, hour }), isToBegin('2026-05-14', { today, hour })]).toEqual([reminds, begins]);
  });

  test('has missed its day once it will not begin any more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 9, max: 23 }), (late, hour) => {
        const today = daysAfter('2026-05-14', late);
        expect(hasMissedItsDay('2026-05-14', today)).toBe(!isToBegin('2026-05-14', { today, hour }));
      }),
    );
  });
});

test.each([[12, '2026-05-14', '2026-05-11', '2026-07-27'], [1, '2026-05-17', '2026-05-11', '2026-05-11'], [3, '2026-12-30', '2026-12-28', '2027-01-11']])('%i weeks from %s on begin on %s and end with that of %s', (count, today, first, last) => {
  const weeks = comingWeeks(today, count);
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([count, first, last]);
});

test.each([[0, false], [1, false], [2, true], [3, true]])('%i others in a week are a crowd: %s', (others, is) => expect(isCrowded(others)).toBe(is));

test.each([['your photos.', 'your photos'], [' after lunch, ', 'after lunch'], ['what?', 'what?'], ['...', '']])('%j goes into a sentence as %j', (words, plain) => expect(withoutStop(words)).toBe(plain));
