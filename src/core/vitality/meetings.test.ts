import { describe, expect, test } from 'vitest';
import { measureMeetings } from './meetings.ts';
import { mondays } from './mondays.ts';
import { facts, type Told } from './testing.ts';

const until = Date.parse('2026-05-11T00:00Z');
const WEEK = 7 * 86_400_000;
const at = (weeksAgo: number) => new Date(until - weeksAgo * WEEK + 3_600_000).toISOString();
const meeting = (weeksAgo: number, ...people: string[]): Told[] => people.map((who) => [who, 'comes', `evening ${weeksAgo}`, at(weeksAgo)]);
const measured = (told: readonly Told[]) => measureMeetings(facts(told), mondays('UTC', until, 52), until);

describe('meetings', () => {
  test('are counted with who came, who came first, and who came again', () => {
    const meetings = measured([
      ...meeting(60, 'anna', 'bram'), ...meeting(40, 'anna', 'bram', 'carla'), ...meeting(38, 'carla', 'dirk', 'els'),
      ...meeting(20, 'anna', 'dirk', 'fatima', 'gijs'), ...meeting(2, 'anna', 'hanna'),
    ]);
    expect(meetings).toMatchObject({ events: 5, people: 8, from: Date.parse(at(60)), to: Date.parse(at(2)), held: { before: 2, now: 2 }, came: 5, newcomers: 3 });
    // Of Carla, Dirk, Els, Fatima and Gijs, who have had a quarter since, Carla came again two weeks later and Dirk eighteen.
    expect(meetings?.cameAgain).toMatchObject({ value: 1 / 5, of: 5 });
    expect(meetings?.weeks).toHaveLength(26);
    expect(meetings?.weeks.filter(({ held }) => held > 0)).toEqual([{ held: 1, came: 4, newcomers: 2 }, { held: 1, came: 2, newcomers: 1 }]);
    expect(meetings?.attendance.to).toEqual({ state: 'too-few', have: 2, need: 6 });
  });

  test('have a usual size, and a trend where it surely changed', () => {
    const people = Array.from({ length: 9 }, (_, at) => `p${at}`);
    const shrinking = measured(Array.from({ length: 52 }, (_, week) => meeting(52 - week, ...people.slice(0, week < 26 ? 9 : 3))).flat());
    expect(shrinking?.attendance).toMatchObject({ from: { value: 9 }, to: { value: 3, low: 3, high: 3 }, trend: 'down' });
    expect(shrinking?.held).toEqual({ before: 26, now: 26 });
  });

  test('that are no conversations are told apart by their moments', () => {
    const told = facts([...meeting(3, 'anna', 'bram'), ...meeting(2, 'anna')]);
    const meetings = measureMeetings({ ...told, conversation: told.conversation.map(() => -1) }, mondays('UTC', until, 52), until);
    expect(meetings).toMatchObject({ events: 2, people: 2, held: { before: null, now: 2 } });
  });

  test('are none where nobody came', () => {
    expect(measured([['anna', 'joins', null, at(3)], ['anna', 'starts', 'hello', at(2)]])).toBeNull();
  });
});
