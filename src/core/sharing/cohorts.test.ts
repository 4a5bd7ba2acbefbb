import { describe, expect, it } from 'vitest';
import { cohortsOf } from './cohorts.ts';
import { signed } from './testing.ts';
import { growTree, type SharedSignature } from './tree.ts';

const look = (signatures: readonly SharedSignature[], today: string) => cohortsOf(growTree(signatures), today);

/** So many on each of these days, nobody brought by anybody. */
const manyOn = (days: readonly number[], each: number) => days.flatMap((day, at) => Array.from({ length: each }, (_, place) => signed(1 + at * each + place, null, day)));

describe('cohorts', () => {
  it('are days, each with what its signers brought until now', () => {
    const first = manyOn([4], 20);
    const second = Array.from({ length: 20 }, (_, place) => signed(101 + place, place < 8 ? 1 + (place % 2) : null, 5));
    const late = Array.from({ length: 20 }, (_, place) => signed(201 + place, place < 2 ? 3 : null, 12));
    const { grain, cohorts } = look([...late, ...second, ...first], '2026-05-13');
    expect(grain).toBe('day');
    expect(cohorts.map(({ from, until, signers, brought, soon, isComplete }) => ({ from, until, signers, brought, soon, isComplete }))).toEqual([
      { from: '2026-05-04', until: '2026-05-04', signers: 20, brought: 10, soon: 8, isComplete: true },
      { from: '2026-05-05', until: '2026-05-05', signers: 20, brought: 0, soon: 0, isComplete: true },
      { from: '2026-05-12', until: '2026-05-12', signers: 20, brought: 0, soon: 0, isComplete: false },
    ]);
    expect(cohorts[0]?.rate).toMatchObject({ state: 'known', value: 0.5, of: 20 });
  });

  it.each([
    ['a day of three days ago', 10, '2026-05-13', true],
    ['a day of two days ago', 11, '2026-05-13', false],
    ['today', 13, '2026-05-13', false],
  ])('%s', (_, day, today, isComplete) => {
    expect(look(manyOn([day], 12), today).cohorts[0]?.isComplete).toBe(isComplete);
  });

  it('count as soon who came within three days, and not on the fourth', () => {
    const brought = [signed(101, 1, 7), signed(102, 1, 8)];
    expect(look([...manyOn([4], 12), ...brought, ...manyOn([20], 12).map((each) => ({ ...each, id: each.id + 200 }))], '2026-05-30').cohorts[0]).toMatchObject({ brought: 2, soon: 1 });
  });

  it('are weeks from Monday on where few signed a day, or there are many days', () => {
    const few = look(manyOn([4, 5, 10, 11], 6), '2026-05-20');
    expect(few.grain).toBe('week');
    expect(few.cohorts.map(({ from, until, signers, isComplete }) => [from, until, signers, isComplete])).toEqual([['2026-05-04', '2026-05-10', 18, true], ['2026-05-11', '2026-05-17', 6, true]]);
    expect(look(manyOn([4, 5, 10, 11], 6), '2026-05-19').cohorts[1]?.isComplete).toBe(false);
    expect(look(manyOn(Array.from({ length: 28 }, (_, at) => at + 1), 10), '2026-06-20').grain).toBe('day');
    expect(look(manyOn(Array.from({ length: 29 }, (_, at) => at + 1), 10), '2026-06-20').grain).toBe('week');
  });

  it('tell where it stands now by the newest complete ones that are enough together', () => {
    const rows = [...manyOn([4, 5, 6, 7, 12], 12), signed(101, 40, 7), signed(102, 30, 7), signed(103, 1, 7)];
    expect(look(rows, '2026-05-13').latest).toMatchObject({ from: '2026-05-05', until: '2026-05-07', rate: { value: 2 / 39, of: 39 } });
    expect(look(manyOn([12], 12), '2026-05-13').latest).toBeNull();
    expect(look([signed(1, null, 4)], '2026-05-20').latest).toMatchObject({ rate: { state: 'too-few', have: 1 } });
  });

  it('are none where nobody signed', () => {
    expect(look([], '2026-05-13').cohorts).toEqual([]);
  });
});
