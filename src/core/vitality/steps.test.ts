import { expect, test } from 'vitest';
import { firstSteps } from './steps.ts';
import { facts } from './testing.ts';

test('first steps: Anna joins twice and writes three times, Bram only writes, Els only thanks', () => {
  const { joined, wrote, wroteAgain } = firstSteps(facts([
    ['anna', 'joins', null, '2026-01-05T09:00Z'],
    ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
    ['bram', 'replies', 'compost', '2026-01-05T11:00Z', 1],
    ['anna', 'replies', 'compost', '2026-01-05T12:00Z', 2],
    ['anna', 'leaves', null, '2026-01-06T09:00Z'],
    ['anna', 'joins', null, '2026-01-07T09:00Z'],
    ['anna', 'replies', 'compost', '2026-01-08T12:00Z', 2],
    ['els', 'thanks', 'compost', '2026-01-09T09:00Z', 1],
  ]));
  expect([...joined]).toEqual([Date.parse('2026-01-05T09:00Z'), Infinity, Infinity]);
  expect([...wrote]).toEqual([Date.parse('2026-01-05T10:00Z'), Date.parse('2026-01-05T11:00Z'), Infinity]);
  expect([...wroteAgain]).toEqual([Date.parse('2026-01-05T12:00Z'), Infinity, Infinity]);
});
