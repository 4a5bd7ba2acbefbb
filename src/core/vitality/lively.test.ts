import { describe, expect, it } from 'vitest';
import { lastLivelyMoment } from './lively.ts';
import { REPLIED, THANKED, type FactColumns } from './facts.ts';

const day = 86_400_000;

function posts(days: readonly number[], kind = REPLIED): FactColumns {
  const { length } = days;
  return {
    length, at: Float64Array.from(days, (each) => each * day), actor: new Int32Array(length), kind: new Uint8Array(length).fill(kind),
    conversation: new Int32Array(length), repliesTo: new Int32Array(length).fill(-1), people: 1, conversations: 1,
  };
}

describe('the last lively moment', () => {
  const tenDays = Array.from({ length: 10 }, (_, at) => at);

  it('is right after the last post of a list that was lively to its end', () => {
    expect(lastLivelyMoment(posts(tenDays), 182 * day)).toBe(9 * day + 1);
  });

  it('leaves out a stray letter two years later', () => {
    expect(lastLivelyMoment(posts([...tenDays, 740]), 182 * day)).toBe(9 * day + 1);
  });

  it('is the end where there never was enough, and nothing where nobody wrote', () => {
    expect(lastLivelyMoment(posts([1, 2, 900]), 182 * day)).toBe(900 * day + 1);
    expect(lastLivelyMoment(posts([1, 2], THANKED), 182 * day)).toBeNull();
    expect(lastLivelyMoment(posts([]), 182 * day)).toBeNull();
  });
});
