import { describe, expect, test } from 'vitest';
import { measureAnswers } from './answers.ts';
import { factsUntil, periodOf } from './period.ts';
import { readReplies } from './replies.ts';
import { firstSteps } from './steps.ts';
import { facts, type Told } from './testing.ts';

const UNTIL = '2026-02-01T00:00Z';

function answers(told: readonly Told[], from = '2026-01-01T00:00Z') {
  const end = Date.parse(UNTIL);
  const known = factsUntil(facts(told), end);
  return measureAnswers(known, periodOf(known, Date.parse(from), end), end, firstSteps(known).wrote, readReplies(known));
}

/** Anna, who is no newcomer, opens a conversation on 5 January at 10:00; Bram answers after so many hours, if at all. */
function opened(name: string, hours: number | null): Told[] {
  const start = Date.parse('2026-01-05T10:00Z');
  const opening: Told = ['anna', 'starts', name, new Date(start).toISOString()];
  return hours === null ? [opening] : [opening, ['bram', 'replies', name, new Date(start + hours * 3_600_000).toISOString()]];
}

const before: Told = ['anna', 'starts', 'welcome', '2025-01-01T10:00Z'];

describe('measureAnswers', () => {
  test('eight conversations: six answered, after 1 to 200 hours, two not', () => {
    const { all, byNewcomers, byRegulars } = answers([
      before, ...opened('a', 1), ...opened('b', 2), ...opened('c', 10), ...opened('d', 48), ...opened('e', 49),
      ...opened('f', 200), ...opened('g', null), ...opened('h', null),
    ]);
    expect(all).toMatchObject({
      started: 8, tooEarly: 0,
      within48Hours: { value: 4 / 8, of: 8 },
      within7Days: { value: 5 / 8, of: 8 },
      ever: { value: 6 / 8, of: 8 },
      unanswered: { value: 2 / 8, of: 8 },
      medianHours: { state: 'known', value: (48 + 49) / 2, low: 1, high: null, of: 8 },
      ninetiethHours: { state: 'too-few', have: 8, need: 20 },
    });
    expect(byRegulars).toEqual(all);
    expect(byNewcomers).toMatchObject({ started: 0, medianHours: { state: 'too-few', have: 0 } });
  });

  test('the median is not reached where half got no answer', () => {
    const { all } = answers([
      before, ...opened('a', 1), ...opened('b', 2), ...opened('c', 3), ...opened('d', null), ...opened('e', null), ...opened('f', null),
    ]);
    expect(all.medianHours).toEqual({ state: 'known', value: null, low: 1, high: null, of: 6 });
  });

  test('nine in ten were answered within so many hours', () => {
    const told = Array.from({ length: 20 }, (_, index) => opened(`topic ${index}`, index + 1)).flat();
    expect(answers([before, ...told]).all.ninetiethHours).toEqual({ state: 'known', value: 18.5, low: 15, high: null, of: 20 });
  });

  test('young conversations are too early, whether they have been answered or not', () => {
    const { all } = answers([
      before,
      ['anna', 'starts', 'a', '2026-01-30T00:00Z'],
      ['anna', 'starts', 'b', '2026-01-30T00:01Z'],
      ['bram', 'replies', 'b', '2026-01-30T00:02Z'],
    ]);
    expect(all).toMatchObject({ started: 2, tooEarly: 1, within48Hours: { state: 'too-few', have: 1 }, ever: { state: 'too-few', have: 0 } });
  });

  test('a newcomer\'s conversation is the one that is their first post ever', () => {
    const names = ['bram', 'carla', 'dirk', 'els', 'fatima', 'gijs'];
    const { byNewcomers, byRegulars } = answers([
      before,
      ...names.flatMap((name): Told[] => [
        [name, 'starts', `first of ${name}`, '2026-01-05T10:00Z'],
        ['anna', 'replies', `first of ${name}`, '2026-01-07T10:00Z'],
        [name, 'starts', `second of ${name}`, '2026-01-08T10:00Z'],
        ['anna', 'replies', `second of ${name}`, '2026-01-08T11:00Z'],
      ]),
    ]);
    expect(byNewcomers.medianHours).toMatchObject({ value: 48, of: 6 });
    expect(byRegulars.medianHours).toMatchObject({ value: 1, of: 6 });
  });

  test('newcomers and regulars together are all', () => {
    const { all } = answers([
      before, ...opened('a', 5), ...opened('b', 6), ...opened('c', 7),
      ['carla', 'starts', 'd', '2026-01-05T10:00Z'], ['anna', 'replies', 'd', '2026-01-05T11:00Z'],
      ['dirk', 'starts', 'e', '2026-01-05T10:00Z'], ['anna', 'replies', 'e', '2026-01-05T12:00Z'],
      ['els', 'starts', 'f', '2026-01-05T10:00Z'], ['anna', 'replies', 'f', '2026-01-14T10:00Z'],
    ]);
    expect(all.medianHours).toEqual({ state: 'known', value: 5.5, low: 1, high: 216, of: 6 });
  });

  test('a conversation that a source opens twice is one, and waits from the first time on', () => {
    const { all } = answers([
      before, ...opened('a', 1), ['carla', 'starts', 'a', '2026-01-05T10:30Z'], ['anna', 'replies', 'a', '2026-01-05T10:45Z'],
    ]);
    expect(all.started).toBe(1);
  });

  test('who replied first and asked later is no newcomer any more', () => {
    const { byNewcomers, byRegulars } = answers([
      before,
      ['bram', 'replies', 'welcome', '2026-01-05T10:00Z'],
      ['bram', 'starts', 'compost', '2026-01-05T11:00Z'],
    ]);
    expect([byNewcomers.started, byRegulars.started]).toEqual([0, 1]);
  });

  test('replies per conversation are those by others, none at all included', () => {
    const { repliesPerConversation } = answers([
      before, ...opened('a', 1), ...opened('a2', 1), ...opened('b', null), ...opened('c', null), ...opened('d', null),
      ['bram', 'replies', 'a', '2026-01-06T10:00Z'],
      ['els', 'replies', 'a', '2026-01-06T11:00Z'],
      ['anna', 'replies', 'a', '2026-01-06T12:00Z'],
    ]);
    expect(repliesPerConversation).toMatchObject({ state: 'known', value: 4 / 5, low: 0, of: 5 });
  });

  test('a reply that the clocks place before its parent took no time', () => {
    const skewed = Array.from({ length: 6 }, (_, index): Told[] => [
      ['anna', 'starts', `topic ${index}`, '2026-01-05T10:00Z'],
      ['bram', 'replies', `topic ${index}`, '2026-01-05T09:59Z', 1 + 2 * index],
    ]);
    expect(answers([before, ...skewed.flat()]).all).toMatchObject({ ever: { value: 1 }, medianHours: { value: 0, low: 0, high: 0 } });
  });
});
