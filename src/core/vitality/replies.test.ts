import { describe, expect, test } from 'vitest';
import { readReplies } from './replies.ts';
import { facts, type Told } from './testing.ts';

const [anna, bram, els] = [0, 1, 2];
const time = (when: string) => Date.parse(when);

function read(told: readonly Told[]) {
  const { startRow, firstReply, replies, heard } = readReplies(facts(told));
  return { startRow: [...startRow], firstReply: [...firstReply], replies: [...replies], heard: [...heard] };
}

describe('readReplies', () => {
  test('Anna asks, Bram and Els answer, Anna thanks them in words', () => {
    const { firstReply, replies, heard } = read([
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-05T12:00Z', 0],
      ['els', 'replies', 'compost', '2026-01-05T13:00Z', 1],
      ['anna', 'replies', 'compost', '2026-01-05T14:00Z', 1],
    ]);
    expect(firstReply).toEqual([time('2026-01-05T12:00Z')]);
    expect(replies).toEqual([2]);
    expect(heard[anna]).toBe(time('2026-01-05T12:00Z'));
    expect(heard[bram]).toBe(time('2026-01-05T13:00Z'));
    expect(heard[els]).toBe(Infinity);
  });

  test('nobody answers themselves, and thanks are no answer', () => {
    const { firstReply, replies, heard } = read([
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['anna', 'replies', 'compost', '2026-01-05T11:00Z', 0],
      ['bram', 'thanks', 'compost', '2026-01-05T12:00Z', 0],
    ]);
    expect(firstReply).toEqual([Infinity]);
    expect(replies).toEqual([0]);
    expect(heard).toEqual([Infinity, Infinity]);
  });

  test('without links, later posts answer whoever opened the conversation, and nobody else', () => {
    const { heard } = read([
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-05T11:00Z'],
      ['els', 'replies', 'compost', '2026-01-05T12:00Z'],
    ]);
    expect(heard).toEqual([time('2026-01-05T11:00Z'), Infinity, Infinity]);
  });

  test('an earlier post counts when it is linked to the opening, not when it only stands before it', () => {
    const linked = read([
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-05T09:58Z', 0],
    ]);
    expect(linked.firstReply).toEqual([time('2026-01-05T09:58Z')]);
    expect(linked.startRow).toEqual([1]);
    const loose = read([
      ['anna', 'starts', 'compost', '2026-01-05T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-05T09:58Z'],
    ]);
    expect(loose.firstReply).toEqual([Infinity]);
    expect(loose.replies).toEqual([0]);
  });

  test('a conversation whose opening is lost has no starter, but its links still tell who was answered', () => {
    const { startRow, firstReply, heard } = read([
      ['anna', 'replies', 'compost', '2026-01-05T10:00Z'],
      ['bram', 'replies', 'compost', '2026-01-05T11:00Z', 0],
    ]);
    expect(startRow).toEqual([-1]);
    expect(firstReply).toEqual([Infinity]);
    expect(heard).toEqual([time('2026-01-05T11:00Z'), Infinity]);
  });
});
