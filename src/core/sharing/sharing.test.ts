import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../calendar.ts';
import { chainsOf } from './chains.ts';
import { measureSharing, type Signed } from './sharing.ts';

const one = (id: number, broughtBy: number | null = null, day = '2026-05-01', more: Partial<Signed> = {}): Signed => ({ id, broughtBy, day, carrier: null, channel: null, ...more });

describe('chains', () => {
  test('a tree of who brought whom', () => {
    const { direct, all, depth } = chainsOf([one(1), one(2, 1), one(3, 1), one(4, 2), one(5, 99)]);
    expect([direct.get(1), all.get(1), direct.get(2), all.get(2), all.get(4)]).toEqual([2, 3, 1, 1, undefined]);
    expect([1, 2, 3, 4, 5].map((id) => depth.get(id))).toEqual([0, 1, 1, 2, 0]);
  });

  test('neither a ring nor a chain of a hundred thousand stops it', () => {
    const ring = chainsOf([one(1, 3), one(2, 1), one(3, 2), one(4, 4)]);
    expect(Math.max(...ring.depth.values())).toBe(2);
    const long = chainsOf(Array.from({ length: 100_000 }, (_, at) => one(at + 1, at === 0 ? null : at)));
    expect([long.depth.get(100_000), long.all.get(1)]).toEqual([99_999, 99_999]);
  });
});

describe('sharing', () => {
  const any = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 80 }), broughtBy: fc.option(fc.integer({ min: 1, max: 80 })), carrier: fc.option(fc.integer({ min: 1, max: 4 })), day: fc.integer({ min: 0, max: 40 }).map((days) => daysAfter('2026-05-01', days)), channel: fc.option(fc.constantFrom('qr', 'mail')) }), { selector: ({ id }) => id });

  test('everybody stands somewhere once, and nobody is brought twice', () => {
    fc.assert(fc.property(any, (signed) => {
      const { signers, ways, channels, cohorts, depths } = measureSharing(signed, '2026-06-20');
      for (const sum of [ways.signer + ways.carrier + ways.nobody, channels.reduce((all, each) => all + each.signers, 0), cohorts.reduce((all, each) => all + each.signers, 0), depths.reduce((all, each) => all + each, 0)]) expect(sum).toBe(signers);
      const brought = cohorts.reduce((all, each) => all + (each.brought.state === 'known' ? each.brought.value * each.signers : 0), 0);
      expect(brought).toBeLessThanOrEqual(signers + 1e-9);
    }));
  });

  test('cohorts of days, later of weeks; the youngest are not complete', () => {
    const signed = [...Array.from({ length: 6 }, (_, at) => one(at + 1)), ...Array.from({ length: 3 }, (_, at) => one(at + 10, 1, '2026-05-02'))];
    const [first, second] = measureSharing(signed, '2026-05-04').cohorts;
    expect(first).toMatchObject({ signers: 6, isComplete: true, brought: { state: 'known', value: 0.5 } });
    expect(second).toMatchObject({ signers: 3, isComplete: false, brought: { state: 'too-few' } });
    expect(measureSharing(signed, '2026-05-20').cohorts).toMatchObject([{ from: '2026-05-01', until: '2026-05-07', signers: 9 }]);
  });

  test('tells from when on it stalls, and by whom it goes on', () => {
    const day = (at: number) => daysAfter('2026-05-01', at);
    const signed: Signed[] = [];
    // Ten a day; on the first three days each brings one, afterwards nobody does.
    for (let at = 0; at < 8; at++) for (let each = 0; each < 10; each++) signed.push(one(at * 10 + each + 1, at > 0 && at <= 3 ? (at - 1) * 10 + each + 1 : null, day(at), { carrier: at === 0 && each === 0 ? 7 : null }));
    const { stalls, carriers, strongest } = measureSharing(signed, day(12));
    expect(stalls?.from).toBe(day(3));
    expect(carriers).toEqual([{ carrier: 7, direct: 1, all: 4 }]);
    expect(strongest[0]).toEqual({ id: 1, day: day(0), direct: 1, all: 3 });
    expect(measureSharing([], day(0))).toMatchObject({ signers: 0, cohorts: [], stalls: null, depths: [] });
  });
});
