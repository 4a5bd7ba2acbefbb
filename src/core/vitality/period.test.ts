import { describe, expect, test } from 'vitest';
import { answeredRow, factsFrom, factsUntil, periodOf, rowAt } from './period.ts';
import { facts } from './testing.ts';

const compost = facts([
  ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
  ['bram', 'replies', 'compost', '2026-01-05T11:00Z', 0],
  ['els', 'replies', 'compost', '2026-01-05T11:00Z', 3],
  ['anna', 'replies', 'compost', '2026-01-05T12:00Z', 1],
  ['els', 'thanks', 'compost', '2026-01-05T13:00Z', 3],
  ['bram', 'starts', 'bees', '2026-01-05T14:00Z', 0],
  ['els', 'replies', 'compost', '2026-01-05T15:00Z', 4],
]);

describe('rowAt', () => {
  test.each([
    ['2026-01-01T00:00Z', 0],
    ['2026-01-05T10:00Z', 0],
    ['2026-01-05T10:01Z', 1],
    ['2026-01-05T11:00Z', 1],
    ['2026-01-05T11:01Z', 3],
    ['2027-01-01T00:00Z', 7],
  ])('%s is row %i', (time, row) => {
    expect(rowAt(compost, Date.parse(time))).toBe(row);
  });

  test('of no facts is 0', () => {
    expect(rowAt(facts([]), 0)).toBe(0);
  });
});

test('a period holds its first moment and not its last', () => {
  const period = periodOf(compost, Date.parse('2026-01-05T11:00Z'), Date.parse('2026-01-05T12:00Z'));
  expect([period.firstRow, period.endRow]).toEqual([1, 3]);
});

test('facts from a moment on are as if nothing had been before', () => {
  const late = factsFrom(compost, Date.parse('2026-01-05T11:00Z'));
  expect(late.length).toBe(compost.length - 1);
  expect(late.at[0]).toBe(Date.parse('2026-01-05T11:00Z'));
  expect(answeredRow(late, 0)).toBe(-1);
  expect(answeredRow(late, 1)).toBe(2);
  expect(factsFrom(compost, Infinity).length).toBe(0);
  expect(factsFrom(compost, -Infinity)).toEqual(compost);
});

describe('answeredRow', () => {
  test.each([
    ['a start answers nothing', 0, -1],
    ['a linked reply answers its parent', 1, 0],
    ['a slow clock puts the parent later, and it is answered all the same', 2, 3],
    ['a start in another conversation answers nothing there', 5, -1],
    ['thanks cannot be answered', 6, -1],
  ])('%s', (_, row, answered) => {
    expect(answeredRow(compost, row)).toBe(answered);
  });

  test('a post that is not known yet is not answered', () => {
    expect(answeredRow(factsUntil(compost, Date.parse('2026-01-05T12:00Z')), 2)).toBe(-1);
  });
});
