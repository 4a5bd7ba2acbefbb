import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureBranching } from './branching.ts';
import { measureCohorts } from './cohorts.ts';
import { measureExchange } from './exchange.ts';
import { JOINED, LEFT, REPLIED, STARTED, THANKED } from './facts.ts';
import { measureLayers } from './layers.ts';
import { mondays } from './mondays.ts';
import { DAY, factsUntil, periodOf } from './period.ts';
import { readReplies } from './replies.ts';
import { measureRhythm } from './rhythm.ts';
import { firstSteps } from './steps.ts';
import { columns, type Row } from './testing.ts';

const until = Date.UTC(2026, 5, 1);
const ago = (days: number) => until - days * DAY;
const post = (actor: number, days: number, kind: number = STARTED, conversation = 0): Row => ({ at: ago(days), actor, kind, conversation, answers: -1 });

describe('cohorts', () => {
  const cohorts = (rows: readonly Row[]) => {
    const facts = factsUntil(columns(rows), until);
    return measureCohorts(facts, firstSteps(facts).wrote, until).map(({ people, back }) => [people, ...back]);
  };

  it('say who came in the same four weeks, and who of them came back', () => {
    expect(cohorts([post(0, 80), post(1, 70), post(0, 50), post(2, 40), post(0, 10), post(2, 1)])).toEqual([[2, 1, 1], [1, 1], [0]]);
  });

  it('are those of a year at most; what others do is no coming back, and an empty space has none', () => {
    expect(cohorts([post(0, 900), post(0, 5)])).toHaveLength(13);
    expect(cohorts([post(0, 900), post(0, 5)]).flat().every((count) => count === 0)).toBe(true);
    expect(cohorts([post(0, 40), post(0, 3, THANKED)])).toEqual([[1, 0], [0]]);
    expect(cohorts([])).toEqual([]);
  });

  it('hold everybody once who first wrote in the year, and never more come back than came', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 360 })), { maxLength: 60 }), (posts) => {
      const rows = cohorts(posts.map(([who, days]) => post(who, days)));
      expect(rows.reduce((sum, [people = 0]) => sum + people, 0)).toBe(new Set(posts.map(([who]) => who)).size);
      for (const [people = 0, ...back] of rows) for (const count of back) expect(count).toBeLessThanOrEqual(people);
    }));
  });
});

describe('the branching ratio', () => {
  const branching = (sizes: readonly number[]) => {
    const facts = columns(sizes.flatMap((size, conversation) => Array.from({ length: size }, (_, at): Row => ({ ...post(at % 3, 60, at === 0 ? STARTED : REPLIED, conversation), at: ago(60) + at * 60_000 }))));
    return measureBranching(facts, periodOf(facts, ago(100), until), until, readReplies(facts).startRow);
  };

  it('is a half where each conversation has two posts on average', () => {
    const known = branching([...Array.from({ length: 60 }, () => 1), ...Array.from({ length: 60 }, () => 3)]);
    expect(known).toMatchObject({ state: 'known', of: 120 });
    if (known.state !== 'known') return;
    expect(known.value).toBeCloseTo(0.5);
    expect(known.low).toBeGreaterThan(0.4);
    expect(known.high).toBeLessThan(0.6);
  });

  it('is nothing where nobody answers, and is not said of fewer than a hundred', () => {
    expect(branching(Array.from({ length: 100 }, () => 1))).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(branching(Array.from({ length: 99 }, () => 4))).toEqual({ state: 'too-few', have: 99, need: 100 });
  });
});

describe('the week', () => {
  const bounds = mondays('Europe/Amsterdam', until, 26);
  const measure = (rows: readonly Row[]) => {
    const facts = columns(rows);
    const period = periodOf(facts, bounds[0] ?? 0, until);
    return { rhythm: measureRhythm(facts, period, bounds), layers: measureLayers(facts, period, bounds) };
  };
  const on = (moment: string, actor = 0): Row => ({ ...post(actor, 0), at: Date.parse(moment) });

  it('is told in the zone of the space', () => {
    const { rhythm } = measure([...Array.from({ length: 9 }, () => on('2026-05-11T22:30Z')), on('2026-05-17T21:59Z'), on('2026-05-17T22:00Z')]);
    expect(rhythm.weekdays).toEqual([1, 9, 0, 0, 0, 0, 1]);
    expect(rhythm.busiest).toMatchObject({ value: 9 / 11, of: 11 });
  });

  it('says who is in the middle: half of the weeks, a quarter of them, fewer', () => {
    const weeks = (count: number, actor: number) => Array.from({ length: count }, (_, at) => post(actor, 3 + 7 * at));
    const { layers } = measure([...weeks(13, 0), ...weeks(12, 1), ...weeks(7, 2), ...weeks(6, 3), ...weeks(1, 4), post(5, 400)]);
    expect(layers).toMatchObject({ people: 5, core: 1, active: 2, peripheral: 2, shareOfCore: { value: 0.2 } });
  });
});

describe('growth against exchange', () => {
  const joins = (actor: number, days: number, kind = JOINED): Row => ({ ...post(actor, days, kind), conversation: -1 });

  it('says heads and talk apart', () => {
    const rows = [joins(0, 200), joins(1, 100), joins(2, 30), joins(3, 20), joins(0, 10, LEFT), joins(2, 5), post(0, 90), post(0, 80), post(1, 70), post(1, 5), post(2, 4)];
    expect(measureExchange(columns(rows), until)).toEqual({ members: { before: 2, now: 3 }, active: { before: 2, now: 2 }, postsPerActive: { before: 1.5, now: 1 } });
  });

  it('knows no members where nobody joins, and no posts for each of nobody', () => {
    expect(measureExchange(columns([post(0, 300)]), until)).toEqual({ members: null, active: { before: 0, now: 0 }, postsPerActive: { before: null, now: null } });
    expect(measureExchange(columns([joins(0, 90)]), until).members).toEqual({ before: 1, now: 1 });
  });

  it('takes who comes and goes in one moment for a member, whichever is told first', () => {
    for (const rows of [[joins(0, 9), joins(0, 9, LEFT)], [joins(0, 9, LEFT), joins(0, 9)]]) expect(measureExchange(columns(rows), until).members).toEqual({ before: 0, now: 1 });
  });
});
