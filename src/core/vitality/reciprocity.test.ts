import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPLIED, STARTED } from './facts.ts';
import { periodOf } from './period.ts';
import { measureReciprocity } from './reciprocity.ts';
import { readReplies } from './replies.ts';
import { columns, facts, type Row, type Told } from './testing.ts';

function reciprocity(told: readonly Told[], from = '2026-01-01T00:00Z') {
  const all = facts(told);
  return measureReciprocity(all, periodOf(all, Date.parse(from), Date.parse('2027-01-01T00:00Z')), readReplies(all).startRow);
}

describe('measureReciprocity', () => {
  test('Anna and Bram answer each other, Els answers Anna and Bram once and is not answered', () => {
    expect(reciprocity([
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-05T11:00Z', 0],
      ['anna', 'replies', 'compost', '2026-01-05T12:00Z', 1],
      ['bram', 'replies', 'compost', '2026-01-05T13:00Z', 2],
      ['els', 'replies', 'compost', '2026-01-05T14:00Z', 3],
      ['els', 'replies', 'compost', '2026-01-05T15:00Z', 2],
    ])).toEqual({ pairs: 3, mutual: 1, share: { state: 'too-few', have: 3, need: 5 }, replies: 5, linked: 5 });
  });

  test('without links a reply answers whoever opened the conversation: two who answer in each other\'s', () => {
    expect(reciprocity([
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-05T11:00Z'],
      ['bram', 'starts', 'bees', '2026-01-06T10:00Z'],
      ['anna', 'replies', 'bees', '2026-01-06T11:00Z'],
      ['bram', 'replies', 'bees', '2026-01-06T12:00Z'],
    ])).toMatchObject({ pairs: 1, mutual: 1, replies: 2, linked: 0 });
  });

  test('answers before the period do not count, answers in it to old posts do', () => {
    const told: Told[] = [
      ['anna', 'starts', 'compost', '2025-12-30T10:00Z'],
      ['bram', 'replies', 'compost', '2025-12-30T11:00Z', 0],
      ['anna', 'replies', 'compost', '2026-01-05T12:00Z', 1],
    ];
    expect(reciprocity(told)).toMatchObject({ pairs: 1, mutual: 0 });
    expect(reciprocity(told, '2025-12-01T00:00Z')).toMatchObject({ pairs: 1, mutual: 1 });
  });

  test('talking to oneself, thanking, and posting into the void make no pair', () => {
    expect(reciprocity([
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['anna', 'replies', 'compost', '2026-01-05T11:00Z', 0],
      ['bram', 'thanks', 'compost', '2026-01-05T12:00Z', 0],
      ['els', 'replies', 'lost', '2026-01-05T12:00Z'],
    ])).toMatchObject({ pairs: 0, mutual: 0, replies: 0, linked: 0 });
  });

  test('counts what a plain set of pairs counts', () => {
    const reply = fc.tuple(fc.nat(8), fc.nat(8));
    const intoTheVoid = (actor: number, index: number): Row => ({ at: 1000 + index, actor, kind: REPLIED, conversation: 999, answers: -1 });
    fc.assert(fc.property(fc.array(reply, { maxLength: 80 }), (pairs) => {
      const rows = pairs.flatMap(([author, answered], index): Row[] => [
        { at: 2 * index, actor: answered, kind: STARTED, conversation: index, answers: -1 },
        { at: 2 * index + 1, actor: author, kind: REPLIED, conversation: index, answers: 2 * index },
      ]);
      const all = columns([...rows, ...pairs.map(([author], index) => intoTheVoid(author, index))]);
      const ties = new Set(pairs.filter(([author, answered]) => author !== answered).map(([author, answered]) => `${author}>${answered}`));
      const both = [...ties].filter((tie) => ties.has(tie.split('>').reverse().join('>'))).length / 2;
      const seen = measureReciprocity(all, periodOf(all, 0, 1e9), readReplies(all).startRow);
      expect([seen.pairs, seen.mutual]).toEqual([ties.size - both, both]);
    }));
  });
});
