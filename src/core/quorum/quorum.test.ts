import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholdsWith } from '../thresholds.ts';
import { durations, hasQuorum, mostSupported, quorumLines, type Tally, wantedDuration } from './quorum.ts';

const brought = thresholdsWith(new Map());
const nothing: Tally = { asked: 0, answered: 0, declined: 0, wanting: 0, hosting: 0, durations: { 'one-meeting': 0, 'six-weeks': 0, 'three-months': 0, open: 0 }, purposes: [] };
const said = (asked: number, wanting: number, hosting: number, support: number): Tally => ({ ...nothing, asked, answered: wanting, wanting, hosting, purposes: [{ id: 1, words: 'Build a shed', count: support }] });

describe('a quorum', () => {
  it.each([
    ['eight of forty, two hosts, five for one purpose', said(40, 8, 2, 5), true],
    ['seven of forty', said(40, 7, 2, 5), false],
    ['eight of whom one hosts', said(40, 8, 1, 5), false],
    ['eight of whom four agree on a purpose', said(40, 8, 2, 4), false],
    ['eight of five thousand', said(5000, 8, 2, 5), true],
    ['five of nineteen, three for one purpose', said(19, 5, 2, 3), true],
    ['five of twenty', said(20, 5, 2, 3), false],
    ['five of nineteen, two for one purpose', said(19, 5, 2, 2), false],
    ['four of nineteen', said(19, 4, 2, 4), false],
    ['nobody', nothing, false],
  ])('%s', (_, tally, holds) => {
    expect(hasQuorum(tally, brought)).toBe(holds);
  });

  it('says of each line how many there are and how many it takes', () => {
    expect(quorumLines(said(12, 6, 1, 3), brought)).toEqual([
      { name: 'people', count: 6, need: 5, holds: true }, { name: 'hosts', count: 1, need: 2, holds: false }, { name: 'purpose', count: 3, need: 3, holds: true },
    ]);
  });

  it('goes by the thresholds of the house', () => {
    expect(hasQuorum(said(40, 8, 2, 5), thresholdsWith(new Map([['quorumHosts', 3]])))).toBe(false);
  });
});

describe('what most want', () => {
  const purposes = [{ id: 3, words: 'Walks', count: 4 }, { id: 1, words: 'Shed', count: 4 }, { id: 2, words: 'Talks', count: 1 }];
  it('is the purpose with most supporters, the first of two', () => {
    expect(mostSupported({ purposes })?.words).toBe('Shed');
    expect(mostSupported({ purposes: [] })).toBeNull();
  });

  it.each([
    [{}, 'six-weeks'],
    [{ open: 1 }, 'open'],
    [{ open: 2, 'six-weeks': 2 }, 'six-weeks'],
    [{ 'one-meeting': 3, 'three-months': 3 }, 'one-meeting'],
  ])('is the time that most said: %j', (some, wanted) => {
    expect(wantedDuration({ durations: { ...nothing.durations, ...some } })).toBe(wanted);
  });
});

const purposesOf = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 50 }), words: fc.constant('Shed'), count: fc.nat(20) }), { selector: ({ id }) => id, maxLength: 8 });
const tallies = fc.record({ asked: fc.nat(40), wanting: fc.nat(12), hosting: fc.nat(4), purposes: purposesOf }).map((some): Tally => ({ ...nothing, ...some }));

describe('for any round', () => {
  it('one more who wants it, hosts or supports something never loses a quorum', () => {
    const more = fc.record({ wanting: fc.nat(5), hosting: fc.nat(3), which: fc.nat(7), support: fc.nat(5) });
    fc.assert(fc.property(tallies, more, (tally, { wanting, hosting, which, support }) => {
      const purposes = tally.purposes.map((each, at) => (at === which ? { ...each, count: each.count + support } : each));
      const grown = { ...tally, wanting: tally.wanting + wanting, hosting: tally.hosting + hosting, purposes };
      expect(!hasQuorum(tally, brought) || hasQuorum(grown, brought)).toBe(true);
    }));
  });

  it('the order in which purposes were counted does not matter', () => {
    fc.assert(fc.property(tallies, fc.infiniteStream(fc.nat()), (tally, keys) => {
      const keyed = tally.purposes.map((each) => ({ each, key: keys.next().value ?? 0 }));
      const shuffled = { ...tally, purposes: keyed.sort((one, other) => one.key - other.key).map(({ each }) => each) };
      expect(mostSupported(shuffled)).toEqual(mostSupported(tally));
      expect(quorumLines(shuffled, brought)).toEqual(quorumLines(tally, brought));
    }));
  });

  it('the time wanted is one that most said', () => {
    const wishes = fc.record({ 'one-meeting': fc.nat(9), 'six-weeks': fc.nat(9), 'three-months': fc.nat(9), open: fc.nat(9) });
    fc.assert(fc.property(wishes, (wanted) => {
      expect(wanted[wantedDuration({ durations: wanted })]).toBe(Math.max(...durations.map((each) => wanted[each])));
    }));
  });
});
