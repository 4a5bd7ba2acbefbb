import { describe, expect, test } from 'vitest';
import { facts, type Told } from './testing.ts';
import { measureState, measureTotals, SILENT_AFTER } from './totals.ts';

const now = Date.parse('2026-05-11T00:00Z');
const at = (time: number) => new Date(time).toISOString();

describe('measureTotals', () => {
  test('counts posts, conversations and people who wrote', () => {
    const told: Told[] = [
      ['dirk', 'joins', null, '2026-01-01T10:00Z'],
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-05T11:00Z', 1],
      ['bram', 'replies', 'lost beginning', '2026-01-06T11:00Z'],
      ['els', 'thanks', 'compost', '2026-01-07T11:00Z', 2],
    ];
    expect(measureTotals(facts(told), now)).toEqual({
      state: 'alive', posts: 3, conversations: 2, people: 2,
      from: Date.parse('2026-01-05T10:00Z'), to: Date.parse('2026-01-06T11:00Z'),
    });
    expect(measureState(facts(told), now)).toEqual({ state: 'alive', to: Date.parse('2026-01-06T11:00Z') });
  });

  test('only joins and thanks: empty', () => {
    const told: Told[] = [['anna', 'joins', null, '2026-05-01T10:00Z'], ['anna', 'thanks', null, '2026-05-02T10:00Z']];
    expect(measureTotals(facts(told), now)).toEqual({ state: 'empty', posts: 0, conversations: 0, people: 0, from: null, to: null });
    expect(measureState(facts(told), now)).toEqual({ state: 'empty', to: null });
  });

  test('silent begins 26 weeks after the last post', () => {
    const lastPost = (time: number) => measureTotals(facts([['anna', 'starts', 'compost', at(time)]]), now).state;
    expect(lastPost(now - SILENT_AFTER)).toBe('alive');
    expect(lastPost(now - SILENT_AFTER - 1)).toBe('silent');
  });
});
