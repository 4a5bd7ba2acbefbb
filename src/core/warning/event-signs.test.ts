import { describe, expect, it } from 'vitest';
import { type EventHistory, eventSigns, meets } from './event-signs.ts';
import { scaled, WEEK } from './signs.ts';

const now = Date.UTC(2026, 0, 1);
const weeksAgo = (weeks: number) => now - weeks * WEEK;

function history(events: readonly { ago: number; announced?: number; comers?: number; online?: boolean; cancelled?: boolean }[]): EventHistory {
  const sorted = events.toSorted((one, other) => other.ago - one.ago);
  return {
    at: Float64Array.from(sorted, ({ ago }) => weeksAgo(ago)),
    announced: Float64Array.from(sorted, ({ announced }) => (announced === undefined ? NaN : weeksAgo(announced))),
    attendance: Float64Array.from(sorted, ({ comers }) => comers ?? NaN),
    online: Uint8Array.from(sorted, ({ online }) => Number(online ?? false)),
    cancelled: Uint8Array.from(sorted, ({ cancelled }) => Number(cancelled ?? false)),
  };
}

describe('what can be seen of a group that meets', () => {
  it('is how often, how regularly, and how many come', () => {
    const signs = eventSigns(history([{ ago: 40, comers: 20 }, { ago: 12, comers: 6 }, { ago: 8, comers: 4, online: true }, { ago: 4, comers: 8 }]), now);
    expect(signs).toMatchObject({ lately: scaled(3), thisQuarter: scaled(2), since: scaled(4), longestPause: scaled(28), comers: scaled(6), firstComers: scaled(20), few: 1, online: 1 / 3, announced: 0 });
  });

  it('counts what is announced by now, and not what was called off or is announced later', () => {
    const told = history([{ ago: 10 }, { ago: 5, cancelled: true }, { ago: -2, announced: 1 }, { ago: -6, announced: -3 }]);
    expect(eventSigns(told, now)).toMatchObject({ announced: scaled(1), since: scaled(10), lately: scaled(1) });
  });

  it('is nothing before the first evening, and unknown where nobody counted', () => {
    expect(eventSigns(history([{ ago: -1 }]), now)).toBeNull();
    expect(eventSigns(history([{ ago: 1, cancelled: true }]), now)).toBeNull();
    expect(eventSigns(history([{ ago: 1 }]), now)).toMatchObject({ comers: NaN, firstComers: NaN, few: NaN });
  });

  it.each([[0, 3, true], [3, 9, false], [-3, 0, true], [-1, 0, false]])('it meets in weeks %i to %i: %s', (from, until, is) => {
    expect(meets(history([{ ago: 2 }, { ago: -2 }, { ago: -4, cancelled: true }]), now, from, until)).toBe(is);
  });
});
