import { describe, expect, test } from 'vitest';
import { newcomersWay } from './newcomers.ts';
import { factsUntil, periodOf } from './period.ts';
import { readReplies } from './replies.ts';
import { firstSteps } from './steps.ts';
import { facts, type Told } from './testing.ts';

const FROM = '2026-01-01T00:00Z';
const UNTIL = '2026-02-01T00:00Z';

function way(told: readonly Told[], from = FROM, until = UNTIL) {
  const end = Date.parse(until);
  const known = factsUntil(facts(told), end);
  return newcomersWay(periodOf(known, Date.parse(from), end), end, firstSteps(known), readReplies(known).heard);
}

/** The host, who has been there for long, and six people who come in on 5 January at 09:00. */
const arrivals: Told[] = [
  ['anna', 'joins', null, '2025-03-01T09:00Z'],
  ['anna', 'starts', 'welcome', '2025-03-01T10:00Z'],
  ...['bram', 'carla', 'dirk', 'els', 'fatima', 'gijs'].map((name): Told => [name, 'joins', null, '2026-01-05T09:00Z']),
];

describe('newcomersWay', () => {
  test('six join, five write, three are answered, two write again', () => {
    const told: Told[] = [
      ...arrivals,
      ['bram', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['anna', 'replies', 'compost', '2026-01-05T12:00Z'],
      ['bram', 'replies', 'compost', '2026-01-06T10:00Z'],
      ['carla', 'starts', 'bees', '2026-01-05T11:00Z'],
      ['anna', 'replies', 'bees', '2026-01-07T11:00Z'],
      ['carla', 'replies', 'bees', '2026-01-09T11:00Z'],
      ['dirk', 'replies', 'welcome', '2026-01-05T12:00Z'],
      ['anna', 'replies', 'welcome', '2026-01-06T12:00Z', 14],
      ['els', 'replies', 'welcome', '2026-01-05T13:00Z'],
      ['fatima', 'starts', 'tools', '2026-01-05T14:00Z'],
      ['fatima', 'replies', 'tools', '2026-01-06T14:00Z'],
    ];
    const seen = way(told);
    expect(seen).toMatchObject({
      joinsKnown: true,
      joined: 6,
      wrote: { count: 5, share: { state: 'known', value: 5 / 6, of: 6 }, hours: { state: 'too-few', have: 5, need: 6 } },
      tooEarly: 0,
      gotReply: { count: 3, share: { value: 3 / 5, of: 5 } },
      wroteAgain: { count: 2, share: { state: 'too-few', have: 3, need: 5 } },
      wroteAgainUnanswered: { state: 'too-few', have: 2, need: 5 },
      mostStopAt: 'gotReply',
    });
  });

  test('hours are medians of those who took the step', () => {
    const names = ['bram', 'carla', 'dirk', 'els', 'fatima', 'gijs'];
    const told: Told[] = [...arrivals];
    for (const [index, name] of names.entries()) {
      told.push([name, 'starts', `of ${name}`, `2026-01-05T${10 + index}:00Z`]);
      told.push(['anna', 'replies', `of ${name}`, `2026-01-06T${10 + 2 * index}:00Z`]);
      told.push([name, 'replies', `of ${name}`, `2026-01-07T${10 + index}:00Z`]);
    }
    const { wrote, gotReply, wroteAgain, mostStopAt } = way(told);
    expect(wrote.hours).toEqual({ state: 'known', value: 3.5, low: 1, high: 6, of: 6 });
    expect(gotReply.hours).toEqual({ state: 'known', value: 26.5, low: 24, high: 29, of: 6 });
    expect(wroteAgain.hours).toEqual({ state: 'known', value: 48, low: 48, high: 48, of: 6 });
    expect(mostStopAt).toBeNull();
  });

  test('an archive without joins: the way begins with the first post', () => {
    const posts = ['bram', 'carla', 'dirk', 'els', 'fatima'].map((name): Told => [name, 'starts', name, '2026-01-05T10:00Z']);
    expect(way(posts)).toMatchObject({
      joinsKnown: false, joined: null,
      wrote: { count: 5, share: { state: 'too-few', have: 0 }, hours: { state: 'too-few', have: 0 } },
      gotReply: { count: 0, share: { state: 'known', value: 0, of: 5 } },
    });
  });

  test('whoever wrote less than seven days ago counts as too early, answered or not', () => {
    const seen = way([
      ['bram', 'starts', 'compost', '2026-01-25T00:00Z'],
      ['carla', 'starts', 'bees', '2026-01-25T00:01Z'],
      ['bram', 'replies', 'bees', '2026-01-25T00:02Z'],
    ]);
    expect(seen).toMatchObject({ wrote: { count: 2 }, tooEarly: 1, gotReply: { count: 0, share: { have: 1 } }, mostStopAt: null });
  });

  test('a way that began before the period is not counted, whatever happened in it', () => {
    const seen = way([
      ['bram', 'joins', null, '2025-12-31T23:59Z'],
      ['bram', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['carla', 'starts', 'bees', '2025-12-01T10:00Z'],
      ['carla', 'joins', null, '2026-01-05T10:00Z'],
    ]);
    expect(seen).toMatchObject({ joined: 0, wrote: { count: 0 } });
  });

  test('someone without a known join came in when they wrote, in a place where others joined', () => {
    const seen = way([['bram', 'joins', null, '2026-01-05T09:00Z'], ['carla', 'starts', 'bees', '2026-01-05T10:00Z']]);
    expect(seen).toMatchObject({ joinsKnown: true, joined: 2, wrote: { count: 1, hours: { have: 0 } } });
  });

  test('people who only thank have not written', () => {
    const seen = way([['bram', 'joins', null, '2026-01-05T09:00Z'], ['bram', 'thanks', null, '2026-01-05T10:00Z']]);
    expect(seen).toMatchObject({ joined: 1, wrote: { count: 0 }, mostStopAt: null });
  });

  test('answered and gone: most stop at the second post', () => {
    const names = ['bram', 'carla', 'dirk', 'els', 'fatima'];
    const told = names.flatMap((name): Told[] => [
      [name, 'starts', name, '2026-01-05T10:00Z'],
      ['anna', 'replies', name, '2026-01-05T11:00Z'],
    ]);
    expect(way([['anna', 'starts', 'welcome', '2025-01-05T10:00Z'], ...told]).mostStopAt).toBe('wroteAgain');
  });
});
