import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureSharing } from './sharing.ts';
import { signed } from './testing.ts';

const today = '2026-05-31';

describe('how a petition is passed on', () => {
  const small = [
    signed(1, null, 1, { carrier: 7, channel: 'qr' }), signed(2, 1), signed(3, 1), signed(4, 2, 2, { channel: 'mail' }), signed(5, null, 2, { carrier: 7 }), signed(6, null, 2), signed(7, 6, 3), signed(8, null, 3, { carrier: 9 }), signed(9, null, 3, { channel: null }),
  ];

  it('says by whose link they came, and by which way', () => {
    const { signers, came, channels } = measureSharing(small, today);
    expect({ signers, came }).toEqual({ signers: 9, came: { bySigner: 4, byCarrier: 3, byNobody: 2 } });
    expect(channels).toEqual([{ channel: 'link', signers: 6 }, { channel: 'mail', signers: 1 }, { channel: null, signers: 1 }, { channel: 'qr', signers: 1 }]);
  });

  it('says how far chains reach, and who carries', () => {
    const { chains, carriers, busiest } = measureSharing(small, today);
    expect(chains).toEqual({ generations: [5, 3, 1], begun: 2, largest: 3 });
    expect(carriers).toEqual([{ carrier: 7, direct: 2, inAll: 5 }, { carrier: 9, direct: 1, inAll: 1 }]);
    expect(busiest).toEqual([{ id: 1, day: '2026-05-01', direct: 2, inAll: 3 }, { id: 2, day: '2026-05-01', direct: 1, inAll: 1 }, { id: 6, day: '2026-05-02', direct: 1, inAll: 1 }]);
  });

  it('counts those whom a signer brought who counts no more', () => {
    const { came, chains, cohorts } = measureSharing([signed(5, 2), signed(6, 2), signed(7, 5)], today);
    expect(came).toEqual({ bySigner: 3, byCarrier: 0, byNobody: 0 });
    expect(chains).toEqual({ generations: [0, 2, 1], begun: 0, largest: 0 });
    expect(cohorts.reduce((sum, { brought }) => sum + brought, 0)).toBe(1);
  });

  it.each([
    ['itself', [signed(1, 1)]],
    ['each other', [signed(1, 2), signed(2, 1)]],
    ['three in a circle', [signed(1, 3), signed(2, 1), signed(3, 2)]],
  ])('does not turn round for ever where somebody is brought by %s', (_, circle) => {
    const { came, chains } = measureSharing(circle, today);
    expect(came).toEqual({ bySigner: circle.length - 1, byCarrier: 0, byNobody: 1 });
    expect(chains.generations).toHaveLength(circle.length);
  });

  it('follows a chain of a hundred thousand, in any order', () => {
    const many = 100_000;
    const chain = Array.from({ length: many }, (_, at) => signed(at + 1, at === 0 ? null : at, 1 + (at % 28)));
    for (const rows of [chain, chain.toReversed()]) {
      const { chains, busiest } = measureSharing(rows, today);
      expect(chains.generations).toHaveLength(many);
      expect(chains).toMatchObject({ begun: 1, largest: many - 1 });
      expect(busiest[0]).toMatchObject({ id: 1, direct: 1, inAll: many - 1 });
    }
  });

  it('says nothing of nobody', () => {
    expect(measureSharing([], today)).toEqual({
      grain: 'day', cohorts: [], latest: null, signers: 0, came: { bySigner: 0, byCarrier: 0, byNobody: 0 }, channels: [], chains: { generations: [], begun: 0, largest: 0 }, carriers: [], busiest: [], stall: null,
    });
  });
});

const signatures = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 150 }), broughtBy: fc.option(fc.integer({ min: 1, max: 150 }), { nil: null }), carrier: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), day: fc.integer({ min: 1, max: 31 }), channel: fc.constantFrom('link', 'qr', null) }),
  { selector: ({ id }) => id, maxLength: 120 },
).map((rows) => rows.map(({ id, broughtBy, day, ...more }) => signed(id, broughtBy, day, more)));

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('for any signatures, circles among them', () => {
  it('everybody is counted once', () => {
    fc.assert(fc.property(signatures, (rows) => {
      const { signers, came, channels, chains, cohorts } = measureSharing(rows, today);
      expect(signers).toBe(rows.length);
      for (const parts of [Object.values(came), channels.map((each) => each.signers), chains.generations, cohorts.map((each) => each.signers)]) expect(sum(parts)).toBe(rows.length);
    }));
  });

  it('all together bring at most one a signer, and never more than came by a link', () => {
    fc.assert(fc.property(signatures, (rows) => {
      const { came, cohorts, chains } = measureSharing(rows, today);
      expect(sum(cohorts.map(({ brought }) => brought))).toBeLessThanOrEqual(came.bySigner);
      expect(sum(cohorts.map(({ soon }) => soon))).toBeLessThanOrEqual(sum(cohorts.map(({ brought }) => brought)));
      expect(came.bySigner).toBeLessThanOrEqual(rows.length);
      expect(chains.generations[0] ?? 0).toBe(came.byCarrier + came.byNobody);
    }));
  });

  it('nobody brought more directly than in all, and carriers together not more than there are', () => {
    fc.assert(fc.property(signatures, (rows) => {
      const { carriers, busiest, chains } = measureSharing(rows, today);
      for (const { direct, inAll } of [...carriers, ...busiest]) expect(direct).toBeLessThanOrEqual(inAll);
      expect(sum(carriers.map(({ inAll }) => inAll))).toBeLessThanOrEqual(rows.length);
      for (const { inAll } of busiest) expect(inAll).toBeLessThan(rows.length);
      expect(chains.largest).toBeLessThan(Math.max(1, rows.length));
    }));
  });

  it('the order in which they are read does not matter', () => {
    fc.assert(fc.property(signatures, fc.infiniteStream(fc.nat()), (rows, keys) => {
      const shuffled = rows.map((each) => ({ each, key: keys.next().value ?? 0 })).sort((one, other) => one.key - other.key).map(({ each }) => each);
      expect(measureSharing(shuffled, today)).toEqual(measureSharing(rows, today));
    }));
  });
});
