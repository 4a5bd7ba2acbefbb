import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholdsWith } from '../thresholds.ts';
import { type PetitionFigures, petitionGate, petitionLines, type PetitionLineName, planParts, pledgedShare, unsaidIn } from './petition.ts';

const standard = thresholdsWith(new Map());
const today = '2026-05-14';
/** Everything holds. */
const done: PetitionFigures = { unsaid: [], goal: 1200, pledged: 360, deliverOn: '2026-06-01', hosts: 2, signers: 5 };

const stateOf = (name: PetitionLineName, changes: Partial<PetitionFigures>, thresholds = standard) => petitionGate({ ...done, ...changes }, today, thresholds).find((line) => line.name === name)?.state;

describe('the five lines before a petition opens', () => {
  test('are five, and hold where all is done', () => {
    const lines = petitionGate(done, today, standard);
    expect(lines.map(({ name }) => name)).toEqual([...petitionLines]);
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['holds']));
  });

  test.each<[PetitionLineName, Partial<PetitionFigures>, string]>([
    ['plan', { unsaid: ['ifNo'] }, 'missing'],
    ['pledged', { pledged: 0 }, 'missing'], ['pledged', { pledged: 179 }, 'missing'], ['pledged', { pledged: 359 }, 'missing'], ['pledged', { pledged: 360 }, 'holds'], ['pledged', { goal: null }, 'missing'], ['pledged', { goal: 5, pledged: 90 }, 'holds'],
    ['delivery', { deliverOn: null }, 'missing'], ['delivery', { deliverOn: '2026-05-13' }, 'missing'], ['delivery', { deliverOn: today }, 'missing'], ['delivery', { deliverOn: '2026-05-15' }, 'holds'],
    ['hosts', { hosts: 0 }, 'missing'], ['hosts', { hosts: 1 }, 'missing'], ['hosts', { hosts: 3 }, 'holds'],
    ['circle', { signers: 0 }, 'missing'], ['circle', { signers: 4 }, 'missing'], ['circle', { signers: 40 }, 'holds'],
  ])('%s with %j is %s', (name, changes, state) => {
    expect(stateOf(name, changes)).toBe(state);
  });

  test('go by the thresholds of the house', () => {
    expect(stateOf('circle', { signers: 4 }, thresholdsWith(new Map([['circleSigners', 4]])))).toBe('holds');
    expect(stateOf('pledged', { pledged: 120 }, thresholdsWith(new Map([['pledgedShareMissing', 0.05], ['pledgedShareHolds', 0.1]])))).toBe('holds');
  });

  const rank = { missing: 0, later: 0, weak: 1, holds: 2 } as const;
  const figures = fc.record({ unsaid: fc.subarray([...planParts]), goal: fc.option(fc.integer({ min: 1, max: 1e8 })), pledged: fc.nat(1e6), deliverOn: fc.constantFrom(null, '2026-05-01', today, '2026-05-15', '2027-01-01'), hosts: fc.nat(9), signers: fc.nat(9) });

  test('never get worse by one more promise, host or signer', () => {
    fc.assert(fc.property(figures, fc.constantFrom('pledged' as const, 'hosts' as const, 'signers' as const), (some, what) => {
      const [before, after] = [petitionGate(some, today, standard), petitionGate({ ...some, [what]: some[what] + 1 }, today, standard)];
      before.forEach((line, at) => expect(rank[after[at]?.state ?? 'missing']).toBeGreaterThanOrEqual(rank[line.state]));
    }));
  });

  test('all hold exactly where nothing is left open, whatever the numbers', () => {
    fc.assert(fc.property(figures, (some) => {
      const allHold = petitionGate(some, today, standard).every(({ state }) => state === 'holds');
      const isDone = some.unsaid.length === 0 && some.goal !== null && some.pledged >= standard.pledgedShareHolds * some.goal && some.deliverOn !== null && some.deliverOn > today && some.hosts >= 2 && some.signers >= 5;
      expect(allHold).toBe(isDone);
    }));
  });
});

describe('what a plan leaves open', () => {
  const said = { ask: 'Mow in August', decides: 'The board', reachedHow: 'By letter', goal: 1200, goalWhy: 'Their rules', ifNo: 'A trial' };
  test('is told in its order', () => {
    expect(unsaidIn(said)).toEqual([]);
    expect(unsaidIn({ ...said, ifNo: '', goal: null, decides: '' })).toEqual(['decides', 'goal', 'ifNo']);
  });
});

describe('the share that is promised', () => {
  test.each([[360, 1200, 0.3], [0, 10, 0], [20, 10, 2], [20, null, null]])('%d of %j is %j', (pledged, goal, share) => expect(pledgedShare(pledged, goal)).toBe(share));
});
