import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdsWith } from '../thresholds.ts';
import { facts, type Told } from '../vitality/testing.ts';
import { measureTrial, type TrialFigures, trialLines } from './trial.ts';

const standard = thresholdsWith(new Map());
const FROM = Date.parse('2026-05-01T08:00Z');
const at = (day: number, hour = 8) => new Date(FROM + (day * 24 + hour - 8) * 3_600_000).toISOString();

/** Anna hosts: she is named first, and so has number 0. */
function measured(told: readonly Told[], { day = 14, members = 10 } = {}) {
  return measureTrial(facts([['anna', 'joins', null, '2026-04-01T08:00Z'], ...told]), { from: FROM, now: FROM + day * 86_400_000, hosts: new Set([0]), members }, standard);
}

describe('what is measured in a trial', () => {
  test('nothing, where nothing was written', () => {
    expect(measured([])).toEqual({ conversations: 0, answered: null, replies: null, medianHours: null, inTime: null, firstPosters: 0, secondPost: null, started: 0, membersShare: null, posts: 0 });
  });

  test('answers: who waits endlessly counts, who has just asked does not', () => {
    const figures = measured([
      ['bram', 'starts', 'a', at(1)], ['anna', 'replies', 'a', at(1, 12)], ['els', 'replies', 'a', at(2)],
      ['els', 'starts', 'b', at(2)], ['anna', 'replies', 'b', at(5)],
      ['bram', 'starts', 'c', at(3)], ['bram', 'replies', 'c', at(4)],
      ['bram', 'starts', 'young', at(13)],
    ]);
    expect(figures).toMatchObject({ conversations: 3, answered: 2 / 3, replies: 1, medianHours: 72, inTime: 1 / 3 });
  });

  test('who wrote first in the trial, and again; hosts, those who wrote before, and those of yesterday left out', () => {
    const figures = measured([
      ['carla', 'starts', 'before', '2026-04-20T08:00Z'],
      ['carla', 'replies', 'before', at(2)], ['carla', 'replies', 'before', at(3)],
      ['bram', 'starts', 'a', at(1)], ['bram', 'replies', 'a', at(6)], ['els', 'replies', 'a', at(2)], ['anna', 'replies', 'a', at(2)],
      ['dirk', 'replies', 'a', at(13)],
    ]);
    expect(figures).toMatchObject({ firstPosters: 2, secondPost: 1 / 2 });
  });

  test('what members begin, for ten of them and a week, and what they write', () => {
    const figures = measured([['bram', 'starts', 'a', at(1)], ['els', 'starts', 'b', at(2)], ['anna', 'starts', 'c', at(3)], ['anna', 'replies', 'a', at(3)]], { members: 20 });
    expect(figures).toMatchObject({ started: 0.5, membersShare: 0.5, posts: 4 });
  });

  test('a trial of a day counts as a week: three conversations on the first morning are not twenty-one', () => {
    expect(measured([['bram', 'starts', 'a', at(0, 9)]], { day: 1 }).started).toBe(1);
  });
});

describe('the six lines before opening', () => {
  const well: TrialFigures = { conversations: 10, answered: 0.9, replies: 2.5, medianHours: 24, inTime: 0.9, firstPosters: 9, secondPost: 0.55, started: 1, membersShare: 0.5, posts: 40 };
  const statesOf = (changes: Partial<TrialFigures>, isOver = true) => Object.fromEntries(trialLines({ ...well, ...changes }, isOver, standard).map(({ name, state }) => [name, state]));

  test.each<[Partial<TrialFigures>, string, string]>([
    [{}, 'answered', 'holds'], [{ answered: 0.89 }, 'answered', 'weak'], [{ answered: 0.79 }, 'answered', 'missing'], [{ answered: null, conversations: 0 }, 'answered', 'missing'],
    [{}, 'replies', 'holds'], [{ replies: 2.4 }, 'replies', 'weak'], [{ replies: 0.9 }, 'replies', 'missing'],
    [{}, 'firstReply', 'holds'], [{ medianHours: 25 }, 'firstReply', 'weak'], [{ medianHours: 49 }, 'firstReply', 'missing'], [{ medianHours: 2, inTime: 0.89 }, 'firstReply', 'weak'], [{ medianHours: Infinity }, 'firstReply', 'missing'], [{ medianHours: null }, 'firstReply', 'missing'],
    [{}, 'secondPost', 'holds'], [{ secondPost: 0.54 }, 'secondPost', 'weak'], [{ secondPost: 0.39 }, 'secondPost', 'missing'], [{ secondPost: null, firstPosters: 0 }, 'secondPost', 'missing'],
    [{}, 'started', 'holds'], [{ started: 0.9 }, 'started', 'weak'], [{ started: 0.2 }, 'started', 'missing'],
    [{}, 'membersShare', 'holds'], [{ membersShare: 0.49 }, 'membersShare', 'weak'], [{ membersShare: 0.24 }, 'membersShare', 'missing'], [{ membersShare: null, posts: 0 }, 'membersShare', 'missing'],
  ])('with %j, %s is %s', (changes, name, expected) => expect(statesOf(changes)[name]).toBe(expected));

  test('say nothing on few facts while the trial runs', () => {
    expect(statesOf({ conversations: 4, firstPosters: 4, posts: 4 }, false)).toEqual({ answered: 'later', replies: 'later', firstReply: 'later', secondPost: 'later', started: 'later', membersShare: 'later' });
    expect(statesOf({ conversations: 5 }, false)).toMatchObject({ answered: 'holds', firstReply: 'holds' });
  });

  test('volume alone is no line: ten times as much of everything stands the same', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 500 }), (count) => {
      expect(statesOf({ conversations: count * 10, posts: count * 10 })).toEqual(statesOf({ conversations: count, posts: count }));
    }));
  });
});
