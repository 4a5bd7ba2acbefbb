import { describe, expect, test } from 'vitest';
import { isWorthALetter, newsSince } from './news.ts';
import type { WeeklyLook } from './weekly.ts';

type Seen = Pick<WeeklyLook, 'foresight' | 'patterns' | 'isTold'>;

const seen = (half: number | null, ...patterns: Seen['patterns']): Seen => ({ foresight: half === null ? null : { half, year: half }, patterns, isTold: false });
const told = (look: Seen): Seen => ({ ...look, isTold: true });

describe('what is new since the weeks before', () => {
  test.each([
    ['all of it, where nothing was seen before', seen(0.3, 'three-voices', 'afterglow'), [], { found: 'three-voices', left: null, chance: null }],
    ['nothing, where it is as it was', seen(0.3, 'three-voices'), [seen(0.28, 'three-voices')], { found: null, left: null, chance: null }],
    ['the pattern that came', seen(0.3, 'three-voices', 'afterglow'), [seen(0.3, 'three-voices')], { found: 'afterglow', left: null, chance: null }],
    ['not one that comes back after a week', seen(0.3, 'afterglow'), [seen(0.3), seen(0.3, 'afterglow')], { found: null, left: null, chance: null }],
    ['one that comes back after five', seen(0.3, 'afterglow'), [seen(0.3), seen(0.3), seen(0.3), seen(0.3), seen(0.3, 'afterglow')], { found: 'afterglow', left: null, chance: null }],
    ['the pattern that went', seen(0.3), [seen(0.3, 'afterglow')], { found: null, left: 'afterglow', chance: null }],
    ['a chance that rose step by step', seen(0.5), [seen(0.45), seen(0.4), seen(0.3)], { found: null, left: null, chance: { before: 0.3, now: 0.5 } }],
    ['no chance that was told of already', seen(0.5), [seen(0.5), told(seen(0.5)), seen(0.3)], { found: null, left: null, chance: null }],
    ['a chance that rose further since it was told', seen(0.7), [seen(0.5), told(seen(0.5)), seen(0.3)], { found: null, left: null, chance: { before: 0.5, now: 0.7 } }],
    ['no chance where nothing was said', seen(null), [seen(0.3)], { found: null, left: null, chance: null }],
    ['no chance where nothing was said before', seen(0.9), [seen(null)], { found: null, left: null, chance: null }],
  ] as const)('is %s', (_, now, before, news) => {
    expect(newsSince(now, before)).toEqual(news);
  });

  test('is worth a letter where something asks for a hand, or a play was looked at again', () => {
    const none = { found: null, left: null, chance: null };
    expect(isWorthALetter(none, 0)).toBe(false);
    expect(isWorthALetter({ ...none, left: 'afterglow' }, 0)).toBe(false);
    expect(isWorthALetter({ ...none, chance: { before: 0.5, now: 0.2 } }, 0)).toBe(false);
    expect(isWorthALetter({ ...none, chance: { before: 0.2, now: 0.5 } }, 0)).toBe(true);
    expect(isWorthALetter({ ...none, found: 'afterglow' }, 0)).toBe(true);
    expect(isWorthALetter(none, 1)).toBe(true);
  });
});
