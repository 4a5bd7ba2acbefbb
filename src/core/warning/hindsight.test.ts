import { describe, expect, it } from 'vitest';
import { ATTENDED, REPLIED, STARTED } from '../vitality/facts.ts';
import { firstSteps } from '../vitality/steps.ts';
import { columns, type Row } from '../vitality/testing.ts';
import { lookBack } from './hindsight.ts';
import { WEEK } from './signs.ts';

const begin = Date.UTC(2024, 0, 1);

/** In each of these weeks three posts by two people, in one conversation. */
const talk = (weeks: readonly number[]): Row[] =>
  weeks.flatMap((week) => Array.from({ length: 3 }, (_, at) => ({ at: begin + week * WEEK + at * 3_600_000, actor: at % 2, kind: at === 0 ? STARTED : REPLIED, conversation: week, answers: -1 })));
/** In each of these weeks a meeting of two. */
const meetings = (weeks: readonly number[]): Row[] => weeks.flatMap((week) => [0, 1].map((actor) => ({ at: begin + week * WEEK, actor, kind: ATTENDED, conversation: week, answers: -1 })));
const weeks = (from: number, until: number) => Array.from({ length: until - from }, (_, at) => from + at);

/** What came, seen from week 20, where it is week `now`. */
function cameOf(rows: readonly Row[], now: number): boolean | null {
  const facts = columns(rows);
  return lookBack(facts, firstSteps(facts).wrote, begin + 20 * WEEK, begin + now * WEEK).silent;
}

describe('what came of what was foreseen', () => {
  it.each<[string, readonly Row[], number, boolean | null]>([
    ['a group that talked on', talk(weeks(0, 60)), 52, false],
    ['one that fell silent, and has no facts in the weeks that were meant', talk(weeks(0, 20)), 52, true],
    ['one that fell silent and came back after those weeks', talk([...weeks(0, 20), ...weeks(52, 60)]), 60, true],
    ['one of which those weeks are not over', talk(weeks(0, 60)), 50, null],
    ['one that met on', meetings(weeks(0, 60)), 46, false],
    ['one that met no more', meetings(weeks(0, 20)), 46, true],
    ['one that met, while those weeks are not over', meetings(weeks(0, 60)), 45, null],
    ['one of which everything before was erased, and that talks on', talk(weeks(30, 60)), 52, false],
    ['one of which everything before was erased, and that only meets', meetings(weeks(30, 60)), 52, false],
    ['one of which most before was erased, so that it looks younger than it was', talk([...weeks(18, 20), ...weeks(30, 60)]), 52, false],
    ['one of which the last quarter was erased, so that it looks quiet', talk(weeks(0, 4)), 52, true],
    ['one of which all was erased', [], 52, true],
    ['one of which all was erased, too soon', [], 50, null],
  ])('%s', (_, rows, now, silent) => {
    expect(cameOf(rows, now)).toBe(silent);
  });
});
